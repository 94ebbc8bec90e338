namespace SocialSectorHr.Law;

// The pay of apprentices, of contracts of professionalisation, of workers under 18.
public static partial class LabourCode
{
    /// <summary>D3231-3: SMIC of workers under 18: 20 % less before 17, 10 % less at 17.</summary>
    public static LegalSource D3231_3 { get; } = Code.Labour("D3231-3", "SMIC des moins de 18 ans : abattement de 20 % avant 17 ans, de 10 % à 17 ans", "SMIC under 18: 20% less before 17, 10% less at 17");

    /// <summary>D6222-26: least pay of an apprentice, by age and year.</summary>
    public static LegalSource D6222_26 { get; } = Code.Labour("D6222-26", "salaire minimum de l'apprenti, par âge et année d'exécution", "least pay of an apprentice, by age and year");

    /// <summary>D6222-30: 15 points more for a related diploma of the same level, in at most a year.</summary>
    public static LegalSource D6222_30 { get; } = Code.Labour("D6222-30", "diplôme en rapport de même niveau, en un an au plus : 15 points de plus", "related diploma of the same level in a year at most: 15 points more");

    /// <summary>D6222-31: the rate of an apprentice changes on the first day of the month after the birthday.</summary>
    public static LegalSource D6222_31 { get; } = Code.Labour("D6222-31", "taux de l'apprenti changé le premier jour du mois qui suit l'anniversaire", "rate of an apprentice changed on the first day of the month after the birthday");

    /// <summary>D6222-32: an apprentice of a professional licence has the rates of the second year.</summary>
    public static LegalSource D6222_32 { get; } = Code.Labour("D6222-32", "licence professionnelle : taux de la deuxième année", "professional licence: rates of the second year");

    /// <summary>D6325-15: least pay of a contract of professionalisation under 26.</summary>
    public static LegalSource D6325_15 { get; } = Code.Labour("D6325-15", "salaire minimum du contrat de professionnalisation avant 26 ans", "least pay of a contract of professionalisation under 26");

    /// <summary>D6325-16: its rate changes on the first day of the month after the birthday.</summary>
    public static LegalSource D6325_16 { get; } = Code.Labour("D6325-16", "taux du contrat de professionnalisation changé le premier jour du mois qui suit l'anniversaire", "rate of a contract of professionalisation changed on the first day of the month after the birthday");

    /// <summary>D6325-18: from 26 on, at least 85 % of the branch minimum.</summary>
    public static LegalSource D6325_18 { get; } = Code.Labour("D6325-18", "contrat de professionnalisation à partir de 26 ans : 85 % du minimum de branche", "contract of professionalisation from 26 on: 85% of the branch minimum");

    /// <summary>L6325-9: from 26 on, at least the SMIC.</summary>
    public static LegalSource L6325_9 { get; } = Code.Labour("L6325-9", "contrat de professionnalisation à partir de 26 ans : au moins le SMIC", "contract of professionalisation from 26 on: at least the SMIC");
}
