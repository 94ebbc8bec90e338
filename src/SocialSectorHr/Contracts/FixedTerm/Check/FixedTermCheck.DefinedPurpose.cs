using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>A defined purpose: the category, the agreement, the bans; its lengths are right by construction.</content>
public readonly partial record struct FixedTermCheck
{
    private static (FixedTermFaults Faults, FixedTermFaults Unchecked) OfDefinedPurpose(DefinedPurposeQuestion question, Explanation? why)
    {
        DefinedPurposeContract contract = question.Contract;
        DefinedPurposeTerm term = new(question, why?.Part(new("Terme", "Term")));
        why?.Counted(new("dernier jour au plus tard", "last day at the latest"), term.CeilingEnd, LabourCode.L1242_8_2);
        (FixedTermFaults faults, FixedTermFaults open) = FixedTermBan.Of(contract, isShort: false, why);
        bool? isExecutive = contract.Category is { } category ? category == StaffCategory.Executive : null;
        Add(FixedTermFaults.NotExecutive, !isExecutive);
        Add(FixedTermFaults.NoAgreement, !contract.HasAgreement);
        return (faults, open);

        void Add(FixedTermFaults fault, bool? isSo)
        {
            why?.Decided(
                fault.Label(),
                isSo,
                isSo is null ? new("non précisé, non vérifié", "not said, not checked") : default,
                LabourCode.L1242_2);
            faults |= isSo == true ? fault : FixedTermFaults.None;
            open |= isSo is null ? fault : FixedTermFaults.None;
        }
    }
}
