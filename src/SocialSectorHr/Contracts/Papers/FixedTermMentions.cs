using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What a written fixed-term contract states (mentions du CDD), C. trav. L1242-12; of a defined purpose also L1242-12-1.</summary>
[Flags]
[JsonConverter(typeof(EnumConverter<FixedTermMentions>))]
public enum FixedTermMentions
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is written (écrit).</summary>
    Writing = 1,

    /// <summary>The precise reason (motif précis).</summary>
    Reason = 2,

    /// <summary>The name and the qualification of the person replaced (nom et qualification de la personne remplacée).</summary>
    ReplacedPerson = 4,

    /// <summary>The last day (date du terme).</summary>
    End = 8,

    /// <summary>The renewal clause, if there is one (clause de renouvellement).</summary>
    RenewalClause = 16,

    /// <summary>The minimum length of an uncertain term (durée minimale).</summary>
    MinimumLength = 32,

    /// <summary>The post (désignation du poste).</summary>
    Post = 64,

    /// <summary>That the post is on the list of particular risks, if it is, C. trav. L4154-2.</summary>
    RiskPost = 128,

    /// <summary>The nature of the training, of a contract of C. trav. L1242-3 2°.</summary>
    Training = 256,

    /// <summary>The collective agreement (intitulé de la convention collective).</summary>
    Agreement = 512,

    /// <summary>The length of the trial, if there is one (durée de l'essai).</summary>
    Trial = 1024,

    /// <summary>The pay and its parts, bonuses included (rémunération et ses composantes).</summary>
    Pay = 2048,

    /// <summary>
    /// The name and address of the supplementary pension fund and of the provident body (caisse de retraite, prévoyance).
    /// </summary>
    /// <remarks>From one secondary source, unverified.</remarks>
    PensionAndProvident = 4096,

    /// <summary>The words "contrat à durée déterminée à objet défini".</summary>
    DefinedPurposeTitle = 8192,

    /// <summary>The title and references of the agreement that allows a defined purpose.</summary>
    DefinedPurposeAgreement = 16384,

    /// <summary>The description of the project and its foreseeable length.</summary>
    Project = 32768,

    /// <summary>The tasks the contract is made for.</summary>
    Tasks = 65536,

    /// <summary>The event or the objective result that ends the contract.</summary>
    EndingEvent = 131072,

    /// <summary>The notice of the end and, if there is one, of the offer of a permanent contract.</summary>
    EndNotice = 262144,

    /// <summary>The clause on a break at 18 months and on the anniversary, with its 10 %.</summary>
    BreakClause = 524288,

    /// <summary>It is in French, C. trav. L1221-3: otherwise its clauses do not bind the employee, and it stays a fixed term.</summary>
    InFrench = 1048576,
}
