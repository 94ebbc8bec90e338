namespace SocialSectorHr.Law;

// Pay, transport, holidays overseas.
public static partial class LabourCode
{
    /// <summary>L3231-2: the SMIC guarantees purchasing power.</summary>
    public static LegalSource L3231_2 { get; } = Code.Labour("L3231-2", "le SMIC garantit le pouvoir d'achat", "the SMIC guarantees purchasing power");

    /// <summary>L3231-5: the SMIC follows the price index.</summary>
    public static LegalSource L3231_5 { get; } = Code.Labour("L3231-5", "le SMIC suit l'indice des prix", "the SMIC follows the price index");

    /// <summary>D3231-5: the SMIC is guaranteed by the hour.</summary>
    public static LegalSource D3231_5 { get; } = Code.Labour("D3231-5", "SMIC garanti pour chaque heure", "SMIC guaranteed for each hour");

    /// <summary>D3231-6: the pay compared with the SMIC is that of an hour of effective work.</summary>
    public static LegalSource D3231_6 { get; } = Code.Labour("D3231-6", "salaire comparé au SMIC : celui d'une heure de travail effectif", "pay compared with the SMIC: that of an hour of effective work");

    /// <summary>L3231-12: guaranteed minimum.</summary>
    public static LegalSource L3231_12 { get; } = Code.Labour("L3231-12", "minimum garanti", "guaranteed minimum");

    /// <summary>L3232-3: monthly minimum pay of the legal week: hourly SMIC by its hours.</summary>
    public static LegalSource L3232_3 { get; } = Code.Labour("L3232-3", "rémunération mensuelle minimale : SMIC horaire multiplié par les heures de la durée légale", "monthly minimum pay: hourly SMIC by the hours of the legal week");

    /// <summary>L3232-4: monthly minimum pay in proportion for a suspension, an entry or an exit.</summary>
    public static LegalSource L3232_4 { get; } = Code.Labour("L3232-4", "rémunération mensuelle minimale réduite à due proportion", "monthly minimum pay reduced in proportion");

    /// <summary>L3242-1: monthly pay: 35 × 52 / 12 hours a month.</summary>
    public static LegalSource L3242_1 { get; } = Code.Labour("L3242-1", "mensualisation : 35 × 52 / 12 heures par mois", "monthly pay: 35 × 52 / 12 hours a month");

    /// <summary>R3261-1: employer pays 50 % of public transport passes.</summary>
    public static LegalSource R3261_1 { get; } = Code.Labour("R3261-1", "prise en charge de 50 % des abonnements de transport", "employer pays 50 % of public transport passes");

    /// <summary>L3261-2: employer's share of public transport passes.</summary>
    public static LegalSource L3261_2 { get; } = Code.Labour("L3261-2", "prise en charge des abonnements de transport", "employer's share of public transport passes");

    /// <summary>L3422-1: Saint-Pierre-et-Miquelon: no solidarity day.</summary>
    public static LegalSource L3422_1 { get; } = Code.Labour("L3422-1", "Saint-Pierre-et-Miquelon : pas de journée de solidarité", "Saint-Pierre-et-Miquelon: no solidarity day");

    /// <summary>L3423-1: the SMIC of Mayotte.</summary>
    public static LegalSource L3423_1 { get; } = Code.Labour("L3423-1", "SMIC de Mayotte", "SMIC of Mayotte");

    /// <summary>L3422-2: public holidays of the abolition of slavery.</summary>
    public static LegalSource L3422_2 { get; } = Code.Labour("L3422-2", "jours fériés de l'abolition de l'esclavage", "public holidays of the abolition of slavery");
}
