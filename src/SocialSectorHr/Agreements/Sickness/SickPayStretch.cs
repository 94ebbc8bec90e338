using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Some days of a stop that are paid alike (période d'un arrêt): what each of them gives by the law and by the
/// agreement.</summary>
/// <remarks>In euros a calendar day, exact, the daily allowance inside; net or gross as <see cref="SickPayComparison.Base"/> says.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record SickPayStretch : IMemberwise
{
    internal SickPayStretch(DateInterval days, Money allowance, Money byLaw, Money? byAgreement) =>
        (Days, Allowance, ByLaw, ByAgreement) = (days, allowance, byLaw, byAgreement);

    /// <summary>The days.</summary>
    public DateInterval Days { get; }

    /// <summary>The daily allowance alone.</summary>
    public Money Allowance { get; }

    /// <summary>What a day gives by the law.</summary>
    public Money ByLaw { get; }

    /// <summary>What a day gives by the agreement; null where its text is not held, or counts on a net pay that was not given.</summary>
    public Money? ByAgreement { get; }

    /// <summary>What the agreement gives more than the law; less than zero where it gives less, null where it is not known.</summary>
    public Money? Difference => ByAgreement - ByLaw;

    /// <summary>Whether the agreement gives more than the law; null where it is not known.</summary>
    public bool? IsAgreementBetter => Difference is { } difference ? difference > Money.Zero : null;

    /// <summary>The better of the two; null where the agreement is not known.</summary>
    public Money? Better => ByAgreement is { } agreed ? (agreed > ByLaw ? agreed : ByLaw) : null;

    /// <summary>What the employer adds to the allowance for the better of the two; null where the agreement is not known.</summary>
    public Money? Complement => Better - Allowance;

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days and both amounts.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string agreed = ByAgreement?.ToString(language) ?? "?";
        string period = DateText.Period(Days.Start, Days.End, language);
        return language == Language.French
            ? $"{period}{NumberText.Space}: {agreed} par jour selon l'accord, {ByLaw.ToString(language)} selon la loi"
            : $"{period}: {agreed} a day by the agreement, {ByLaw.ToString(language)} by the law";
    }
}
