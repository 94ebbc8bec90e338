namespace SocialSectorHr;

// A day off for each part of an absence, never more than there are.
public readonly partial record struct QuarterlyLeave
{
    internal QuarterlyLeave(QuarterlyLeaveQuestion question, Explanation? why = null)
    {
        this.question = question;
        QuarterlyLeaveRules rules = question.Rules;
        LeaveDays full = rules.PerQuarter;
        Lost = LeaveDays.FromExact(0, full.Unit);
        why?.Concluded(new("jours par trimestre", "days a quarter"), full, default, rules.Source);
        if (rules.DayLostPer is { } part)
        {
            why?.Given(new("jours de maladie du trimestre", "days of sickness of the quarter"), question.Sick);
            why?.Given(new("autres jours d'absence non assimilés", "other days of absence not treated as work"), question.Absent);
            Fraction counted = question.Absent.Exact + Fraction.Max(0, question.Sick.Exact - rules.NeutralSickness.Exact);
            why?.Computed(
                new("jours d'absence retenus", "days of absence counted"),
                $"{question.Absent} + max(0; {question.Sick} − {rules.NeutralSickness})",
                SocialSectorHr.Days.FromExact(counted),
                rules.Source);
            why?.Concluded(
                new("absence qui coûte un jour, entière ou entamée", "absence that costs a day, whole or begun"), part, default, rules.Source);
            Lost = LeaveDays.FromExact(Fraction.Min(full.Exact, (counted / part.Exact).Ceiling()), full.Unit);
            why?.Concluded(new("jours perdus, toute fraction comptée", "days lost, each part counted"), Lost, default, rules.Source);
        }
        else
        {
            why?.Concluded(
                new("absences", "absences"), null,
                new("le texte ne retranche rien : une réduction serait un usage", "the text takes nothing off: a reduction would be a practice"), rules.Source);
        }

        why?.Computed(new("jours du trimestre", "days of the quarter"), $"{full} − {Lost}", Days, rules.Source);
        why?.Computed(new("jours d'une année complète", "days of a full year"), $"{full} × {Quarters}", PerYear, rules.Source);
    }
}
