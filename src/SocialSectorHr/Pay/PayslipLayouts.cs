namespace SocialSectorHr;

/// <summary>The words of the layouts.</summary>
internal static class PayslipLayouts
{
    public static Bilingual Label(this PayslipLayout layout) => layout switch
    {
        PayslipLayout.ExactFraction => new("fraction exacte, sans ligne arrondie", "exact fraction, no rounded line"),
        PayslipLayout.BasePlusOvertime => new("base, puis heures supplémentaires majorées", "base, then overtime with its premium"),
        PayslipLayout.AllHoursPlusPremium =>
            new("toutes les heures au taux normal, puis la majoration seule", "every hour at the plain rate, then the premium alone"),
        PayslipLayout.TwoRoundedLines => new("deux lignes, heures et montants arrondis", "two lines, hours and amounts rounded"),
        _ => throw Refusal.Undefined(layout, nameof(layout)),
    };
}
