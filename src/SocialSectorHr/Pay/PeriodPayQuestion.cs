using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the pay of a stretch of employment is computed from.</summary>
internal readonly record struct PeriodPayQuestion : IQuestion
{
    public PeriodPayQuestion(GrossPay pay, LocalDate from, LocalDate to, WeeklySchedule week, PayRules? rules)
        : this(pay, from, to, new MonthSchedule(week), rules)
    {
    }

    public PeriodPayQuestion(GrossPay pay, LocalDate from, LocalDate to, MonthSchedule schedule, PayRules? rules)
    {
        ArgumentNullException.ThrowIfNull(pay);
        (Pay, From, To, Schedule, Rules) = (pay, from, to, schedule, rules);
        if (!Enum.IsDefined(Method))
        {
            throw Refusal.Undefined(Method, nameof(PayRules.IncompleteMonth));
        }
    }

    public GrossPay Pay { get; }

    public LocalDate From { get; }

    public LocalDate To { get; }

    public MonthSchedule Schedule { get; }

    public PayRules? Rules { get; }

    public IncompleteMonthMethod Method => Rules?.IncompleteMonth ?? IncompleteMonthMethod.HoursReal;

    public FrenchLaw? Law => null;

    public IncompleteMonthQuestion In(YearMonth month) => new(Pay.BaseMonth, month, From, To, isAbsence: false, Schedule, Method, Rules);
}
