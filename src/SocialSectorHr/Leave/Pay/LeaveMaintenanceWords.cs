namespace SocialSectorHr;

/// <summary>The words of the ways to count the pay kept during leave (maintien de salaire).</summary>
public static class LeaveMaintenanceWords
{
    extension(LeaveMaintenance maintenance)
    {
        /// <summary>The month it is counted by.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; its number for a value that is not defined.</returns>
        public string Label(Language language) => maintenance.Label().ToString(language);

        internal Bilingual Label() => maintenance switch
        {
            LeaveMaintenance.AverageOuvres => new("jours ouvrés moyens", "mean working days"),
            LeaveMaintenance.AverageOuvres21_67 => new("jours ouvrés moyens, 21,67", "mean working days, 21.67"),
            LeaveMaintenance.AverageOuvrables => new("jours ouvrables moyens, 26", "mean ouvrables, 26"),
            LeaveMaintenance.RealHours => new("heures réelles du mois", "real hours of the month"),
            LeaveMaintenance.RealWorkingDays => new("jours ouvrés réels du mois", "real working days of the month"),
            _ => Bilingual.Undefined(maintenance),
        };
    }
}
