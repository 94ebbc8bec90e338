using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// What an agreement, a contract or a usage says of an incomplete year of a yearly bonus (règles de la prime annuelle). Null: the library's
/// default.
/// </summary>
/// <remarks>No text of general scope settles these points: the defaults are a proposal of this library, to be read beside the
/// others.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record YearlyBonusRules : IMemberwise
{
    /// <summary>How an incomplete year is shared out; usually by calendar days.</summary>
    public YearlyBonusProration? Proration { get; init; }

    /// <summary>From which day the year of entry counts; usually the entry.</summary>
    public YearlyBonusStart? From { get; init; }

    /// <summary>Whether days of suspension put off the day the seniority is reached ("effective work" read strictly); usually not.</summary>
    public bool? SuspensionsExtendSeniority { get; init; }

    /// <summary>
    /// Whether an exit before the payment leaves the share of the presence due; null where the text or the usage was not read: what an exit
    /// leaves due is then not known.
    /// </summary>
    public bool? DueAtExit { get; init; }

    /// <summary>
    /// Whether absences take their share off; null where the text or the usage was not read: what they take off is then not known.
    /// </summary>
    /// <remarks>
    /// A rule may not single out strikers, nor absences that the law treats as work (paid leave, accident at work, maternity) [one
    /// secondary
    /// source]: those are no absence here.
    /// </remarks>
    public bool? DoAbsencesReduce { get; init; }

    /// <summary>The calendar days of absence of a year that take nothing off, where the text says so; null for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not 0 to 366 days.</exception>
    public Days? AbsenceWithoutEffect
    {
        get;
        init => field = value is null || (value >= Days.Zero && value <= Days.Of(366))
            ? value
            : throw Refusal.OutOfRange(value.Value, nameof(AbsenceWithoutEffect), "0 to 366 days, those of a year");
    }

    /// <summary>The text that sets these choices.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text that sets the choices, or what they are about.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Source?.Citation ?? (language == Language.French ? "règles de la prime annuelle" : "yearly bonus rules");
}
