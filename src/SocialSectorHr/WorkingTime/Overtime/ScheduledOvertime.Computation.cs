using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>The hours beside the legal week.</content>
public readonly partial record struct ScheduledOvertime
{
    internal ScheduledOvertime(ScheduledOvertimeQuestion question, Explanation? why = null)
    {
        this.question = question;
        DatedValue<Hours> legal = question.Law.On(question.On, LegalDurations.Week);
        DatedValue<Hours> contingent = question.Law.On(question.On, OvertimeRates.Contingent);
        Hours week = question.Week.WeeklyHours;
        why?.Given(new("horaire hebdomadaire", "weekly hours"), week);
        why?.Read(LegalDurations.Week, legal);
        PerWeek = Hours.FromExact(Fraction.Max(0, week.Exact - legal.Value.Exact));
        why?.Computed(new("par semaine", "a week"), $"max(0; {week} − {legal.Value})", PerWeek);
        why?.Computed(new("par mois", "a month"), $"{PerWeek} × 52 / 12", PerMonth, LabourCode.L3121_31);
        why?.Computed(new("par an", "a year"), $"{PerWeek} × 52", PerYear);
        why?.Read(OvertimeRates.Contingent, contingent);
        Contingent = contingent.Value;
    }
}
