using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>Whether the reason is a real one: what only facts can show, and for a customary fixed term the sector.</summary>
internal static class FixedTermGround
{
    private static readonly LocalDate MedicineSince = new(2025, 6, 21);

    public static (FixedTermFaults Faults, FixedTermFaults Unchecked) Of(TermContract contract, FixedTermRules? rules, Explanation? why)
    {
        bool? isUnfounded = !contract.IsReasonFounded;
        why?.Decided(
            FixedTermFaults.ReasonUnfounded.Label(),
            isUnfounded,
            isUnfounded is null ? new("les faits seuls le montrent, non vérifié", "only facts show it, not checked") : default,
            LabourCode.L1242_1);
        (FixedTermFaults faults, FixedTermFaults open) = Where(FixedTermFaults.ReasonUnfounded, isUnfounded);
        if (contract.KnownReason != FixedTermReason.Usage)
        {
            return (faults, open);
        }

        (FixedTermFaults outside, FixedTermFaults unknown) = Where(FixedTermFaults.SectorNotOpen, IsOutside(contract, rules, why));
        return (faults | outside, open | unknown);
    }

    private static bool? IsOutside(TermContract contract, FixedTermRules? rules, Explanation? why)
    {
        bool? isListed = contract.Sector switch
        {
            null => null,
            UsageSector.OutsideList => false,
            UsageSector.MedicineInHealthCentres => contract.LawDay >= MedicineSince,
            _ => true,
        };
        if (contract.Sector is { } sector)
        {
            why?.Concluded(
                new("activité principale de l'employeur", "main activity of the employer"),
                FigureValue.Of(sector, sector.Label()),
                new("elle décide, puis la nature temporaire du poste", "it decides, then the temporary nature of the post"),
                CaseLaw.Soc_2014_10_15_13_19993);
        }

        bool isOpened = rules?.OpensUsage == true;
        if (isListed != true && !isOpened)
        {
            why?.Assumed(new("aucun accord étendu n'ouvre l'usage au secteur", "no extended agreement opens usage to the sector"), true);
        }

        bool? isOutside = isOpened ? false : !isListed;
        why?.Decided(
            FixedTermFaults.SectorNotOpen.Label(),
            isOutside,
            isOutside is null ? new("activité principale non précisée, non vérifié", "main activity not said, not checked") : default,
            isOpened ? rules?.Source ?? LabourCode.L1242_2 : LabourCode.D1242_1);
        return isOutside;
    }

    private static (FixedTermFaults Faults, FixedTermFaults Unchecked) Where(FixedTermFaults fault, bool? isSo) => isSo switch
    {
        true => (fault, FixedTermFaults.None),
        null => (FixedTermFaults.None, fault),
        false => default,
    };
}
