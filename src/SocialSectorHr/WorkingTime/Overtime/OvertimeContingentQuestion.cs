using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the contingent of a year is computed from.</summary>
internal readonly record struct OvertimeContingentQuestion : IQuestion
{
    public OvertimeContingentQuestion(int year, Hours worked, int? employees, FrenchLaw law, OvertimeRules? rules)
    {
        ArgumentNullException.ThrowIfNull(law);
        if (worked < Hours.Zero)
        {
            throw Refusal.OutOfRange(worked, nameof(worked), "zero or more");
        }

        if (employees < 1)
        {
            throw Refusal.OutOfRange(employees, nameof(employees), "one or more");
        }

        (Year, Worked, Employees, Law, Rules) = (Timeline.CheckYear(year), worked, employees, law, rules);
    }

    public int Year { get; }

    public Hours Worked { get; }

    /// <summary>The employees of the firm; null where they are not known.</summary>
    public int? Employees { get; }

    public FrenchLaw Law { get; }

    public OvertimeRules? Rules { get; }

    public LocalDate On => new(Year, 1, 1);

    /// <summary>Whether the law says the contingent and, where some is owed, the rest beyond it.</summary>
    public bool IsKnown
    {
        get
        {
            if (Rules?.Contingent is null && !IsRead(OvertimeRates.Contingent))
            {
                return false;
            }

            Hours contingent = Rules?.Contingent ?? Law.On(On, OvertimeRates.Contingent).Value;
            return !ReadsRest(Worked > contingent)
                || (IsRead(OvertimeRates.SmallFirm)
                    && IsRead(OvertimeRates.CompulsoryRest)
                    && IsRead(OvertimeRates.CompulsoryRestOfLargerFirm));
        }
    }

    /// <summary>Whether the firm has more employees than those that owe the smaller rest; one of unknown size has not.</summary>
    public bool IsLarger => Employees > Law.On(On, OvertimeRates.SmallFirm).Value;

    /// <summary>Whether the rest of the law is looked at: beside that of the agreement, or to count what is owed.</summary>
    public bool ReadsRest(bool isBeyond) => Rules?.CompulsoryRest is not null || (isBeyond && Employees is not null);

    private bool IsRead<T>(Dated<T> table) => Law.TryOn(On, table, out _);
}
