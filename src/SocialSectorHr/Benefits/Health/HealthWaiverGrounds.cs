using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What a waiver of the health cover rests on (fondements d'une dispense). Null: not said.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record HealthWaiverGrounds : IMemberwise
{
    /// <summary>Whether the employee has the State's cover (CSS L861-3).</summary>
    public bool? HasStateCover { get; init; }

    /// <summary>Whether an individual contract was held at the hiring or when the scheme started, and still runs.</summary>
    public bool? HasIndividualContract { get; init; }

    /// <summary>Whether another job, of one's own or of a relative, gives a cover of a listed kind (CSS D911-2 3°).</summary>
    public bool? HasOtherCover { get; init; }

    /// <summary>Whether the employee is covered by a responsible contract of his or her own, for a short fixed term.</summary>
    public bool? HasOwnContract { get; init; }

    /// <summary>The gross pay of a month, for a part time or an apprenticeship, in euros; null where it is neither, or not said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not more than zero.</exception>
    public Money? PartTimePay
    {
        get;
        init => field = value is not { } pay || pay > Money.Zero
            ? value
            : throw Refusal.OutOfRange(pay, nameof(PartTimePay), "more than zero a month");
    }

    /// <summary>Whether the employee was hired before a scheme that the employer set up alone, and was there when it started.</summary>
    public bool? IsHiredBefore { get; init; }

    /// <summary>The waivers that the founding act provides for; null where it was not read.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A flag is not defined.</exception>
    public HealthWaivers? Provided
    {
        get;
        init => field = value is not { } provided || provided is >= HealthWaivers.None and < (HealthWaivers)512
            ? value
            : throw Refusal.OutOfRange(provided, nameof(Provided), $"made of the flags of {nameof(HealthWaivers)}");
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What the founding act provides for, as far as it is said.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        return Provided is { } provided
            ? $"{(french ? "l'acte fondateur prévoit" : "the founding act provides for")} {provided.Label(language)}"
            : french ? "acte fondateur non lu" : "founding act not read";
    }
}
