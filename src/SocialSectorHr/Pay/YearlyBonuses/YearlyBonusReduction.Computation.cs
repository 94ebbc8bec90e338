using NodaTime;

namespace SocialSectorHr;

// The days beyond those without effect, by the days of the year.
public readonly partial record struct YearlyBonusReduction
{
    internal YearlyBonusReduction(YearlyBonusReductionQuestion question, Explanation? why = null)
    {
        this.question = question;
        YearlyBonusRules? rules = question.Rules;
        Money earned = question.Earned;
        why?.Given(new("acquis par la présence de l'année", "earned by the presence of the year"), earned);
        why?.Given(new("jours d'absence, hors ceux tenus pour du travail", "days of absence, those treated as work left out"), question.Absent);
        Bilingual label = new("réduction pour absence", "taken off for absences");
        if (rules?.DoAbsencesReduce is not { } doReduce)
        {
            why?.Concluded(label, null, new("seulement si un texte ou un usage le prévoit", "only where a text or a usage says so"));
            return;
        }

        if (!doReduce)
        {
            (DaysThatCount, Reduction) = (Days.Zero, Money.Zero);
            why?.Concluded(label, Money.Zero, new("aucune : choix du texte ou de l'usage", "none: set by the text or the usage"), rules.Source);
            return;
        }

        Days free = rules.AbsenceWithoutEffect ?? Days.Zero;
        Days counted = question.Absent > free ? question.Absent - free : Days.Zero;
        if (free > Days.Zero)
        {
            why?.Concluded(new("jours d'absence sans effet", "days of absence without effect"), free, default, rules.Source);
        }

        int year = CalendarSystem.Iso.GetDaysInYear(question.Year);
        Money exact = Money.FromExact(Fraction.Min(earned.Exact, question.FullYear.Exact * counted.Exact / year));
        why?.Computed(label, $"min({earned}; {question.FullYear} × {counted} / {year})", exact, rules.Source);
        (DaysThatCount, Reduction) = (counted, exact.Round());
        why?.Concluded(Terms.RoundedToTheCent, Reduction);
        why?.Computed(new("reste après les absences", "left after the absences"), $"{earned} − {Reduction.Value}", Amount!.Value);
    }
}
