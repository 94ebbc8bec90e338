using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The end of a permanent contract that both parties agree on (rupture conventionnelle), C. trav. L1237-11 to L1237-15.</summary>
/// <remarks>What consent needs (interviews, assistance, a copy handed over) is not looked at.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record MutualTermination : IMemberwise
{
    private MutualTermination(LocalDate signedOn) =>
        (SignedOn, AsDismissal) = (signedOn, Termination.Dismissal(signedOn) with { IsNotional = true });

    /// <summary>The day both signed it; the day of the later signature where they differ.</summary>
    public LocalDate SignedOn { get; }

    /// <summary>The day the authority received the application; null while it is not sent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not after the signature.</exception>
    public LocalDate? ReceivedOn
    {
        get;
        init => field = value.Iso(nameof(ReceivedOn)) is not { } day || day > SignedOn
            ? value
            : throw Refusal.OutOfRange(day, nameof(ReceivedOn), $"after the signature ({DateText.Iso(SignedOn)})");
    }

    /// <summary>The day the authority approved it or, of a protected employee, authorised it; null while it has not answered.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not after the signature.</exception>
    public LocalDate? ApprovedOn
    {
        get;
        init => field = value.Iso(nameof(ApprovedOn)) is not { } day || day > SignedOn
            ? value
            : throw Refusal.OutOfRange(day, nameof(ApprovedOn), $"after the signature ({DateText.Iso(SignedOn)})");
    }

    /// <summary>
    /// Whether the employee is protected (salarié protégé): the labour inspector then authorises it, and silence does not.
    /// </summary>
    public bool IsOfProtectedEmployee { get; init; }

    /// <summary>The dismissal whose severance is the least indemnity. Made once: an answer costs no allocation.</summary>
    internal Termination AsDismissal { get; }

    /// <summary>An agreed termination.</summary>
    /// <param name="signedOn">The day of the signature.</param>
    /// <returns>The termination.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the years 1 to 9800 of the ISO calendar.</exception>
    public static MutualTermination Of(LocalDate signedOn) => new(signedOn.Iso());

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What it is and the day of the signature.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"rupture conventionnelle signée le {DateText.Write(SignedOn, language)}"
        : $"agreed termination signed on {DateText.Write(SignedOn, language)}";
}
