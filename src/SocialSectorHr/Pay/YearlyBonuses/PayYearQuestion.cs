using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a calendar year of an employment pays is computed from: the pay, the employment, the bonuses.</summary>
internal readonly record struct PayYearQuestion : IQuestion
{
    public PayYearQuestion(
        GrossPay pay,
        int year,
        DateInterval employment,
        MonthSchedule schedule,
        IEnumerable<YearlyBonus> bonuses,
        YearlyBonusRules? bonusRules,
        PayRules? rules)
    {
        _ = employment.Iso();
        (LocalDate first, LocalDate last) = (employment.Start, employment.End);
        if (year < first.Year || year > last.Year)
        {
            throw Refusal.OutOfRange(year, nameof(year), $"a year of the employment, {DateText.Iso(first)} to {DateText.Iso(last)}");
        }

        (Year, Employment, BonusRules) = (year, employment, bonusRules);
        Bonuses = ValueList.Required(bonuses);
        Period = new(pay, LocalDate.Max(first, new(year, 1, 1)), LocalDate.Min(last, new(year, 12, 31)), schedule, rules);
    }

    public int Year { get; }

    public DateInterval Employment { get; }

    public IReadOnlyList<YearlyBonus> Bonuses { get; }

    public YearlyBonusRules? BonusRules { get; }

    /// <summary>The days of the employment in the year.</summary>
    public PeriodPayQuestion Period { get; }

    public FrenchLaw? Law => null;
}
