using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// The indemnity of a retirement (indemnité de départ ou de mise à la retraite): C. trav. L1237-9 and D1237-1, or L1237-7; the agreement
/// laid over it.
/// </summary>
/// <remarks>
/// One indemnity only, at the first full liquidation of the pension: whether a pension is claimed is not looked at. Seniority is that of
/// the last day, absences counted as for a severance [a reading for D1237-1, which says seniority and no more]. Exact until the last step,
/// which rounds to the cent, half away from zero. <c>default</c> is nothing and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct RetirementIndemnity : IMemberwise
{
    private readonly RetirementIndemnityQuestion? question;

    /// <summary>The seniority in the firm on the last day, in months, by the law.</summary>
    public Months Seniority => question is { } asked ? SeniorityOf(asked.Severance, null) : Months.Zero;

    /// <summary>
    /// The months of pay that the law gives to someone who leaves; null where the employer ends the contract: the amount is a severance.
    /// </summary>
    public Months? LegalMonths => question is { Retirement.Kind: RetirementKind.ByEmployee } asked
        ? Legal(asked.Severance, Seniority, null)
        : null;

    /// <summary>The months of pay by the steps of the agreement; null where there are none.</summary>
    public Months? AgreementMonths { get; }

    /// <summary>The amount by the law, in euros, exact; zero where it gives none.</summary>
    public Money LegalUnrounded { get; }

    /// <summary>The amount by the agreement, in euros, exact; null where it sets none, or none is known.</summary>
    public Money? AgreementUnrounded { get; }

    /// <summary>The amount by the law, in euros, to the cent.</summary>
    public Money LegalAmount => LegalUnrounded.Round();

    /// <summary>The amount by the agreement, in euros, to the cent; null where it sets none, or none is known.</summary>
    public Money? AgreementAmount => AgreementUnrounded?.Round();

    /// <summary>What is due, in euros, to the cent, half away from zero: the better of the two.</summary>
    public Money Amount => AgreementUnrounded is { } agreed && agreed > LegalUnrounded ? agreed.Round() : LegalAmount;

    /// <summary>Which rule gave it; the law where both give the same.</summary>
    public TermsOrigin Origin => AgreementUnrounded is { } agreed && agreed > LegalUnrounded ? TermsOrigin.Agreement
        : LegalUnrounded > Money.Zero ? TermsOrigin.Law : TermsOrigin.None;

    /// <summary>The agreement whose text on retirement is not held; null otherwise.</summary>
    public Bilingual? NotHeld => question?.Rules?.NotHeld;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Indemnité de retraite", "Indemnity of a retirement"),
        question,
        static (asked, why) => _ = new RetirementIndemnity(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The amount and the rule that gives it.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Origin != TermsOrigin.None
        ? $"{Amount.ToString(language)} ({Origin.Label().ToString(language)})"
        : language == Language.French ? "aucune indemnité de retraite" : "no indemnity of retirement";
}
