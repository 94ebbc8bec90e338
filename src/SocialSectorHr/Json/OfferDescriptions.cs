using SocialSectorHr.Offers;

namespace SocialSectorHr.Json;

/// <summary>What the schema says of the main members, in English.</summary>
internal static class OfferDescriptions
{
    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        [nameof(StatedContract.Permanent)] = "A permanent contract of private law (CDI).",
        [nameof(StatedContract.FixedTerm)] = "A fixed-term contract of private law (CDD).",
        [nameof(StatedContract.DefinedPurpose)] = "A contract for a defined purpose (CDD à objet défini).",
        [nameof(StatedContract.Assisted)] = "An assisted contract (contrat aidé).",
        [nameof(StatedContract.CivilServant)] = "A post for a civil servant.",
        [nameof(StatedContract.PublicContract)] = "A contract of public law (contractuel).",
        ["JobOffer.reference"] = "The reference of the offer.",
        ["JobOffer.title"] = "The title of the post (intitulé du poste).",
        ["JobOffer.employer"] = "Who employs (employeur).",
        ["JobOffer.workplace"] = "Where the work is done (lieu de travail).",
        ["JobOffer.publishedOn"] = "The day the offer was published.",
        ["JobOffer.applyBy"] = "The last day to apply, inclusive.",
        ["JobOffer.contracts"] = "The contracts named, the preferred one first (type de contrat).",
        ["JobOffer.contractsAreAChoice"] = "Whether several contracts are a choice; left out where nothing says how they go together.",
        ["JobOffer.start"] = "When the post starts (date de prise de poste).",
        ["JobOffer.status"] = "The standing of the post (statut).",
        ["JobOffer.trial"] = "The trial period (période d'essai).",
        ["JobOffer.workingTime"] = "The working time (temps de travail).",
        ["JobOffer.pay"] = "The pay, every amount as stated (rémunération).",
        ["JobOffer.leave"] = "The leave (congés).",
        ["JobOffer.telework"] = "The telework (télétravail).",
        ["JobOffer.benefits"] = "The benefits (avantages); an empty one is named without its figure.",
        ["JobOffer.conditions"] = "The conditions of the work itself (conditions de travail).",
        ["JobOffer.agreement"] = "The collective agreement (convention collective); empty where one is meant without its name.",
        ["JobOffer.honorabilityCertificate"] = "Whether a certificate of honorability is asked (CASF L133-6).",
        ["JobOffer.form"] = "The same terms as the job board's form gives them, beside the prose.",
        ["Employer.sector"] = "Private or public law.",
        ["Employer.activity"] = "The field of work of the service that recruits, for the certificate of honorability.",
        ["Employer.headcount"] = "How many people it employs.",
        ["Workplace.departement"] = "The number of the département: 01 to 95, 2A, 2B, or 971 to 978.",
        ["Workplace.zone"] = "The zone of public holidays.",
        ["StatedDate.earliest"] = "The first day it may be.",
        ["StatedDate.latest"] = "The last day it may be; the same as earliest for a day.",
        ["StatedDate.part"] = "The part of the window's month that is meant.",
        ["StatedDate.inWords"] = "Words that give no window.",
        ["Temporary.duration"] = "In months; the minimum one where the end is uncertain.",
        ["Temporary.end"] = "The last day (terme).",
        ["Temporary.reasonInWords"] = "The reason or the purpose in a few words (motif, objet).",
        ["FixedTerm.reason"] = "The reason of the fixed term (motif de recours), C. trav. L1242-2 and L1242-3.",
        ["FixedTerm.uncertainEnd"] = "Whether the end is uncertain (terme imprécis).",
        ["PublicContract.ground"] = "The article the contract rests on (CGFP).",
        ["StatedWorkingTime.hours"] = "Every figure of hours, each per what it is said.",
        ["StatedWorkingTime.shareOfFullTime"] = "In per cent: 80 for 0.8 ETP.",
        ["StatedWorkingTime.forfait"] = "The forfait in days (forfait-jours); empty where its number is not said.",
        ["StatedWorkingTime.rtt"] = "The RTT days; empty where their number is not said.",
        ["StatedWorkingTime.orElse"] = "The other working time that the offer leaves the choice of.",
        ["StatedPay.amounts"] = "Every amount, each per what it is said: a year and a month are two.",
        ["StatedPay.dependsOn"] = "What the offer says that pay depends on.",
        ["StatedPay.scale"] = "The place in a pay scale (coefficient, points).",
        ["StatedPay.thirteenthMonth"] = "The 13th month; empty where nothing more is said.",
        ["StatedPay.segur"] = "The Segur supplement; empty where nothing more is said.",
        ["StatedAmount.amount"] = "In euros; left out where only the minimum wage is named.",
        ["StatedAmount.basis"] = "Gross or net; left out where it is not said.",
        ["StatedAmount.payments"] = "In how many payments a year.",
        ["StatedAmount.isFullTimeAmount"] = "Whether the amount is said to be that of full time.",
        ["StatedAmount.paidLeaveIncluded"] = "Whether the amount is said to include the pay of the leave.",
        ["StatedAmount.saidToBeMinimumWage"] = "Whether the amount is presented as the minimum wage (SMIC).",
        ["StatedLeave.days"] = "Days of paid leave, in the unit beside.",
        ["StatedLeave.unit"] = "Jours ouvrables or ouvrés; left out where it is not said.",
        ["StatedLeave.weeks"] = "Weeks of paid leave.",
        ["StatedLeave.extra"] = "Leave beyond the paid leave of the law.",
        ["StatedTelework.averageDays"] = "The average the offer gives beside the days.",
        ["StatedTelework.minimumPresence"] = "The least presence on site.",
        ["StatedVoucher.face"] = "The face value of one, in euros.",
        ["StatedVoucher.employerShare"] = "In per cent.",
        ["StatedShare.employerShare"] = "In per cent.",
        ["StatedShare.employerAmount"] = "In euros.",
        ["StatedAgreement.idcc"] = "Its number (IDCC).",
        ["StatedAgreement.isCompanyAgreement"] = "Whether it is the employer's own rather than a branch's.",
        ["StatedPublicPost.grades"] = "The grades the post is open to.",
        ["StatedPublicPost.units"] = "The service it belongs to, the widest first.",
        ["StatedPublicPost.teamLed"] = "The team it leads (encadrement).",
    };

    public static IEnumerable<string> All => Texts.Values;

    public static string? Of(Type type) => Texts.GetValueOrDefault(type.Name);

    public static string? Of(Type type, string member) => Texts.GetValueOrDefault($"{type.Name}.{member}");
}
