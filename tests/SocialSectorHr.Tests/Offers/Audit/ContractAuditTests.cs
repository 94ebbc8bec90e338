using SocialSectorHr.Numbers;
using static SocialSectorHr.Tests.Offers.Audit.AuditedOffer;
using DefinedPurpose = SocialSectorHr.Offers.StatedContract.DefinedPurpose;
using FixedTerm = SocialSectorHr.Offers.StatedContract.FixedTerm;
using Permanent = SocialSectorHr.Offers.StatedContract.Permanent;
using PublicContract = SocialSectorHr.Offers.StatedContract.PublicContract;

namespace SocialSectorHr.Tests.Offers.Audit;

/// <summary>What the audit says of the contract, rule by rule.</summary>
public sealed class ContractAuditTests
{
    public static TheoryData<string, JobOffer, string> Cases => new()
    {
        {
            "SHR1001",
            Of(new FixedTerm()),
            "Error $.contracts [C. trav. L1242-7; C. trav. L1242-12] le CDD n'a ni date de fin ni durée : il lui faut un terme précis, ou une durée minimale"
        },
        {
            "SHR1001",
            Of(new FixedTerm { Duration = default(Stated<Months>) }),
            "Error $.contracts [C. trav. L1242-7; C. trav. L1242-12] le CDD n'a ni date de fin ni durée : il lui faut un terme précis, ou une durée minimale"
        },
        {
            "SHR1001",
            Of(new FixedTerm { End = StatedDate.Words("au retour de la personne remplacée"), UncertainEnd = true, Reason = FixedTermReason.ReplacementOfAbsence }),
            "Error $.contracts [C. trav. L1242-7; C. trav. L1242-12] le CDD n'a ni date de fin ni durée : il lui faut un terme précis, ou une durée minimale"
        },
        {
            "SHR1001",
            Of(new FixedTerm { Duration = 6.Months, UncertainEnd = true, Reason = FixedTermReason.TemporaryIncrease }),
            "Error $.contracts [C. trav. L1242-7] un terme imprécis n'est pas ouvert au motif « accroissement temporaire d'activité » : il faut une date de fin"
        },
        {
            "SHR1001",
            Of(new FixedTerm { Duration = 6.Months, UncertainEnd = true, Reason = FixedTermReason.ReplacementOfAbsence }),
            "none"
        },
        { "SHR1001", Of(new FixedTerm { End = Start.PlusDays(90) }), "none" },
        {
            "SHR1001",
            Of(new FixedTerm { Duration = 6.Months, UncertainEnd = true, Reason = FixedTermReason.TemporaryIncrease }) with { Start = Old },
            "unchecked: LawValue"
        },
        {
            "SHR1002",
            Of(new FixedTerm { Duration = 19.Months }),
            "Warning $.contracts [C. trav. L1242-8; C. trav. L1242-8-1] le CDD finit le 15 octobre 2027, après le 15 septembre 2027 (18 mois au plus, motif non dit)"
        },
        {
            "SHR1002",
            Of(new FixedTerm { Duration = 19.Months, Reason = FixedTermReason.TemporaryIncrease }),
            "Error $.contracts [C. trav. L1242-8; C. trav. L1242-8-1] le CDD finit le 15 octobre 2027, après le 15 septembre 2027 (18 mois au plus)"
        },
        {
            "SHR1002",
            Of(new FixedTerm { Duration = 19.Months, Reason = FixedTermReason.TemporaryIncrease }) with { Start = null },
            "Error $.contracts [C. trav. L1242-8; C. trav. L1242-8-1] le CDD dure 19 mois, la durée maximale est de 18 mois"
        },
        {
            "SHR1002",
            Of(new FixedTerm { Duration = 19.Months }) with { Start = null },
            "Warning $.contracts [C. trav. L1242-8; C. trav. L1242-8-1] le CDD dure 19 mois, la durée maximale est de 18 mois, motif non dit"
        },
        {
            "SHR1002",
            Of(new FixedTerm { Duration = 25.Months, Reason = FixedTermReason.TrainingComplement }),
            "Error $.contracts [C. trav. L1242-3, 2°] le CDD finit le 15 avril 2028, après le 15 mars 2028 (24 mois au plus)"
        },
        { "SHR1002", Of(new FixedTerm { Duration = 18.Months, Reason = FixedTermReason.TemporaryIncrease }), "none" },
        { "SHR1002", Of(new FixedTerm { Duration = 19.Months }) with { Start = Old }, "unchecked: LawValue" },
        {
            "SHR1003",
            Of(new FixedTerm { Duration = 18.Months }),
            "Information $.contracts [C. trav. L1242-8; C. trav. L1242-8-1] si le motif est de ceux que la loi limite à 18 mois, la durée maximale est atteinte : aucun renouvellement ne serait possible"
        },
        {
            "SHR1003",
            Of(new FixedTerm { Duration = 9.Months, Reason = FixedTermReason.PendingPermanentHire }) with { Start = null },
            "Information $.contracts [C. trav. L1242-8; C. trav. L1242-8-1] la durée maximale est atteinte : aucun renouvellement n'est possible"
        },
        {
            "SHR1003",
            Of(new PublicContract { Duration = 24.Months, Ground = PublicContractGround.L332_14 }),
            "Information $.contracts [CGFP L332-14] la durée maximale est atteinte : aucun renouvellement n'est possible"
        },
        { "SHR1003", Of(new FixedTerm { Duration = 17.Months }), "none" },
        { "SHR1003", Of(new PublicContract { Duration = 36.Months, Ground = PublicContractGround.L332_8 }), "none" },
        { "SHR1003", Of(new FixedTerm { Duration = 18.Months }) with { Start = Old }, "unchecked: LawValue" },
        {
            "SHR1004",
            Of(new FixedTerm { End = Start.PlusDays(-1) }),
            "Error $.contracts [] le contrat finit le 15 mars 2026, avant de commencer ou d'être publié"
        },
        { "SHR1004", Of(new FixedTerm { End = Start }), "none" },
        {
            "SHR1005",
            Of(new FixedTerm { Duration = 6.Months, End = Start.PlusDays(100) }),
            "Warning $.contracts [] 6 mois finissent le 15 septembre 2026, l'offre dit le 24 juin 2026"
        },
        {
            "SHR1005",
            Of(new FixedTerm { DurationInWeeks = 10.Weeks, End = Start.PlusDays(100) }),
            "Warning $.contracts [] 70 j finissent le 24 mai 2026, l'offre dit le 24 juin 2026"
        },
        {
            "SHR1005",
            Of(new FixedTerm { Duration = 6.Months, DurationInWeeks = 10.Weeks }) with { Start = null },
            "Warning $.contracts [] deux durées pour un contrat : 6 mois et 70 j"
        },
        { "SHR1005", Of(new FixedTerm { Duration = 6.Months, DurationInWeeks = 26.Weeks, End = new LocalDate(2026, 9, 20) }), "none" },
        { "SHR1005", Of(new FixedTerm { Duration = 999_999.Months, End = Start.PlusDays(100) }), "none" },
        { "SHR1005", Of(new FixedTerm { Duration = 6.Months, End = Start.PlusDays(100) }) with { Start = null }, "unchecked: Start" },
        {
            "SHR1006",
            Of(new FixedTerm { Duration = 6.Months, Renewable = true }),
            "Information $.contracts [C. trav. L1243-13; C. trav. L1243-13-1] « renouvelable » sans limite : deux renouvellements au plus, dans la durée maximale, sauf accord de branche étendu"
        },
        { "SHR1006", Of(new FixedTerm { Duration = 6.Months, Renewable = true, Renewals = 1 }), "none" },
        {
            "SHR1007",
            Of(new FixedTerm { LastingPost = true }),
            "Warning $.contracts [C. trav. L1242-1] le contrat temporaire vise un emploi durable : un CDD ne peut pourvoir durablement un emploi permanent"
        },
        {
            "SHR1007",
            Of(new FixedTerm { ThenPermanent = new() }),
            "Warning $.contracts [C. trav. L1242-1] un CDI est dit possible après le CDD : si l'emploi est permanent dès le début, un CDD ne peut le pourvoir durablement"
        },
        {
            "SHR1007",
            Of(new PublicContract { LastingPost = true, Ground = PublicContractGround.L332_23_1 }),
            "Warning $.contracts [CGFP L332-8; CGFP L332-14] un emploi permanent se pourvoit par un fonctionnaire ou par un contrat de l'article L332-8, ou L332-14 le temps d'une vacance"
        },
        { "SHR1007", Of(new PublicContract { LastingPost = true, Ground = PublicContractGround.L332_8 }), "none" },
        { "SHR1007", Of(new PublicContract { LastingPost = true, Ground = PublicContractGround.L332_8_2 }), "none" },
        { "SHR1007", Of(new PublicContract { LastingPost = true, Ground = PublicContractGround.L332_13 }), "none" },
        { "SHR1007", Of(new PublicContract { LastingPost = true, Ground = PublicContractGround.L332_14 }), "none" },
        {
            "SHR1007",
            Of(new PublicContract { LastingPost = true, Ground = PublicContractGround.L332_24 }),
            "Warning $.contracts [CGFP L332-8; CGFP L332-14] un emploi permanent se pourvoit par un fonctionnaire ou par un contrat de l'article L332-8, ou L332-14 le temps d'une vacance"
        },
        { "SHR1007", Of(new PublicContract { LastingPost = true, IsPermanent = true }), "none" },
        { "SHR1007", Of(new FixedTerm { LastingPost = false }), "none" },
        {
            "SHR1008",
            Of(new FixedTerm()),
            "Information $.contracts [C. trav. L1242-2; C. trav. L1242-12] le motif du CDD n'est pas donné ; le contrat devra l'énoncer"
        },
        { "SHR1008", Of(new FixedTerm { ReasonInWords = "remplacement" }), "none" },
        { "SHR1009", Of(new Permanent(), new FixedTerm()), "Error $.contracts [] plusieurs contrats sont annoncés sans être un choix" },
        { "SHR1009", Of(new Permanent(), new FixedTerm()) with { ContractsAreAChoice = true }, "none" },
        {
            "SHR1010",
            Of(new Permanent()) with { PublishedOn = Start.PlusDays(1) },
            "Warning $.start [] le début du 16 mars 2026 précède la publication du 17 mars 2026"
        },
        { "SHR1010", Of(new Permanent()) with { PublishedOn = Start }, "none" },
        { "SHR1010", Of(new Permanent()), "unchecked: Publication" },
        {
            "SHR1011",
            Of(new DefinedPurpose { ExtensionMentioned = true }),
            "Warning $.contracts [C. trav. L1242-8-2] un CDD à objet défini ne se renouvelle pas : il dure jusqu'à la réalisation de son objet, 36 mois au plus"
        },
        {
            "SHR1011",
            Of(new DefinedPurpose { Renewable = true }),
            "Error $.contracts [C. trav. L1242-8-2] un CDD à objet défini ne se renouvelle pas : il dure jusqu'à la réalisation de son objet, 36 mois au plus"
        },
        { "SHR1011", Of(new DefinedPurpose { Renewable = false }), "none" },
        {
            "SHR1012",
            Of(new DefinedPurpose { Duration = 17.Months }),
            "Error $.contracts [C. trav. L1242-8-2] un CDD à objet défini dure au moins 18 mois et au plus 36 mois, l'offre dit 17 mois"
        },
        { "SHR1012", Of(new DefinedPurpose { Duration = 18.Months }), "none" },
        { "SHR1012", Of(new DefinedPurpose { Duration = 17.Months }) with { Start = new LocalDate(2014, 1, 6) }, "unchecked: LawValue" },
        {
            "SHR1013",
            Of(new DefinedPurpose()) with { Status = StaffStatus.Technician },
            "Error $.status [C. trav. L1242-2] le CDD à objet défini est réservé aux cadres et aux ingénieurs"
        },
        { "SHR1013", Of(new DefinedPurpose()) with { Status = StaffStatus.Executive }, "none" },
        { "SHR1013", Of(new DefinedPurpose()), "unchecked: Status" },
        {
            "SHR1014",
            Of(new DefinedPurpose { AllowedBy = new() }),
            "Information $.agreement [C. trav. L1242-2; C. trav. L1242-12-1] l'accord de branche étendu ou d'entreprise qui permet ce contrat n'est pas nommé"
        },
        { "SHR1014", Of(new DefinedPurpose { AllowedBy = new() { Idcc = 413 } }), "none" },
        {
            "SHR1015",
            Of(new FixedTerm { Duration = 6.Months, Reason = FixedTermReason.MultipleReplacement }),
            "Error $.contracts [C. trav. L1242-2, 1°; Loi n° 2022-1598 du 21 décembre 2022] le motif « remplacement de plusieurs salariés » n'est pas ouvert au 16 mars 2026 (du 13 avril 2023 au 13 avril 2025)"
        },
        {
            "SHR1015",
            Of(new FixedTerm { Duration = 6.Months, UncertainEnd = true, Reason = FixedTermReason.Senior }),
            "Error $.contracts [C. trav. anc. D1242-2; Décret n° 2025-1348 du 26 décembre 2025] le motif « CDD senior » n'est pas ouvert au 16 mars 2026 (jusqu'au 28 décembre 2025)"
        },
        {
            "SHR1015",
            Of(
                new FixedTerm { Duration = 6.Months, Reason = FixedTermReason.MultipleReplacement }) with { Start = new LocalDate(2024, 3, 4) },
            "none"
        },
        { "SHR1015", Of(new FixedTerm { Duration = 6.Months, Reason = FixedTermReason.Senior }) with { Start = null }, "unchecked: Start" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_says_what_it_must(string rule, JobOffer offer, string expected) => Assert.Equal(expected, Said(rule, offer));
}
