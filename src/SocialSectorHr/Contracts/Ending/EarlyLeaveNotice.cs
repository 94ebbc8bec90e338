using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The notice of an employee who leaves a contract with a term for a permanent one (rupture pour un CDI), C. trav. L1243-2.</summary>
/// <remarks>
/// A day a week of the whole contract, renewals included; of the time done where the term is uncertain; two weeks at most. Days of work (circ. DRT 2002-08).
/// A week begun is not counted: the law is silent. The parties may agree on less. <c>default</c> explains that nothing was computed.
/// </remarks>
public readonly record struct EarlyLeaveNotice
{
    private readonly LocalDate from;
    private readonly LocalDate to;
    private readonly WorkCalendar? calendar;
    private readonly FrenchLaw? law;

    private EarlyLeaveNotice(LocalDate from, LocalDate to, WorkCalendar calendar, FrenchLaw law)
    {
        (this.from, this.to, this.calendar, this.law) = (from, to, calendar, law);
        (Weeks, Days) = Compute(from, to, calendar, law, null);
    }

    /// <summary>The whole weeks that count.</summary>
    public Weeks Weeks { get; }

    /// <summary>The notice, in days of work.</summary>
    public Days Days { get; }

    /// <summary>The last day of the notice, for its first day of work.</summary>
    /// <param name="firstDay">The first day of the notice; the notice runs on the days the firm is open.</param>
    /// <returns>The day; the eve of the first one where there is no notice at all.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The notice leaves the calendar.</exception>
    public LocalDate LastDay(LocalDate firstDay) => calendar is null || Days == SocialSectorHr.Days.Zero
        ? firstDay.PlusDays(-1)
        : calendar.AddWorkingDays(firstDay.PlusDays(-1), (int)Days.ToDecimal());

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Préavis pour rejoindre un CDI", "Notice to leave for a permanent contract");
        if (calendar is null || law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(from, to, calendar, law, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days of notice.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Days.ToString(language);

    internal static EarlyLeaveNotice Of(LocalDate from, LocalDate to, WorkCalendar calendar, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(law);
        return new(from, to, calendar, law);
    }

    private static (Weeks Weeks, Days Days) Compute(LocalDate from, LocalDate to, WorkCalendar calendar, FrenchLaw law, Explanation? why)
    {
        int days = Period.DaysBetween(from, to) + 1;
        int weeks = days / 7;
        DatedValue<Weeks> ceiling = law.On(from, FixedTermLimits.EarlyLeaveNotice);
        int week = calendar.Weekdays.Number();
        why?.Given(new("du", "from"), from);
        why?.Given(new("au", "to"), to);
        why?.Counted(new("semaines entières", "whole weeks"), SocialSectorHr.Weeks.Of(weeks));
        why?.Chosen(
            new("semaine incomplète", "week begun"), false, new("non comptée : la loi n'en dit rien", "not counted: the law says nothing of it"));
        why?.Read(FixedTermLimits.EarlyLeaveNotice, ceiling);
        why?.Counted(new("jours travaillés par semaine", "days worked a week"), SocialSectorHr.Days.Of(week), Circulars.Drt_2002_08);
        Days notice = SocialSectorHr.Days.FromExact(Fraction.Min(weeks, ceiling.Value.Exact * week));
        why?.Computed(new("préavis en jours travaillés", "notice in days of work"), $"min({weeks}; {ceiling.Value} × {week})", notice, LabourCode.L1243_2);
        why?.Chosen(new("sauf accord des parties", "unless both agree"), null, default, LabourCode.L1243_2);
        return (SocialSectorHr.Weeks.Of(weeks), notice);
    }
}
