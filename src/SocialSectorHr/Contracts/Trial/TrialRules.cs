using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// What an agreement, a usage or the contract sets on the trial (règles de la période d'essai). Null: the Code's own figures.
/// </summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record TrialRules : IMemberwise
{
    /// <summary>What a part of a week gives in a short fixed term; usually <see cref="TrialWeeks.Whole"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not defined.</exception>
    public TrialWeeks? Weeks
    {
        get;
        init => field = value is not { } weeks || Enum.IsDefined(weeks) ? value : throw Refusal.Undefined(weeks, nameof(Weeks));
    }

    /// <summary>The length they set, in whole months, weeks and days; it counts where it is shorter than the Code's.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not at least one whole day.</exception>
    public Period? Length
    {
        get;
        init
        {
            if (value is not null)
            {
                _ = WholeMonths.Split(value, nameof(Length));
            }

            field = value;
        }
    }

    /// <summary>
    /// When the branch agreement that sets <see cref="Length"/> was concluded; null for the contract, a usage, or an agreement after 26
    /// June 2008. An older one is not applied if shorter, and is applied if longer only to a permanent contract signed before 9 September
    /// 2023 (loi 2023-171 art. 19).
    /// </summary>
    public LocalDate? AgreedOn { get; init => field = value.Iso(nameof(AgreedOn)); }

    /// <summary>
    /// The calendar whose worked days <see cref="Length"/> counts, where the contract or an agreement says worked days (jours travaillés).
    /// </summary>
    /// <remarks>
    /// Null: calendar days, as case law counts a length that says nothing more. A week counts its worked days: two weeks are ten.
    /// </remarks>
    public WorkCalendar? WorkedDays { get; init; }

    /// <summary>
    /// Whether an extended branch agreement allows one renewal (C. trav. L1221-21); usually none does: CCN 66 and CCN 51 are not extended.
    /// </summary>
    public bool? IsRenewable { get; init; }

    /// <summary>
    /// How much a renewal adds at most, in whole months, weeks and days; null where nothing says so: up to the Code's ceiling.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not at least one whole day.</exception>
    public Period? Renewal
    {
        get;
        init
        {
            if (value is not null)
            {
                _ = WholeMonths.Split(value, nameof(Renewal));
            }

            field = value;
        }
    }

    /// <summary>
    /// The agreement whose text on the trial is not held: the law alone is applied, and the result says so; null otherwise.
    /// </summary>
    public Bilingual? NotHeld { get; init; }

    /// <summary>The text that sets these choices.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text that sets the choices, or that nothing is chosen.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Source?.Citation ?? (language == Language.French ? "règles d'essai" : "trial rules");
}
