namespace SocialSectorHr.Law;

/// <summary>Decrees and acts on territorial agents, under contract or not, that the library cites.</summary>
public static class PublicAgentDecree
{
    /// <summary>Decree 88-145, art. 7: ordinary sick leave of agents under contract, at 90 % since 1 March 2025 (décret 2025-197).</summary>
    /// <remarks>Told by four notes of management centres.</remarks>
    public static LegalSource Art7 { get; } = Contract("7", "congé de maladie ordinaire des contractuels", "ordinary sick leave of agents under contract");

    /// <summary>Act 2017-1837, art. 115: the waiting day of sick leave.</summary>
    /// <remarks>The number is from memory.</remarks>
    public static LegalSource WaitingDay { get; } = Code.Act("2017-1837", 2017, 12, 30, "art. 115 : jour de carence", "art. 115: waiting day");

    private static LegalSource Contract(string article, string french, string english) =>
        Code.Decree("88-145", 1988, 2, 15, $"art. {article} : {french}", $"art. {article}: {english}");
}
