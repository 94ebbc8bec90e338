namespace SocialSectorHr.Law;

// Meal vouchers, travel between home and work.
public static partial class LabourCode
{
    /// <summary>R3262-5: vouchers not used in their year are exchanged in the fortnight after their validity.</summary>
    public static LegalSource R3262_5 { get; } = Code.Labour("R3262-5", "titres non utilisés : échangés dans la quinzaine qui suit la validité", "vouchers not used: exchanged in the fortnight after their validity");

    /// <summary>R3262-7: one voucher for each meal within the schedule of the day.</summary>
    public static LegalSource R3262_7 { get; } = Code.Labour("R3262-7", "un titre par repas compris dans l'horaire de travail journalier", "one voucher for each meal within the schedule of the day");

    /// <summary>R3262-8: no use on Sundays and holidays, unless for those who work then.</summary>
    public static LegalSource R3262_8 { get; } = Code.Labour("R3262-8", "pas d'usage les dimanches et jours fériés, sauf pour qui les travaille", "no use on Sundays and holidays, unless for those who work then");

    /// <summary>R3262-9: used in the département of work and its neighbours.</summary>
    public static LegalSource R3262_9 { get; } = Code.Labour("R3262-9", "usage dans le département du lieu de travail et les départements limitrophes", "used in the département of work and its neighbours");

    /// <summary>R3262-10: the most that is used in a day.</summary>
    public static LegalSource R3262_10 { get; } = Code.Labour("R3262-10", "usage maximal par jour", "most that is used in a day");

    /// <summary>R3261-2: which passes are paid for.</summary>
    public static LegalSource R3261_2 { get; } = Code.Labour("R3261-2", "titres pris en charge : abonnements et location publique de vélos", "passes that are paid for, and public bike hire");

    /// <summary>R3261-3: second class, the passes of the quickest trip.</summary>
    public static LegalSource R3261_3 { get; } = Code.Labour("R3261-3", "tarif de deuxième classe, titres du trajet le plus rapide", "second class, the passes of the quickest trip");

    /// <summary>R3261-4: refund by the end of the next month; a yearly pass month by month.</summary>
    public static LegalSource R3261_4 { get; } = Code.Labour("R3261-4", "remboursement au plus tard à la fin du mois suivant, titre annuel réparti par mois", "refund by the end of the next month, a yearly pass month by month");

    /// <summary>R3261-5: the pass is handed over or shown.</summary>
    public static LegalSource R3261_5 { get; } = Code.Labour("R3261-5", "remise ou présentation du titre", "the pass is handed over or shown");

    /// <summary>R3261-8: refusal where an allowance for travel at least equal is paid.</summary>
    public static LegalSource R3261_8 { get; } = Code.Labour("R3261-8", "refus possible si des indemnités de déplacement au moins égales sont versées", "refusal where allowances for travel at least equal are paid");

    /// <summary>R3261-9: part time: whole from half of the legal or conventional week on, in proportion below.</summary>
    public static LegalSource R3261_9 { get; } = Code.Labour("R3261-9", "temps partiel : entier dès la moitié de la durée légale ou conventionnelle, à proportion en deçà", "part time: whole from half of the legal or conventional week on, in proportion below");

    /// <summary>R3261-10: several workplaces of one firm.</summary>
    public static LegalSource R3261_10 { get; } = Code.Labour("R3261-10", "plusieurs lieux de travail d'une même entreprise", "several workplaces of one firm");

    /// <summary>L3261-3: fuel and electric charging; not beside a pass.</summary>
    public static LegalSource L3261_3 { get; } = Code.Labour("L3261-3", "frais de carburant et de recharge, non cumulables avec l'abonnement", "fuel and electric charging, not beside a pass");

    /// <summary>L3261-3-1: mobility package.</summary>
    public static LegalSource L3261_3_1 { get; } = Code.Labour("L3261-3-1", "forfait mobilités durables", "mobility package");

    /// <summary>L3261-4: the mobility package and fuel are set by agreement, else by the employer.</summary>
    public static LegalSource L3261_4 { get; } = Code.Labour("L3261-4", "forfait fixé par accord, à défaut par l'employeur", "package set by agreement, else by the employer");

    /// <summary>R3261-13-2: the mobility package is the same for all who meet its conditions.</summary>
    public static LegalSource R3261_13_2 { get; } = Code.Labour("R3261-13-2", "mêmes modalités pour tous, justificatif chaque année civile", "the same for all, proof each civil year");

    /// <summary>R3261-14: part time and the mobility package.</summary>
    public static LegalSource R3261_14 { get; } = Code.Labour("R3261-14", "forfait et temps partiel : même règle que l'abonnement", "package and part time: same rule as the pass");
}
