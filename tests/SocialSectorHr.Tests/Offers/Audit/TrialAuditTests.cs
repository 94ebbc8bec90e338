using SocialSectorHr.Numbers;
using static SocialSectorHr.Tests.Offers.Audit.AuditedOffer;
using CivilServant = SocialSectorHr.Offers.StatedContract.CivilServant;
using FixedTerm = SocialSectorHr.Offers.StatedContract.FixedTerm;
using Permanent = SocialSectorHr.Offers.StatedContract.Permanent;
using PublicContract = SocialSectorHr.Offers.StatedContract.PublicContract;

namespace SocialSectorHr.Tests.Offers.Audit;

/// <summary>What the audit says of the trial, the people and the public posts, rule by rule.</summary>
public sealed class TrialAuditTests
{
    public static TheoryData<string, JobOffer, string> Cases => new()
    {
        {
            "SHR1016",
            Tried(new() { Length = 5.Months }, StaffStatus.Executive, new Permanent()) with { Start = null },
            "Error $.trial [C. trav. L1221-19] l'essai annoncé (5 mois) dépasse le maximum de 4 mois"
        },
        { "SHR1016", Tried(new() { Length = 4.Months }, StaffStatus.Executive, new Permanent()) with { Start = null }, "none" },
        {
            "SHR1016",
            Tried(new() { Length = Stated.From(3.Months) }, StaffStatus.Employee, new Permanent()),
            "Error $.trial [C. trav. L1221-19] l'essai annoncé (à partir de 3 mois) dépasse le maximum de 2 mois"
        },
        {
            "SHR1016",
            Tried(new() { LengthInWeeks = 9.Weeks }, StaffStatus.Employee, new Permanent()),
            "Error $.trial [C. trav. L1221-19] l'essai annoncé (9 semaines) dépasse le maximum de 2 mois"
        },
        {
            "SHR1016",
            Tried(new() { LengthInWeeks = 9.Weeks }, StaffStatus.Employee, new Permanent()) with { Start = null },
            "Error $.trial [C. trav. L1221-19] l'essai annoncé (9 semaines) dépasse le maximum de 2 mois"
        },
        { "SHR1016", Tried(new() { LengthInWeeks = 8.Weeks }, StaffStatus.Employee, new Permanent()), "none" },
        {
            "SHR1016",
            Tried(new() { Length = 5.Months }, null, new Permanent()),
            "Error $.trial [C. trav. L1221-19] l'essai annoncé (5 mois) dépasse le maximum de 4 mois"
        },
        { "SHR1016", Tried(new() { Length = 3.Months }, null, new Permanent()), "unchecked: Status" },
        { "SHR1016", Tried(new() { Length = 2.Months }, null, new Permanent()), "none" },
        {
            "SHR1016",
            Tried(new() { Length = 2.Months }, null, new FixedTerm { Duration = 12.Months }),
            "Error $.trial [C. trav. L1242-10] l'essai annoncé (2 mois) dépasse le maximum de 1 mois"
        },
        { "SHR1016", Tried(new() { Length = 1.Months }, null, new FixedTerm { Duration = 12.Months }), "none" },
        {
            "SHR1016",
            Tried(new() { LengthInDays = 15.Days }, null, new FixedTerm { Duration = 6.Months }),
            "Error $.trial [C. trav. L1242-10] l'essai annoncé (15 j) dépasse le maximum de 14 j"
        },
        {
            "SHR1016",
            Tried(new() { LengthInDays = 11.Days }, null, new FixedTerm { DurationInDays = 75.Days }),
            "Warning $.trial [C. trav. L1242-10] l'essai annoncé (11 j) dépasse 10 j, et n'est admis que si une semaine commencée compte"
        },
        { "SHR1016", Tried(new() { LengthInDays = 10.Days }, null, new FixedTerm { DurationInDays = 75.Days }), "none" },
        {
            "SHR1016",
            Tried(new() { LengthInDays = 12.Days }, null, new FixedTerm { DurationInDays = 75.Days }),
            "Error $.trial [C. trav. L1242-10] l'essai annoncé (12 j) dépasse le maximum de 11 j"
        },
        {
            "SHR1016",
            Tried(new() { LengthInDays = 12.Days }, null, new FixedTerm { DurationInDays = 75.Days }) with { Start = null },
            "unchecked: Start"
        },
        { "SHR1016", Tried(new() { LengthInDays = 12.Days }, null, new FixedTerm()), "unchecked: Term" },
        {
            "SHR1016",
            Tried(new() { Length = 2.Months }, StaffStatus.Executive, new Permanent(), new FixedTerm { Duration = 12.Months })
                with { ContractsAreAChoice = true },
            "Warning $.trial [C. trav. L1242-10] l'essai annoncé (2 mois) dépasse le maximum de 1 mois"
        },
        {
            "SHR1016",
            Tried(new() { Length = 5.Months }, StaffStatus.Executive, new Permanent(), new FixedTerm { Duration = 12.Months })
                with { ContractsAreAChoice = true },
            "Error $.trial [C. trav. L1221-19] l'essai annoncé (5 mois) dépasse le maximum de 4 mois"
        },
        { "SHR1016", Of(new Permanent()), "unchecked: TrialPeriod, Status" },
        { "SHR1016", Of(new Permanent()) with { Status = StaffStatus.Executive }, "unchecked: TrialPeriod" },
        {
            "SHR1016",
            Tried(new() { Length = 2.Months }, StaffStatus.Executive, new Permanent()) with { Start = new LocalDate(2005, 1, 3) },
            "unchecked: LawValue"
        },
        {
            "SHR1017",
            Of(new Permanent()) with { Employer = new() { Activity = Activity.ChildProtection }, PublishedOn = new LocalDate(2025, 10, 1) },
            "Warning $.honorabilityCertificate [CASF L133-6] l'attestation d'honorabilité est exigée avant l'embauche en protection de l'enfance et en petite enfance"
        },
        {
            "SHR1017",
            Of(new Permanent()) with { Employer = new() { Activity = Activity.ChildProtection }, PublishedOn = new LocalDate(2025, 9, 30) },
            "Information $.honorabilityCertificate [CASF L133-6] l'attestation d'honorabilité est à demander avant l'embauche en protection de l'enfance et en petite enfance"
        },
        {
            "SHR1017",
            Of(new Permanent()) with
            {
                Employer = new() { Activity = Activity.ChildProtection }, PublishedOn = new LocalDate(2025, 9, 1), Start = new LocalDate(2025, 9, 30),
            },
            "none"
        },
        { "SHR1017", Of(new Permanent()) with { Employer = new() { Activity = Activity.ChildProtection } }, "unchecked: Publication" },
        {
            "SHR1017",
            Of(new Permanent()) with
            {
                Employer = new() { Activity = Activity.EarlyChildhood }, PublishedOn = new LocalDate(2025, 9, 1), Start = StatedDate.Soon,
            },
            "unchecked: Start"
        },
        { "SHR1017", Of(new Permanent()), "unchecked: Activity" },
        {
            "SHR1018",
            Of(new Permanent()) with { Employer = new() { Activity = Activity.Other }, HonorabilityCertificate = true },
            "Error $.honorabilityCertificate [CASF L133-6] l'attestation d'honorabilité ne peut être demandée qu'en protection de l'enfance et en petite enfance"
        },
        {
            "SHR1018",
            Of(new Permanent()) with { Employer = new() { Activity = Activity.EarlyChildhood }, HonorabilityCertificate = true },
            "none"
        },
        { "SHR1018", Of(new Permanent()) with { HonorabilityCertificate = true }, "unchecked: Activity" },
        { "SHR1018", Of(new CivilServant()) with { Employer = new() { Activity = Activity.ChildProtection } }, "unchecked: Activity" },
        {
            "SHR1019",
            new JobOffer { Start = StatedDate.Soon },
            "Information $.start [] « dès que possible » : aucune date de début n'est donnée"
        },
        { "SHR1019", new JobOffer { Start = StatedDate.Soon with { Latest = Start } }, "none" },
        { "SHR1020", new JobOffer { Agreement = new() }, "Information $.agreement [] la convention collective n'est pas nommée" },
        { "SHR1020", new JobOffer { Agreement = new() { Idcc = 413 } }, "none" },
        {
            "SHR4003",
            Of(new CivilServant()) with { Leave = Menstrual(null, null) },
            "Warning $.leave.extra [] les juges suspendent ou annulent le congé menstruel public, faute de base légale"
        },
        { "SHR4003", Of(new Permanent()) with { Leave = Menstrual(null, null) }, "none" },
        {
            "SHR4004",
            Of(new Permanent()) with { Leave = Menstrual(null, null) },
            "Information $.leave.extra [] congé menstruel : ni le paiement ni le justificatif ne sont dits"
        },
        {
            "SHR4004",
            Of(new Permanent()) with { Leave = Menstrual(true, null) },
            "Information $.leave.extra [] congé menstruel : le justificatif n'est pas dit"
        },
        {
            "SHR4004",
            Of(new Permanent()) with { Leave = Menstrual(null, false) },
            "Information $.leave.extra [] congé menstruel : le paiement n'est pas dit"
        },
        { "SHR4004", Of(new Permanent()) with { Leave = Menstrual(true, true) }, "none" },
        {
            "SHR6002",
            Of(new PublicContract { Ground = PublicContractGround.L332_14 }),
            "Information $.contracts [CGFP L332-14] contrat de l'article CGFP L332-14 (vacance d'emploi dans l'attente d'un fonctionnaire) : au plus 1 an, 2 ans au total si la recherche a échoué"
        },
        { "SHR6002", Of(new PublicContract { Ground = PublicContractGround.L332_14, IsPermanent = true }), "none" },
        { "SHR6002", Of(new PublicContract()), "unchecked: PublicGround" },
        {
            "SHR6002",
            Of(new CivilServant { Post = new() { Grades = [new() { Name = "attaché" }, new() { Name = "rédacteur" }] } }),
            "unchecked: PublicGround"
        },
        { "SHR6002", Of(new CivilServant { Post = new() { Grades = [new() { Name = "attaché" }] } }), "none" },
        {
            "SHR6003",
            Of(new CivilServant { Post = new() { Grades = [new() { Name = "attaché" }, new() { Name = "rédacteur" }] } }),
            "Information $.contracts [] plusieurs grades (attaché, rédacteur) : le traitement et ses compléments dépendent du grade"
        },
        { "SHR6003", Of(new CivilServant { Post = new() { Grades = [new() { Name = "attaché" }] } }), "none" },
        {
            "SHR9001",
            Of(new FixedTerm { End = new LocalDate(2026, 12, 31) }),
            "Information $.contracts [] le droit a été vérifié le 24 juillet 2026, l'offre parle du 31 décembre 2026"
        },
        {
            "SHR9001",
            Of(new Permanent()) with { PublishedOn = new LocalDate(2026, 8, 3) },
            "Information $.publishedOn [] le droit a été vérifié le 24 juillet 2026, l'offre parle du 3 août 2026"
        },
        { "SHR9001", Of(new FixedTerm { End = new LocalDate(2026, 7, 24) }), "none" },
        {
            "SHR9002",
            Paid(2_400.Euros.PerMonth).WithPay(
                new() { Segur = new() { Inclusion = Inclusion.Included } }) with { Start = new LocalDate(2019, 1, 7) },
            "Warning $ [] le salaire sans Ségur : une valeur du droit n'est pas connue à cette date"
        },
        { "SHR9002", Paid(2_400.Euros.PerMonth), "none" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_says_what_it_must(string rule, JobOffer offer, string expected) => Assert.Equal(expected, Said(rule, offer));
}
