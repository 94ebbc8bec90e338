using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The closed list of reasons as data: C. trav. L1242-2, L1242-3, L1242-7, L1242-8-1, L1242-8-2, L1243-13-1.</summary>
internal static class FixedTermReasons
{
    private static readonly LegalSource Experiment = Code.Act(
        "2022-1598",
        2022,
        12,
        21,
        "remplacement de plusieurs salariés, essai de deux ans, art. 6",
        "replacement of several employees, tried for two years, art. 6");

    private static readonly LegalSource SeniorRepeal = Code.Decree(
        "2025-1348", 2025, 12, 26, "fin du CDD senior pour les nouveaux contrats", "end of the senior fixed term for new contracts");

    private static readonly LegalSource ResearchAct = Code.Act(
        "2020-1674",
        2020,
        12,
        24,
        "contrats doctoral et post-doctoral de droit privé",
        "doctoral and post-doctoral contracts of private law");

    private static readonly LegalSource ReconversionAct = Code.Act(
        "2025-989", 2025, 10, 24, "période de reconversion, depuis le 1er janvier 2026", "period of reconversion, since 1 January 2026");

    private static readonly LocalDate Research = new(2020, 12, 27);

    // In the order of the enum.
    private static readonly FixedTermReasonRow[] Rows =
    [
        Replacement(FixedTermReason.ReplacementOfAbsence, "1° a"),
        Ordinary(FixedTermReason.ReplacementOfTemporaryPartTime, "1° b", FixedTermLimits.OrdinaryCeiling, uncertain: false) with
        {
            NamesReplacedPerson = true,
        },
        Replacement(FixedTermReason.ReplacementOfSuspendedContract, "1° c"),
        Ordinary(FixedTermReason.DepartureBeforePostIsCut, "1° d", FixedTermLimits.LongCeiling, uncertain: false) with
        {
            NamesReplacedPerson = true,
        },
        Ordinary(FixedTermReason.PendingPermanentHire, "1° e", FixedTermLimits.ShortCeiling, uncertain: true) with
        {
            NamesReplacedPerson = true,
            Note = new(
                "à terme imprécis, neuf mois restent la limite pratique (une seule source)",
                "with an uncertain term, nine months remain the practical limit (one source)"),
        },
        Ordinary(FixedTermReason.TemporaryIncrease, "2°", FixedTermLimits.OrdinaryCeiling, uncertain: false),
        Ordinary(FixedTermReason.ExceptionalExportOrder, "2°", FixedTermLimits.LongCeiling, uncertain: false) with
        {
            InitialMinimum = FixedTermLimits.ExportMinimum,
        },
        Ordinary(FixedTermReason.UrgentSafetyWork, "2°", FixedTermLimits.ShortCeiling, uncertain: false) with
        {
            Waiting = WaitingPeriodNeed.NotRequired,
            Exemption = WaitingPeriodExemption.UrgentSafetyWork,
        },
        Ordinary(FixedTermReason.Seasonal, "3°", FixedTermLimits.OrdinaryCeiling, uncertain: true) with
        {
            Waiting = WaitingPeriodNeed.NotRequired,
            Exemption = WaitingPeriodExemption.SeasonalOrUsage,
            EndIndemnity = false,
            MayFollowAtOnce = true,
            IsContested = true,
            Note = new(
                "deux lectures à terme précis : cette durée, à la lettre de L1242-8-1 ; ou aucune, la saison étant la limite, environ huit mois "
                    + "pour l'administration (une seule source)",
                "two readings with a fixed term: this length, by the letter of L1242-8-1; or none, the season being the limit, about eight "
                    + "months for the administration (one source)"),
        },
        Ordinary(FixedTermReason.Usage, "3°", FixedTermLimits.OrdinaryCeiling, uncertain: true) with
        {
            Waiting = WaitingPeriodNeed.NotRequired,
            Exemption = WaitingPeriodExemption.SeasonalOrUsage,
            EndIndemnity = false,
            MayFollowAtOnce = true,
            IsContested = true,
            Note = new(
                "deux lectures à terme précis : cette durée, à la lettre de L1242-8-1 ; ou aucune, la nature de l'emploi étant la limite",
                "two readings with a fixed term: this length, by the letter of L1242-8-1; or none, the nature of the job being the limit"),
        },
        ReplacementOfHead(FixedTermReason.ReplacementOfEmployerOrLiberal, "4°"),
        ReplacementOfHead(FixedTermReason.ReplacementOfFarmHead, "5°"),
        new(FixedTermReason.DefinedPurpose, Of(LabourCode.L1242_2, "6°"))
        {
            Ceiling = FixedTermLimits.DefinedPurposeCeiling,
            Minimum = FixedTermLimits.DefinedPurposeMinimum,
            UncertainTerm = true,
            Waiting = WaitingPeriodNeed.Required,
            EndIndemnity = true,
            IsNeverRenewed = true,
            Note = new(
                "carence avant un autre contrat sur le poste : une seule source",
                "the wait before another contract on the post: one source"),
            From = new(2014, 12, 22),
            ValiditySource = Code.Act("2014-1545", 2014, 12, 20, "objet défini, inscrit au code", "defined purpose, written in the Code"),
        },
        Scheme(FixedTermReason.EmploymentPolicy, "1°") with
        {
            Note = new("durée et renouvellement propres au dispositif", "length and renewals of the scheme's own"),
        },
        Scheme(FixedTermReason.TrainingComplement, "2°") with
        {
            Ceiling = FixedTermLimits.TrainingCeiling,
            UncertainTerm = false,
            Note = new("ou la durée du stage réglementé", "or the length of the regulated placement"),
        },
        Scheme(FixedTermReason.DoctoralResearch, "3°") with
        {
            From = Research,
            ValiditySource = ResearchAct,
            Note = new("durée fixée par le code de la recherche, art. L412-3", "length set by the research code, art. L412-3"),
        },
        Scheme(FixedTermReason.PostDoctoralDefinedPurpose, "4°") with
        {
            From = Research,
            ValiditySource = ResearchAct,
            Note = new("durée fixée par le code de la recherche, art. L431-5", "length set by the research code, art. L431-5"),
        },
        Scheme(FixedTermReason.ExternalReconversion, "5°") with
        {
            HasNoCeiling = true,
            Minimum = FixedTermLimits.ReconversionMinimum,
            UncertainTerm = false,
            From = new(2026, 1, 1),
            ValiditySource = ReconversionAct,
            Note = new(
                "aucune durée maximale du contrat : les douze mois de L6324-4 limitent la formation",
                "no maximum length of the contract: the twelve months of L6324-4 limit the training"),
        },
        new(FixedTermReason.Senior, LabourCode.FormerD1242_2)
        {
            Ceiling = FixedTermLimits.SeniorCeiling,
            InitialCeiling = FixedTermLimits.SeniorInitialCeiling,
            Renewals = FixedTermLimits.SeniorRenewals,
            UncertainTerm = false,
            IsSchemeContract = true,
            MayFollowAtOnce = null,
            Note = new(
                "contrat de l'article L1242-3, à terme précis ; les sources se contredisent sur l'indemnité de fin de contrat",
                "a contract of article L1242-3, with a date; the sources contradict one another on the end-of-contract indemnity"),
            Until = new(2025, 12, 28),
            ValiditySource = SeniorRepeal,
        },
        Ordinary(FixedTermReason.MultipleReplacement, "1°", FixedTermLimits.OrdinaryCeiling, uncertain: null) with
        {
            Waiting = null,
            EndIndemnity = null,
            IsPostponable = null,
            MayFollowAtOnce = null,
            NamesReplacedPerson = true,
            From = new(2023, 4, 13),
            Until = new(2025, 4, 13),
            ValiditySource = Experiment,
        },
    ];

