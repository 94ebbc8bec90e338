using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// The days of a sickness that the employer pays, by the agreement and by the law side by side (maintien de salaire; C. trav. L1226-1).
/// </summary>
/// <remarks>
/// Days and shares, no amounts: the agreement counts on a net pay, the law on a gross one, so that which is better needs the pay and the
/// daily allowances: <see cref="SickPayComparison"/> has them. Days paid in the twelve months before, and the return that some texts ask
/// for, are not looked at. The law is that of the Code of 27 March 2026: L1226-1 has a later version, whose
/// text was not seen. <c>default</c> is nothing and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct SickPay : IMemberwise
{
    private readonly SickPayQuestion? question;

    /// <summary>Whether the agreement opens a right; null where its text is not held.</summary>
    public bool? IsEligible { get; }

    /// <summary>
    /// The days of waiting of the stop by the agreement, in calendar days; null where it opens no right, or its text is not held.
    /// </summary>
    public Days? WaitingDays { get; }

    /// <summary>The first day of the stop that the agreement pays; null where there is none.</summary>
    public LocalDate? FirstPaidDay { get; }

    /// <summary>The last day of the stop that the agreement pays; null where there is none.</summary>
    public LocalDate? LastPaidDay { get; }

    /// <summary>
    /// The stretches that fit the seniority, in order; empty where the agreement opens no right, or its text is not held.
    /// </summary>
    public IReadOnlyList<SickPayTier> Tiers => IsEligible == true ? [.. Fitting(question!.Value)] : [];

    /// <summary>The days of the stop that the law pays at the first rate, in calendar days; zero where it opens no right.</summary>
    public Days LegalFirstDays { get; }

    /// <summary>The days of the stop that the law pays at the second rate.</summary>
    public Days LegalSecondDays { get; }

    /// <summary>The days of the stop that the agreement pays at some rate, in calendar days.</summary>
    public Days PaidDays => FirstPaidDay is { } first && LastPaidDay is { } last
        ? Days.Of(NodaTime.Period.DaysBetween(first, last) + 1)
        : Days.Zero;

    /// <summary>Whether the law pays days of the stop that the agreement leaves unpaid; null where its text is not held.</summary>
    public bool? LeavesDaysToTheLaw => IsEligible is null ? null : LegalFirstDays + LegalSecondDays > PaidDays;

    /// <summary>The agreement whose text is not held: the law alone is given; null otherwise.</summary>
    public Bilingual? NotHeld => question is { Rules: null } asked ? asked.Agreement.Name : null;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new(
            "Maintien de salaire pendant un arrêt",
            "Pay kept during a stop"), question, static (asked, why) => _ = new SickPay(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days paid by the agreement and by the law.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string law = (LegalFirstDays + LegalSecondDays).ToString(language);
        return language == Language.French
            ? $"{PaidDays.ToString(language)} selon l'accord, {law} selon la loi"
            : $"{PaidDays.ToString(language)} by the agreement, {law} by the law";
    }
}
