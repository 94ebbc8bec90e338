using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The severance of a dismissal (indemnité de licenciement), C. trav. L1234-9: the law, and the agreement laid over it.</summary>
/// <remarks>
/// Exact until the last step, which rounds to the cent, half away from zero. The ministry's simulator rounds before it doubles for
/// occupational unfitness: a cent may differ. With <see cref="PermanentContract.PartTimePeriods"/> the salary is that of full time for the
/// average share of the career (L3123-5): up to ten years it is the same as period by period; beyond, no text says which period gets the
/// higher rate, and another count gives another amount. A career of several part times without full time is counted so by analogy. An
/// agreement's flat ceiling is not reduced (Cass. soc. 26 September 2018 n° 17-11.102): it is in months of the reference salary given. A
/// fixed-term contract gives none at its end, but broken for unfitness it gives an indemnity of at least the legal amount (C. trav.
/// L1226-4-3), twice if work caused it (L1226-20), beside its end-of-contract indemnity: that one is not computed here. <c>default</c> is
/// nothing and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct Severance : IMemberwise
{
    private readonly SeveranceQuestion? question;

    /// <summary>Whether any severance is due, by the law or by the agreement.</summary>
    public bool IsEligible => IsEligibleByLaw || IsEligibleByAgreement;

    /// <summary>
    /// Whether the law gives severance (eight months, a year before 24 September 2017; no gross misconduct; any seniority for occupational
    /// unfitness, a post wrongly refused aside).
    /// </summary>
    public bool IsEligibleByLaw { get; }

    /// <summary>Whether the agreement's own scale gives severance; false where there is none.</summary>
    public bool IsEligibleByAgreement { get; }

    /// <summary>
    /// The seniority at the end of the contract by the rule that gives the amount, in months: whole ones, less the absences that do not
    /// count.
    /// </summary>
    public Months Seniority { get; }

    /// <summary>The amount of the law, in euros, exact; zero where it gives none.</summary>
    public Money LegalUnrounded { get; }

    /// <summary>The amount of the agreement's scale, in euros, exact; zero where it gives none, null where there is no scale.</summary>
    public Money? AgreementUnrounded { get; }

    /// <summary>The reference salary that the agreement names for its own scale, in euros a month; null where it is the law's.</summary>
    public Money? AgreementSalary => question is { Rules.Salary: { } method, Salary: { Count: > 0 } months }
        ? new ReferenceSalary(months with { Reading = method }).Amount
        : null;

    /// <summary>The age that the agreement sets as a limit, never applied here; null where it sets none or gives nothing.</summary>
    public SeveranceAgeLimit? AgeLimit => IsEligibleByAgreement ? question?.Rules?.AgeLimit : null;

    /// <summary>
    /// Whether the agreement's amount may go beyond its limit of age; null where that cannot be known: no limit, no day of birth, or a
    /// limit that hangs on the pensions.
    /// </summary>
    public bool? MayPassAgeLimit { get; }

    /// <summary>The agreement whose text on severance is not held, so that the law alone was applied; null otherwise.</summary>
    public Bilingual? NotHeld => question?.Rules?.NotHeld;

    /// <summary>The amount of the law, in euros, to the cent.</summary>
    public Money LegalAmount => LegalUnrounded.Round();

    /// <summary>The amount of the agreement's scale, in euros, to the cent; null where there is no scale.</summary>
    public Money? AgreementAmount => AgreementUnrounded?.Round();

    /// <summary>The better of the two, in euros, exact.</summary>
    public Money Unrounded => AgreementUnrounded is { } agreed && agreed > LegalUnrounded ? agreed : LegalUnrounded;

    /// <summary>What is due, in euros, to the cent, half away from zero.</summary>
    public Money Amount => Unrounded.Round();

    /// <summary>Which rule gave it; the law where both give the same.</summary>
    public TermsOrigin Origin => AgreementUnrounded is { } agreed && agreed > LegalUnrounded ? TermsOrigin.Agreement
        : IsEligibleByLaw ? TermsOrigin.Law
        : IsEligibleByAgreement ? TermsOrigin.Agreement : TermsOrigin.None;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() =>
        Explanation.Of(new("Indemnité de licenciement", "Severance"), question, static (asked, why) => _ = new Severance(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The amount and the rule that gives it.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => IsEligible
        ? $"{Amount.ToString(language)} ({Origin.Label().ToString(language)})"
        : language == Language.French ? "aucune indemnité" : "no severance";
}
