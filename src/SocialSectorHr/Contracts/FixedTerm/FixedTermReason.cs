using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Why a fixed-term contract may be made (motif de recours au CDD): a closed list, C. trav. L1242-2 and L1242-3.</summary>
[JsonConverter(typeof(EnumConverter<FixedTermReason>))]
public enum FixedTermReason
{
    /// <summary>Remplacement d'un salarié absent, C. trav. L1242-2 1° a.</summary>
    ReplacementOfAbsence,

    /// <summary>Remplacement d'un salarié passé provisoirement à temps partiel, C. trav. L1242-2 1° b.</summary>
    ReplacementOfTemporaryPartTime,

    /// <summary>Remplacement d'un salarié dont le contrat est suspendu, C. trav. L1242-2 1° c.</summary>
    ReplacementOfSuspendedContract,

    /// <summary>
    /// Départ définitif précédant la suppression du poste, after the staff committee was consulted, C. trav. L1242-2 1° d.
    /// </summary>
    DepartureBeforePostIsCut,

    /// <summary>Attente de l'entrée en service d'un salarié recruté en CDI, C. trav. L1242-2 1° e.</summary>
    PendingPermanentHire,

    /// <summary>Accroissement temporaire de l'activité, C. trav. L1242-2 2°.</summary>
    TemporaryIncrease,

    /// <summary>Commande exceptionnelle à l'exportation, C. trav. L1242-2 2° and L1242-8-1 3°.</summary>
    ExceptionalExportOrder,

    /// <summary>Travaux urgents nécessités par des mesures de sécurité, C. trav. L1242-2 2° and L1242-8-1.</summary>
    UrgentSafetyWork,

    /// <summary>Emploi saisonnier, C. trav. L1242-2 3°.</summary>
    Seasonal,

    /// <summary>CDD d'usage, in the sectors of C. trav. D1242-1 or of an extended agreement, C. trav. L1242-2 3°.</summary>
    Usage,

    /// <summary>Remplacement d'un chef d'entreprise, d'une profession libérale ou de son conjoint, C. trav. L1242-2 4°.</summary>
    ReplacementOfEmployerOrLiberal,

    /// <summary>Remplacement d'un chef d'exploitation agricole, d'un aide familial ou d'un associé, C. trav. L1242-2 5°.</summary>
    ReplacementOfFarmHead,

    /// <summary>CDD à objet défini, for engineers and cadres, C. trav. L1242-2 6° and L1242-8-2.</summary>
    DefinedPurpose,

    /// <summary>Politique de l'emploi: assisted contracts such as CUI-CAE, PEC and CDDI, C. trav. L1242-3 1°.</summary>
    EmploymentPolicy,

    /// <summary>Complément de formation professionnelle, C. trav. L1242-3 2°, D1242-3 and D1242-6.</summary>
    TrainingComplement,

    /// <summary>Contrat doctoral de droit privé, since 27 December 2020, C. trav. L1242-3 3°.</summary>
    DoctoralResearch,

    /// <summary>Contrat post-doctoral à objet défini, since 27 December 2020, C. trav. L1242-3 4°.</summary>
    PostDoctoralDefinedPurpose,

    /// <summary>Période de reconversion externe, since 1 January 2026, C. trav. L1242-3 5° and L6324-3.</summary>
    ExternalReconversion,

    /// <summary>
    /// CDD senior, from 57 years of age; no new contract since 29 December 2025, former C. trav. D1242-2 and D1242-7.
    /// </summary>
    Senior,

    /// <summary>Remplacement de plusieurs salariés, an experiment from 13 April 2023 to 13 April 2025, loi 2022-1598 art. 6.</summary>
    MultipleReplacement,
}
