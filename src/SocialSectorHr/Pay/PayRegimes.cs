using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The article of each regime.</summary>
internal static class PayRegimes
{
    public static LegalSource Source(this PayRegime regime) => regime switch
    {
        PayRegime.RttAverage35 => LabourCode.L3121_44,
        PayRegime.OvertimePaid => LabourCode.L3121_31,
        PayRegime.ForfaitJours => LabourCode.L3121_62,
        _ => throw Refusal.Undefined(regime, nameof(regime)),
    };
}
