using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>Whether the bans on a contract with a term are met.</summary>
internal static class FixedTermBan
{
    /// <summary>The contract, and whether it is short enough for C. trav. L1242-5: three months at most, not renewable.</summary>
    public static (FixedTermFaults Faults, FixedTermFaults Unchecked) Of(TermContract contract, bool isShort, Explanation? why)
    {
        if (contract.Bans is not { } stated)
        {
            why?.Decided(
                FixedTermFaults.Banned.Label(),
                null,
                new("cas de recours interdits (L1242-5, L1242-6) non précisés", "bans on the contract (L1242-5, L1242-6) not said"),
                LabourCode.L1242_6);
            return (FixedTermFaults.None, FixedTermFaults.Banned);
        }

        if (stated == FixedTermBans.None)
        {
            why?.Given(new("aucun cas de recours interdit (L1242-5, L1242-6)", "no ban on the contract (L1242-5, L1242-6)"), true);
            return default;
        }

        bool? isIncrease = contract.KnownReason is { } reason ? reason == FixedTermReason.TemporaryIncrease : null;
        bool isTooLong = Stated(contract, FixedTermBans.AfterEconomicDismissal) && !isShort;
        bool? afterDismissal = isTooLong & isIncrease;
        bool striker = Stated(contract, FixedTermBans.ReplacesStriker);
        bool dangerous = Stated(contract, FixedTermBans.DangerousWork);
        why?.Decided(new("remplacement d'un gréviste", "replacement of a striker"), striker, source: LabourCode.L1242_6);
        why?.Decided(new("travaux particulièrement dangereux", "particularly dangerous work"), dangerous, source: LabourCode.L1242_6);
        why?.Decided(
            new(
                "accroissement temporaire interdit dans les six mois d'un licenciement économique sur le poste",
                "temporary increase banned within six months of an economic dismissal on the post"),
            afterDismissal,
            afterDismissal is null ? new("motif inconnu", "unknown reason") : default,
            LabourCode.L1242_5);
        return (striker || dangerous || afterDismissal == true, afterDismissal) switch
        {
            (true, _) => (FixedTermFaults.Banned, FixedTermFaults.None),
            (_, null) => (FixedTermFaults.None, FixedTermFaults.Banned),
            _ => default,
        };
    }

    /// <summary>Whether an economic dismissal bans it unless it is short.</summary>
    public static bool IsOnIncrease(TermContract contract) =>
        Stated(contract, FixedTermBans.AfterEconomicDismissal) && contract.KnownReason == FixedTermReason.TemporaryIncrease;

    private static bool Stated(TermContract contract, FixedTermBans ban) =>
        ((contract.Bans ?? FixedTermBans.None) & ban) != FixedTermBans.None;
}
