using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// What an agreement or a payroll chooses where the law leaves a choice on leave pay (indemnité de congés). Null: the library's default.
/// </summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record LeavePayRules : IMemberwise
{
    /// <summary>
    /// How the pay kept during leave is counted; usually by 65/3 working days, exact. Real hours and days are given with
    /// <see cref="LeaveInMonth"/>.
    /// </summary>
    public LeaveMaintenance? Maintenance { get; init; }

    /// <summary>
    /// Whether the tenth and the pay kept of several periods are compared once, on their sums; usually period by period, which is never
    /// less.
    /// </summary>
    public bool? ComparesPeriodsTogether { get; init; }

    /// <summary>
    /// What the contract or a usage pays for these days, in euros: due where it is more (C. trav. L3141-27); null where neither says
    /// anything.
    /// </summary>
    /// <remarks>For days of leave that are paid; of a pay in lieu of several periods it is compared once, with their sum.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public Money? ByContract
    {
        get;
        init => field = value is not { } pay || pay >= Money.Zero ? value : throw Refusal.OutOfRange(pay, nameof(ByContract), "zero or more");
    }

    /// <summary>The text that sets these choices.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text that sets the choices, or what they are about.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Source?.Citation ?? (language == Language.French ? "règles d'indemnité de congés" : "leave pay rules");
}
