using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A permanent contract of private law (contrat à durée indéterminée, CDI).</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record PermanentContract : Contract, IMemberwise
{
    private PermanentContract(LocalDate start)
        : base(start)
    {
    }

    /// <summary>The day from which seniority counts (reprise d'ancienneté); null for the first day of work.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It comes after the first day of work.</exception>
    public LocalDate? SeniorityFrom
    {
        get;
        init => field = value.Iso(nameof(SeniorityFrom)) is { } day && day > Start
            ? throw Refusal.OutOfRange(day, nameof(SeniorityFrom), $"on or before the first day of work ({DateText.Iso(Start)})")
            : value;
    }

    /// <summary>
    /// Seniority from before the first day, in months, beside what the dates give (ancienneté reprise): that of seasonal contracts added up
    /// (<see cref="Seniority.OfSeasons"/>), or one that is known in months alone. Zero or more; null for none.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public Months? EarlierSeniority
    {
        get;
        init => field = value is { } months && months < Months.Zero
            ? throw Refusal.OutOfRange(months, nameof(EarlierSeniority), "0 months or more")
            : value;
    }

    /// <summary>
    /// The absences of its life, in the order of their days: some are left out of seniority, some put off the end of a notice.
    /// </summary>
    /// <exception cref="ArgumentException">Two of them overlap: a day is absent for one reason.</exception>
    public IReadOnlyList<Absence> Absences
    {
        get;
        init => field = Ordered(value);
    } = ValueList.Empty<Absence>();

    /// <summary>
    /// The part-time periods of its life, in the order of their days; the other days are full time. They make a severance proportional.
    /// </summary>
    /// <exception cref="ArgumentException">Two of them overlap: a day has one working time.</exception>
    public IReadOnlyList<PartTimePeriod> PartTimePeriods
    {
        get;
        init => field = Ordered(value);
    } = ValueList.Empty<PartTimePeriod>();

    /// <summary>A permanent contract.</summary>
    /// <param name="start">The first day of work.</param>
    /// <returns>The contract.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the years 1 to 9800 of the ISO calendar.</exception>
    public static PermanentContract From(LocalDate start) => new(start.Iso());

    /// <summary>The kind and the first day.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public override string ToString(Language language) => language == Language.French
        ? $"CDI à partir du {DateText.Write(Start, language)}"
        : $"permanent contract from {DateText.Write(Start, language)}";

    /// <summary>The first day of seniority.</summary>
    internal LocalDate Entry => SeniorityFrom ?? Start;

    private static IReadOnlyList<Absence> Ordered(IReadOnlyList<Absence> absences)
    {
        ArgumentNullException.ThrowIfNull(absences, nameof(Absences));
        return ValueList.Of(DayOrder.Of(ValueList.Of(absences, nameof(Absences)), "A day is absent for one reason.", nameof(Absences)));
    }

    private static IReadOnlyList<PartTimePeriod> Ordered(IReadOnlyList<PartTimePeriod> periods)
    {
        ArgumentNullException.ThrowIfNull(periods, nameof(PartTimePeriods));
        IReadOnlyList<PartTimePeriod> all = ValueList.Of(periods, nameof(PartTimePeriods));
        return ValueList.Of(
            DayOrder.Of(all, static period => period.Period, "A day has one working time.", nameof(PartTimePeriods)));
    }
}
