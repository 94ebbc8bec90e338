using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The pay kept during a stop by the law and by the agreement, in euros a day (comparaison du maintien de salaire).</summary>
/// <remarks>
/// The better of the two, stretch by stretch. The law counts on the gross pay, most agreements on the net one: where the net pay of a day
/// is
/// given, what the law adds is taken in the proportion of net to gross, a supposition of this library. Not looked at: an insurance, the
/// ceiling of
/// the net pay of a worked month, and what <see cref="SickPay"/> and <see cref="SickComplement"/> leave out.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed partial record SickPayComparison : IMemberwise
{
    private readonly SickPayComparisonQuestion question;

    /// <summary>What the amounts are: net where the agreement counts on the net pay and it was given, otherwise gross.</summary>
    public SickPayBase Base => question.IsNet ? SickPayBase.Net : SickPayBase.Gross;

    /// <summary>The stretches of the stop, in order: from its first day to its last.</summary>
    public IReadOnlyList<SickPayStretch> Stretches { get; }

    /// <summary>What the stop gives by the law, the allowances inside, to the cent.</summary>
    public Money ByLaw => Sum(static stretch => stretch.ByLaw)!.Value;

    /// <summary>What the stop gives by the agreement, to the cent; null where a stretch of it is not known.</summary>
    public Money? ByAgreement => Sum(static stretch => stretch.ByAgreement);

    /// <summary>What it gives by the better of the two, stretch by stretch, to the cent; null where the agreement is not known.</summary>
    public Money? Better => Sum(static stretch => stretch.Better);

    /// <summary>What the employer adds to the allowances for it, to the cent; null where the agreement is not known.</summary>
    public Money? Complement => Sum(static stretch => stretch.Complement);

    /// <summary>The agreement whose text is not held: the law alone is given; null otherwise.</summary>
    public Bilingual? NotHeld => question.Days is { Rules: null } asked ? asked.Agreement.Name : null;

    /// <summary>The steps of the computation: each stretch, then the stop.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of<SickPayComparisonQuestion>(
        new("Maintien de salaire, la loi et l'accord en euros", "Pay kept, the law and the agreement in euros"),
        question,
        static (asked, why) => _ = new SickPayComparison(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What the stop gives by each.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string agreed = ByAgreement?.ToString(language) ?? "?";
        return language == Language.French
            ? $"{agreed} selon l'accord, {ByLaw.ToString(language)} selon la loi"
            : $"{agreed} by the agreement, {ByLaw.ToString(language)} by the law";
    }

    private Money? Sum(Func<SickPayStretch, Money?> amount)
    {
        Money sum = Money.Zero;
        foreach (SickPayStretch stretch in Stretches)
        {
            if (amount(stretch) is not { } one)
            {
                return null;
            }

            sum += one * stretch.Days.Length;
        }

        return sum.Round();
    }
}
