using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// The least that an agreed termination pays (indemnité spécifique de rupture conventionnelle), C. trav. L1237-13: the parties may agree on
/// more.
/// </summary>
/// <remarks>
/// At least the legal severance for the seniority on the last day. Below the eight months of L1234-9 the administration asks for its share
/// (circ. DGT 2009-04, two secondary sources): the default; <see cref="Readings"/> shows the letter of L1234-9 too. The agreement's
/// severance is owed where its own text says so, or where the employer is in the field of the national agreement of 11 January 2008
/// (amendment of 18 May 2009, extended on 26 November 2009, two secondary sources): whether it is, the caller says; otherwise both amounts
/// are given and the law's is the least. <c>default</c> is nothing and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct MutualTerminationIndemnity : IMemberwise
{
    private readonly MutualTerminationIndemnityQuestion? question;

    /// <summary>The seniority on the last day, in months, by the law.</summary>
    public Months Seniority { get; }

    /// <summary>Whether the seniority is below that of L1234-9, so that two readings give two amounts.</summary>
    public bool IsBelowSeniority { get; }

    /// <summary>The amount by the law, in euros, exact.</summary>
    public Money LegalUnrounded { get; }

    /// <summary>The amount of the agreement's severance, in euros, exact; null where there is no scale.</summary>
    public Money? AgreementUnrounded { get; }

    /// <summary>Whether the agreement's severance is owed; null where that is not known, or there is none.</summary>
    public bool? OwesAgreement => AgreementUnrounded is null ? null : question?.OwesAgreement;

    /// <summary>The amount by the law, in euros, to the cent.</summary>
    public Money LegalAmount => LegalUnrounded.Round();

    /// <summary>The amount of the agreement's severance, in euros, to the cent; null where there is no scale.</summary>
    public Money? AgreementAmount => AgreementUnrounded?.Round();

    /// <summary>The least that is known to be owed, in euros, to the cent, half away from zero.</summary>
    public Money Amount => OwesAgreement == true && AgreementUnrounded > LegalUnrounded ? AgreementUnrounded.Value.Round() : LegalAmount;

    /// <summary>Which rule gave it.</summary>
    public TermsOrigin Origin => OwesAgreement == true && AgreementUnrounded > LegalUnrounded ? TermsOrigin.Agreement
        : LegalUnrounded > Money.Zero ? TermsOrigin.Law : TermsOrigin.None;

    /// <summary>The agreement whose text on severance is not held; null otherwise.</summary>
    public Bilingual? NotHeld => question?.Severance.Rules?.NotHeld;

    /// <summary>Below eight months: the share that the administration asks for, the usual one, and nothing by the letter.</summary>
    /// <returns>The indemnities; a single one from eight months on, or for <c>default</c>.</returns>
    public Readings<MutualTerminationIndemnity> Readings()
    {
        if (question is not { } asked || !IsBelowSeniority)
        {
            return new([this], 0, ByAmount);
        }

        return new([new(asked with { NeedsSeniority = false }), new(asked with { NeedsSeniority = true })], 0, ByAmount);
    }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Indemnité minimale de rupture conventionnelle", "Least indemnity of an agreed termination"),
        question,
        static (asked, why) => _ = new MutualTerminationIndemnity(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The amount and the rule that gives it.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Amount.ToString(language)} ({Origin.Label().ToString(language)})";

    private static int ByAmount(MutualTerminationIndemnity a, MutualTerminationIndemnity b) => a.LegalUnrounded.CompareTo(b.LegalUnrounded);
}
