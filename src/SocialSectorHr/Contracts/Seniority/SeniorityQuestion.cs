using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a seniority is counted from; no dated value is read.</summary>
internal readonly record struct SeniorityQuestion : IQuestion
{
    public SeniorityQuestion(LocalDate entry, LocalDate exit, IReadOnlyList<Absence>? absences, SeniorityRules? rules)
        : this(entry, exit, nameof(exit), rules)
    {
        // A copy: the caller's list may change, the result may not.
        Absences = ValueList.Of(absences);
        if (Absences.Count > 1)
        {
            Check(Absences, rules);
        }
    }

    public SeniorityQuestion(PermanentContract contract, LocalDate on, SeniorityRules? rules)
        : this(OfContract(contract).Entry, on, nameof(on), rules) =>
        (Absences, Earlier) = (contract.Absences, contract.EarlierSeniority ?? Months.Zero);

    public SeniorityQuestion(IReadOnlyList<DateInterval> seasons)
        : this(seasons[0].Start, seasons[^1].End, nameof(seasons), null) => Seasons = seasons;

    private SeniorityQuestion(LocalDate entry, LocalDate exit, string name, SeniorityRules? rules) => (Entry, Exit, Rules) = exit >= entry
        ? (entry, exit, rules)
        : throw Refusal.OutOfRange(exit, name, $"on or after the entry ({DateText.Iso(entry)})");

    public LocalDate Entry { get; }

    /// <summary>The last day, included.</summary>
    public LocalDate Exit { get; }

    /// <summary>A list that compares by value.</summary>
    public IReadOnlyList<Absence> Absences { get; } = ValueList.Empty<Absence>();

    /// <summary>The seasonal contracts that are added up, in the order of their days; null where there is one entry.</summary>
    public IReadOnlyList<DateInterval>? Seasons { get; }

    /// <summary>What is added to the months of the dates.</summary>
    public Months Earlier { get; init; }

    public SeniorityRules? Rules { get; }

    /// <summary>Whether a month begun counts for its share: a threshold is passed on its day; an amount takes whole months only.</summary>
    public bool CountsMonthBegun { get; init; }

    public FrenchLaw? Law => null;

    // Apart, so that a seniority without absences makes no closure.
    private static void Check(IReadOnlyList<Absence> absences, SeniorityRules? rules) => _ = DayOrder.Of(
        absences.Where(absence => SeniorityRules.Excluded(absence.Kind, rules) > Percent.Zero), "A day is left out of seniority once.");

    private static PermanentContract OfContract(PermanentContract contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return contract;
    }
}
