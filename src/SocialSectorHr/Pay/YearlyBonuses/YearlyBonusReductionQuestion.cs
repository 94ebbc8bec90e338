using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What absences take off a yearly bonus is computed from: what was earned, the days, the rule.</summary>
internal readonly record struct YearlyBonusReductionQuestion : IQuestion
{
    public YearlyBonusReductionQuestion(YearlyBonusYearQuestion year, Money earned, int daysPresent, Days absent)
    {
        if (absent < Days.Zero || absent > Days.Of(daysPresent))
        {
            throw Refusal.OutOfRange(absent, nameof(absent), $"between 0 and the {Days.Of(daysPresent)} present");
        }

        (FullYear, Year, Rules, Earned, Absent) = (year.Term.FullYear, year.Year, year.Rules, earned, absent);
    }

    public Money FullYear { get; }

    public int Year { get; }

    public YearlyBonusRules? Rules { get; }

    /// <summary>What the presence of the year has earned.</summary>
    public Money Earned { get; }

    /// <summary>The calendar days of absence.</summary>
    public Days Absent { get; }

    public FrenchLaw? Law => null;
}
