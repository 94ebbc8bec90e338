using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>Whether a term without a date may be used (contrôle du CDD à terme imprécis), C. trav. L1242-7; for a defined purpose, L1242-2 6°.</summary>
/// <remarks>
/// A defined purpose is for engineers and cadres, by an extended branch agreement or, failing that, one of the firm; its lengths are right by construction: 18
/// to 36 months, no renewal (L1242-8-2). <c>default</c> finds nothing and explains that nothing was computed.
/// </remarks>
public readonly record struct UncertainTermCheck
{
    private readonly TermContract? contract;
    private readonly FrenchLaw? law;

    private UncertainTermCheck(TermContract contract, FrenchLaw law)
    {
        (this.contract, this.law) = (contract, law);
        (Faults, Unchecked) = Compute(null);
    }

    /// <summary>What is wrong; <see cref="FixedTermFaults.None"/> if nothing is.</summary>
    public FixedTermFaults Faults { get; }

    /// <summary>What could not be checked: the reason is unknown, or its scheme says; and, while someone hired for good is awaited, whether the nine months of
    /// a dated term bind this one (one source). For a defined purpose: the category or the agreement is not said.</summary>
    public FixedTermFaults Unchecked { get; }

    /// <summary>Whether nothing is wrong: <see langword="false"/> on a fault, null where something could not be checked.</summary>
    public bool? IsLawful => Verdict.Of(contract is not null, Faults != FixedTermFaults.None, Unchecked != FixedTermFaults.None);

    /// <summary>The steps of the check.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = contract is DefinedPurposeContract
            ? new("Contrôle du CDD à objet défini", "Check of the defined purpose")
            : new("Contrôle du CDD à terme imprécis", "Check of the uncertain term");
        if (contract is null || law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(why);
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

    internal static UncertainTermCheck Of(TermContract contract, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new(contract, law);
    }

    internal static (FixedTermFaults Faults, FixedTermFaults Unchecked) Compute(UncertainTermContract contract, FrenchLaw law, Explanation? why)
    {
        LocalDate on = contract.LawDay;

        // The list of reasons is that of the law since 24 September 2017: an earlier signature is refused here, with the known range.
        _ = law.On(on, FixedTermLimits.OrdinaryCeiling);
        contract.ExplainLawDay(why);
        why?.Given(new("fin de la durée minimale", "end of the minimum length"), contract.MinimumEnd);
        (FixedTermFaults faults, FixedTermFaults open) = Reason(contract, on, why);
        (FixedTermFaults banned, FixedTermFaults unknown) = FixedTermBan.Of(contract, isShort: false, why);
        return (faults | banned, open | unknown);
    }

    /// <summary>Whether the reason is open on the day of the signature and allows a term without a date.</summary>
    private static (FixedTermFaults Faults, FixedTermFaults Unchecked) Reason(UncertainTermContract contract, LocalDate on, Explanation? why)
    {
        if (contract.Reason is not { } reason)
        {
            why?.Decided(new("recours au terme imprécis permis", "uncertain term open"), null, new("motif inconnu", "unknown reason"), LabourCode.L1242_7);
            return (FixedTermFaults.None, FixedTermFaults.UncertainTermNotOpen | FixedTermFaults.ReasonNotOpen);
        }

        FixedTermReasonRow row = FixedTermReasons.Of(reason);
        why?.Given(new("motif", "reason"), FigureValue.Of(reason, reason.Label()));
        if (!row.IsOpen(on))
        {
            why?.Chosen(FixedTermFaults.ReasonNotOpen.Label(), true, row.Validity, row.ValiditySource);
            return (FixedTermFaults.ReasonNotOpen, FixedTermFaults.None);
        }

        if (row.UncertainTerm is not { } isOpen)
        {
            why?.Decided(new("recours au terme imprécis permis", "uncertain term open"), null, new("règles propres au dispositif", "the scheme's own rules"), row.Source);
            return (FixedTermFaults.None, FixedTermFaults.UncertainTermNotOpen);
        }

        why?.Decided(new("recours au terme imprécis permis", "uncertain term open"), isOpen, source: LabourCode.L1242_7);
        FixedTermFaults faults = isOpen ? FixedTermFaults.None : FixedTermFaults.UncertainTermNotOpen;
        if (reason != FixedTermReason.PendingPermanentHire)
        {
            return (faults, FixedTermFaults.None);
        }

        why?.Decided(FixedTermFaults.BeyondCeiling.Label(), null, row.Note ?? default, LabourCode.L1242_8_1);
        return (faults, FixedTermFaults.BeyondCeiling);
    }

    /// <summary>What is wrong with the use of a defined purpose, and its term.</summary>
    internal static (FixedTermFaults Faults, FixedTermFaults Unchecked, DefinedPurposeTerm Term) Compute(
        DefinedPurposeContract contract, FrenchLaw law, Explanation? why)
    {
        DefinedPurposeTerm term = DefinedPurposeTerm.Compute(contract, law, why?.Part(new("Terme", "Term")));
        why?.Counted(new("dernier jour au plus tard", "last day at the latest"), term.CeilingEnd, LabourCode.L1242_8_2);
        (FixedTermFaults faults, FixedTermFaults open) = FixedTermBan.Of(contract, isShort: false, why);
        bool? isExecutive = contract.Category is { } category ? category == StaffCategory.Executive : null;
        Add(FixedTermFaults.NotExecutive, !isExecutive);
        Add(FixedTermFaults.NoAgreement, !contract.HasAgreement);
        return (faults, open, term);

        void Add(FixedTermFaults fault, bool? isSo)
        {
            why?.Decided(fault.Label(), isSo, isSo is null ? new("non précisé, non vérifié", "not said, not checked") : default, LabourCode.L1242_2);
            faults |= isSo == true ? fault : FixedTermFaults.None;
            open |= isSo is null ? fault : FixedTermFaults.None;
        }
    }

    private (FixedTermFaults Faults, FixedTermFaults Unchecked) Compute(Explanation? why)
    {
        if (contract is not DefinedPurposeContract purpose)
        {
            return Compute((UncertainTermContract)contract!, law!, why);
        }

        (FixedTermFaults faults, FixedTermFaults open, _) = Compute(purpose, law!, why);
        return (faults, open);
    }
}
