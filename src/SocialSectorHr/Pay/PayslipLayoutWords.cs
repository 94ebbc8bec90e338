namespace SocialSectorHr;

/// <summary>The words of the layouts of a payslip (présentation du bulletin).</summary>
public static class PayslipLayoutWords
{
    extension(PayslipLayout layout)
    {
        /// <summary>What the layout is.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; its number for a value that is not defined.</returns>
        public string Label(Language language) => layout.Label().ToString(language);

        internal Bilingual Label() => layout switch
        {
            PayslipLayout.ExactFraction => new("fraction exacte, sans ligne arrondie", "exact fraction, no rounded line"),
            PayslipLayout.BasePlusOvertime => new("base, puis heures supplémentaires majorées", "base, then overtime with its premium"),
            PayslipLayout.AllHoursPlusPremium =>
                new("toutes les heures au taux normal, puis la majoration seule", "every hour at the plain rate, then the premium alone"),
            PayslipLayout.TwoRoundedLines => new("deux lignes, heures et montants arrondis", "two lines, hours and amounts rounded"),
            _ => Bilingual.Undefined(layout),
        };
    }
}
