namespace SocialSectorHr.Law;

// Leave that is carried over.
public static partial class LabourCode
{
    /// <summary>L3141-19-1: leave not taken because of sickness is carried over for 15 months.</summary>
    public static LegalSource L3141_19_1 { get; } = Code.Labour("L3141-19-1", "congés non pris à cause d'un arrêt : report de 15 mois à compter de l'information", "leave not taken because of sickness: carried over for 15 months from the information");

    /// <summary>L3141-19-2: leave acquired in sickness of a year or more: the 15 months run from the end of the period.</summary>
    public static LegalSource L3141_19_2 { get; } = Code.Labour("L3141-19-2", "congés acquis pendant un arrêt d'au moins un an : 15 mois à compter de la fin de la période d'acquisition", "leave acquired in sickness of a year or more: 15 months from the end of the period of acquisition");

    /// <summary>L3141-19-3: within a month of the return the employer says how many days are left, and until when.</summary>
    public static LegalSource L3141_19_3 { get; } = Code.Labour("L3141-19-3", "dans le mois de la reprise, l'employeur indique les jours disponibles et leur date limite", "within a month of the return the employer tells the days available and their last date");

    /// <summary>L3141-21-1: an agreement may set a longer carry-over.</summary>
    public static LegalSource L3141_21_1 { get; } = Code.Labour("L3141-21-1", "un accord peut fixer une période de report plus longue", "an agreement may set a longer carry-over");

    /// <summary>L3141-22: where time is counted by the year, an agreement may let leave be carried over.</summary>
    public static LegalSource L3141_22 { get; } = Code.Labour("L3141-22", "temps décompté à l'année : un accord peut reporter des congés jusqu'au 31 décembre de l'année suivante", "time counted by the year: an agreement may carry leave over until 31 December of the next year");
}