    /// <summary>What is supposed of a contract whose reason nobody knows.</summary>
    public static FixedTermReasonRow Unknown { get; } = new(FixedTermReason.ReplacementOfAbsence, LabourCode.L1242_2)
    {
        Ceiling = FixedTermLimits.OrdinaryCeiling,
        Renewals = FixedTermLimits.Renewals,
        IsOrdinary = true,
        IsSchemeContract = null,
        IsPostponable = null,
        MayFollowAtOnce = null,
        NamesReplacedPerson = null,
    };

    public static FixedTermReasonRow Of(FixedTermReason? reason) => reason is { } known ? Rows[(int)known] : Unknown;

    /// <summary>Whether the reason of an ended contract asks for a wait, by the branch or by the Code, and the text that says so.</summary>
    public static (WaitingPeriodNeed? Need, LegalSource Source) Waiting(FixedTermReason? reason, FixedTermRules? rules) =>
        (reason, rules?.ReasonsWithoutWaiting) switch
        {
            ({ } known, { } exempt) => (
                exempt.Contains(known) ? WaitingPeriodNeed.NotRequired : WaitingPeriodNeed.Required, rules.Source ?? LabourCode.L1244_4),
            _ => (Of(reason).Waiting, LabourCode.L1244_4_1),
        };

    private static FixedTermReasonRow Ordinary(FixedTermReason reason, string item, Dated<Months> ceiling, bool? uncertain) =>
        new(reason, Of(LabourCode.L1242_2, item))
        {
            Ceiling = ceiling,
            Renewals = FixedTermLimits.Renewals,
            UncertainTerm = uncertain,
            IsOrdinary = true,
            Waiting = WaitingPeriodNeed.Required,
            EndIndemnity = true,
        };

    /// <summary>
    /// Of an absent or suspended employee: a new absence of the same person, or the same employee, frees the post of the wait.
    /// </summary>
    private static FixedTermReasonRow Replacement(FixedTermReason reason, string item) =>
        Ordinary(reason, item, FixedTermLimits.OrdinaryCeiling, uncertain: true) with
        {
            Waiting = WaitingPeriodNeed.UnlessNewAbsence,
            IsPostponable = true,
            MayFollowAtOnce = true,
            NamesReplacedPerson = true,
        };

    private static FixedTermReasonRow ReplacementOfHead(FixedTermReason reason, string item) => Replacement(reason, item) with
    {
        Waiting = WaitingPeriodNeed.NotRequired,
        Exemption = WaitingPeriodExemption.ReplacementOfEmployerOrFarmHead,
    };

    private static FixedTermReasonRow Scheme(FixedTermReason reason, string item) => new(reason, Of(LabourCode.L1242_3, item))
    {
        Waiting = WaitingPeriodNeed.NotRequired,
        Exemption = WaitingPeriodExemption.SchemeContract,
        EndIndemnity = false,
        IsSchemeContract = true,
        MayFollowAtOnce = null,
    };

    private static LegalSource Of(LegalSource article, string item) => article with { Citation = $"{article.Citation}, {item}" };
}
