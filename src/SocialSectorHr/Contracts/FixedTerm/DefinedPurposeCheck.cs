using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>Whether a defined purpose may be used (contrôle du CDD à objet défini), C. trav. L1242-2 6°: engineers and cadres, by an agreement.</summary>
/// <remarks>
/// The agreement is an extended one of the branch or, failing that, one of the firm. The lengths are right by construction: 18 to 36 months, no renewal
/// (L1242-8-2). <c>default</c> finds nothing and explains that nothing was computed.
/// </remarks>
public readonly record struct DefinedPurposeCheck
{
    private readonly DefinedPurposeContract? contract;
    private readonly FrenchLaw? law;

    private DefinedPurposeCheck(DefinedPurposeContract contract, FrenchLaw law)
    {
        (this.contract, this.law) = (contract, law);
        (Faults, Unchecked) = Compute(contract, law, null);
    }

    /// <summary>What is wrong; <see cref="FixedTermFaults.None"/> if nothing is.</summary>
    public FixedTermFaults Faults { get; }

    /// <summary>What could not be checked: the category or the agreement is not said.</summary>
    public FixedTermFaults Unchecked { get; }

    /// <summary>Whether nothing is wrong: <see langword="false"/> on a fault, null where something could not be checked.</summary>
    public bool? IsLawful => Verdict.Of(contract is not null, Faults != FixedTermFaults.None, Unchecked != FixedTermFaults.None);

    /// <summary>The steps of the check.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Contrôle du CDD à objet défini", "Check of the defined purpose");
        if (contract is null || law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(contract, law, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The faults, separated by semicolons.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        Verdict.Say(contract is not null, Faults, Unchecked, static fault => fault.Label()).ToString(language);

    internal static DefinedPurposeCheck Of(DefinedPurposeContract contract, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new(contract, law);
    }

    private static (FixedTermFaults Faults, FixedTermFaults Unchecked) Compute(DefinedPurposeContract contract, FrenchLaw law, Explanation? why)
    {
        DefinedPurposeTerm term = DefinedPurposeTerm.Compute(contract, law, why?.Part(new("Terme", "Term")));
        why?.Counted(new("dernier jour au plus tard", "last day at the latest"), term.CeilingEnd, LabourCode.L1242_8_2);
        (FixedTermFaults faults, FixedTermFaults open) = FixedTermBan.Of(contract, isShort: false, why);
        bool? isWrongCategory = contract.Category is { } category ? category != StaffCategory.Executive : null;
        Add(FixedTermFaults.NotExecutive, isWrongCategory, LabourCode.L1242_2);
        Add(FixedTermFaults.NoAgreement, !contract.HasAgreement, LabourCode.L1242_2);
        return (faults, open);

        void Add(FixedTermFaults fault, bool? isSo, LegalSource article)
        {
            why?.Decided(fault.Label(), isSo, isSo is null ? new("non précisé, non vérifié", "not said, not checked") : default, article);
            faults |= isSo == true ? fault : FixedTermFaults.None;
            open |= isSo is null ? fault : FixedTermFaults.None;
        }
    }
}
