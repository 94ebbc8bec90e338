using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The words of the regimes.</summary>
internal static class PayRegimes
{
    public static Bilingual Label(this PayRegime regime) => regime switch
    {
        PayRegime.RttAverage35 => new("35 h en moyenne sur l'année, salaire lissé", "RTT: 35 h paid on average over the year"),
        PayRegime.OvertimePaid => new("heures supplémentaires payées chaque mois", "overtime paid every month"),
        PayRegime.ForfaitJours => new("forfait en jours : aucune heure payée", "forfait in days: no hours paid"),
        _ => throw Refusal.Undefined(regime, nameof(regime)),
    };

    public static LegalSource Source(this PayRegime regime) => regime switch
    {
        PayRegime.RttAverage35 => LabourCode.L3121_44,
        PayRegime.OvertimePaid => LabourCode.L3121_31,
        PayRegime.ForfaitJours => LabourCode.L3121_62,
        _ => throw Refusal.Undefined(regime, nameof(regime)),
    };
}
