using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <content>The grades of care, and the psychologists.</content>
public static partial class TerritorialGrades
{
    /// <summary>Auxiliaire de puériculture de classe normale (B).</summary>
    /// <remarks>The source prints 515 points beside gross index 610 at step 11, which cannot be (608 is 516): 517 is retained.</remarks>
    public static Grade AuxiliairePuericultureClasseNormale { get; } = Of(
        "auxiliairePuericultureClasseNormale",
        new("auxiliaire de puériculture de classe normale", "auxiliaire de puériculture de classe normale"),
        TerritorialCadres.AuxiliairesPuericulture,
        CareScales.AuxiliaireNormale,
        TerritorialDecrees.Decree_2021_1885,
        isFromOneSource: true);

    /// <summary>Auxiliaire de puériculture de classe supérieure (B).</summary>
    public static Grade AuxiliairePuericultureClasseSuperieure { get; } = Of(
        "auxiliairePuericultureClasseSuperieure",
        new("auxiliaire de puériculture de classe supérieure", "auxiliaire de puériculture de classe supérieure"),
        TerritorialCadres.AuxiliairesPuericulture,
        CareScales.AuxiliaireSuperieure,
        TerritorialDecrees.Decree_2021_1885,
        isFromOneSource: true);

    /// <summary>Infirmier en soins généraux (A).</summary>
    public static Grade Infirmier { get; } = Of(
        "infirmier",
        new("infirmier en soins généraux", "infirmier en soins généraux"),
        TerritorialCadres.Infirmiers,
        CareScales.Infirmier,
        TerritorialDecrees.Decree_2012_1421,
        isFromOneSource: true);

    /// <summary>Infirmier en soins généraux hors classe (A).</summary>
    /// <remarks>Step 1 is taken from the scale of puéricultrice.</remarks>
    public static Grade InfirmierHorsClasse { get; } = Of(
        "infirmierHorsClasse",
        new("infirmier en soins généraux hors classe", "infirmier en soins généraux hors classe"),
        TerritorialCadres.Infirmiers,
        CareScales.InfirmierHorsClasse,
        TerritorialDecrees.Decree_2012_1421,
        isFromOneSource: true);

    /// <summary>Puéricultrice (A).</summary>
    public static Grade Puericultrice { get; } = Of(
        "puericultrice",
        new("puéricultrice", "childcare nurse"),
        TerritorialCadres.Puericultrices,
        CareScales.InfirmierHorsClasse,
        TerritorialDecrees.Decree_2014_925,
        isFromOneSource: true);

    /// <summary>Psychologue de classe normale (A).</summary>
    public static Grade PsychologueClasseNormale { get; } = Of(
        "psychologueClasseNormale",
        new("psychologue de classe normale", "psychologue de classe normale"),
        TerritorialCadres.Psychologues,
        CareScales.PsychologueNormale,
        TerritorialDecrees.Decree_92_854,
        isFromOneSource: true);

    /// <summary>Psychologue hors classe (A).</summary>
    /// <remarks>The wide gap between steps 1 and 2 is in the source.</remarks>
    public static Grade PsychologueHorsClasse { get; } = Of(
        "psychologueHorsClasse",
        new("psychologue hors classe", "psychologue hors classe"),
        TerritorialCadres.Psychologues,
        CareScales.PsychologueHorsClasse,
        TerritorialDecrees.Decree_92_854,
        isFromOneSource: true);

    /// <summary>Cadre de santé (A).</summary>
    /// <remarks>Steps 5 to 11 are those of the former puéricultrices, whose first steps and bounds are the same.</remarks>
    public static Grade CadreSante { get; } = Of(
        "cadreSante",
        new("cadre de santé", "cadre de santé"),
        TerritorialCadres.CadresSante,
        CareScales.CadreSante,
        TerritorialDecrees.Decree_2016_336,
        isFromOneSource: true);
}
