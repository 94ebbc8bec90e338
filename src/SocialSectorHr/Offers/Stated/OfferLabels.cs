namespace SocialSectorHr.Offers;

/// <summary>The words of an offer's closed lists, in both languages.</summary>
internal static class OfferLabels
{
    public static Bilingual Label(this Per per) => per switch
    {
        Per.Unspecified => new("sans période", "no period"),
        Per.Hour => new("par heure", "per hour"),
        Per.Day => new("par jour", "per day"),
        Per.Week => new("par semaine", "per week"),
        Per.Fortnight => new("par quinzaine", "per fortnight"),
        Per.Month => new("par mois", "per month"),
        Per.Year => new("par an", "per year"),
        _ => Plain(per),
    };

    public static Bilingual Label(this MonthPart part) => part switch
    {
        MonthPart.Beginning => new("début", "beginning of"),
        MonthPart.Middle => new("mi", "middle of"),
        MonthPart.End => new("fin", "end of"),
        _ => Plain(part),
    };

    public static Bilingual Label(this StaffStatus status) => status switch
    {
        StaffStatus.Worker => new("ouvrier", "worker"),
        StaffStatus.Employee => new("employé", "employee"),
        StaffStatus.Technician => new("technicien", "technician"),
        StaffStatus.Supervisor => new("agent de maîtrise", "supervisor"),
        StaffStatus.Executive => new("cadre", "executive (cadre)"),
        StaffStatus.Engineer => new("ingénieur", "engineer"),
        StaffStatus.NotExecutive => new("non-cadre", "not executive (non-cadre)"),
        _ => Plain(status),
    };

    public static Bilingual Label(this Sector sector) => sector switch
    {
        Sector.Private => new("secteur privé", "private sector"),
        Sector.PublicTerritorial => new("fonction publique territoriale", "territorial public service"),
        Sector.PublicHospital => new("fonction publique hospitalière", "hospital public service"),
        Sector.PublicState => new("fonction publique de l'État", "State public service"),
        Sector.OtherPublic => new("autre employeur public", "other public employer"),
        _ => Plain(sector),
    };

    public static Bilingual Label(this LocalAuthority authority) => authority switch
    {
        LocalAuthority.Commune => Same("commune"),
        LocalAuthority.Intercommunality => new("intercommunalité", "grouping of communes"),
        LocalAuthority.Departement => Same("département"),
        LocalAuthority.Region => Same("région"),
        LocalAuthority.SocialActionCentre => new("centre d'action sociale", "social action centre"),
        LocalAuthority.Other => new("autre établissement territorial", "other territorial establishment"),
        _ => Plain(authority),
    };

    public static Bilingual Label(this Activity activity) => activity switch
    {
        Activity.ChildProtection => new("protection de l'enfance", "child protection"),
        Activity.EarlyChildhood => new("petite enfance", "early childhood"),
        Activity.Other => new("autre activité", "other activity"),
        _ => Plain(activity),
    };

    public static Bilingual Label(this PublicServiceBranch branch) => branch switch
    {
        PublicServiceBranch.Territorial => new("fonction publique territoriale", "territorial public service"),
        PublicServiceBranch.Hospital => new("fonction publique hospitalière", "hospital public service"),
        PublicServiceBranch.State => new("fonction publique de l'État", "State public service"),
        PublicServiceBranch.Other => new("autre statut public", "other public staff"),
        _ => Plain(branch),
    };

    public static Bilingual Label(this PublicContractGround ground) => ground switch
    {
        PublicContractGround.L332_8 => Same("CGFP L332-8"),
        PublicContractGround.L332_13 => Same("CGFP L332-13"),
        PublicContractGround.L332_14 => Same("CGFP L332-14"),
        PublicContractGround.L332_23 => Same("CGFP L332-23"),
        PublicContractGround.L332_23_1 => Same("CGFP L332-23 1°"),
        PublicContractGround.L332_23_2 => Same("CGFP L332-23 2°"),
        PublicContractGround.L332_24 => Same("CGFP L332-24"),
        _ => Plain(ground),
    };

    public static Bilingual Label(this AssistedScheme scheme) => scheme switch
    {
        AssistedScheme.CuiCae => Same("CUI-CAE"),
        AssistedScheme.Pec => Same("PEC"),
        AssistedScheme.Cddi => Same("CDDI"),
        _ => Plain(scheme),
    };

    public static Bilingual Label(this ForfaitRegime regime) => regime switch
    {
        ForfaitRegime.LabourCode => new("code du travail", "Labour Code"),
        ForfaitRegime.LieuDeVie => new("lieu de vie et d'accueil", "lieu de vie"),
        ForfaitRegime.VillageDEnfants => new("village d'enfants", "children's village"),
        ForfaitRegime.Hospital => new("fonction publique hospitalière", "hospital public service"),
        _ => Plain(regime),
    };

    public static Bilingual Label(this OvertimeTreatment treatment) => treatment switch
    {
        OvertimeTreatment.Paid => new("heures supplémentaires payées", "overtime paid"),
        OvertimeTreatment.TimeOff => new("heures supplémentaires récupérées", "overtime given back in time"),
        OvertimeTreatment.PaidOrTimeOff => new("heures supplémentaires payées ou récupérées", "overtime paid or given back in time"),
        _ => Plain(treatment),
    };

    public static Bilingual Label(this UnsocialHours hours) => hours switch
    {
        UnsocialHours.Evening => new("soirée", "evenings"),
        UnsocialHours.Night => new("nuit", "nights"),
        UnsocialHours.Saturday => new("samedi", "Saturdays"),
        UnsocialHours.Sunday => new("dimanche", "Sundays"),
        UnsocialHours.WeekEnd => new("week-end", "week-ends"),
        UnsocialHours.PublicHoliday => new("jours fériés", "public holidays"),
        UnsocialHours.OnCall => new("astreintes", "on call"),
        UnsocialHours.SleepIn => new("chambre de veille", "sleep-in nights"),
        UnsocialHours.SplitShift => new("horaires coupés", "split shifts"),
        UnsocialHours.Other => new("horaires atypiques", "irregular hours"),
        _ => Plain(hours),
    };

    public static Bilingual Label(this PayBasis basis) => basis switch
    {
        PayBasis.Unspecified => new("brut ou net non précisé", "gross or net not said"),
        PayBasis.Gross => new("brut", "gross"),
        PayBasis.Net => new("net", "net"),
        _ => Plain(basis),
    };

    public static Bilingual Label(this AmountScope scope) => scope switch
    {
        AmountScope.Unspecified => new("périmètre non précisé", "scope not said"),
        AmountScope.BaseAlone => new("hors primes", "base alone"),
        AmountScope.WithSupplements => new("primes comprises", "with supplements"),
        _ => Plain(scope),
    };

    public static Bilingual Label(this Inclusion inclusion) => inclusion switch
    {
        Inclusion.Unspecified => new("inclus ou en sus non précisé", "included or on top not said"),
        Inclusion.Included => new("inclus", "included"),
        Inclusion.OnTop => new("en sus", "on top"),
        _ => Plain(inclusion),
    };

    public static Bilingual Label(this PayCriterion criterion) => criterion switch
    {
        PayCriterion.Agreement => new("selon convention", "according to the agreement"),
        PayCriterion.Experience => new("selon expérience", "according to experience"),
        PayCriterion.Profile => new("selon profil", "according to profile"),
        PayCriterion.Diploma => new("selon diplôme", "according to diploma"),
        PayCriterion.Grade => new("selon grille indiciaire", "according to grade"),
        PayCriterion.Negotiation => new("à négocier", "to be agreed"),
        _ => Plain(criterion),
    };

    public static Bilingual Label(this BonusBase of) => of switch
    {
        BonusBase.Unspecified => new("assiette non précisée", "base not said"),
        BonusBase.BasePay => new("du salaire de base", "of base pay"),
        BonusBase.AnnualGross => new("du brut annuel", "of annual gross pay"),
        BonusBase.HoursConcerned => new("des heures concernées", "of the hours concerned"),
        _ => Plain(of),
    };

    public static Bilingual Label(this ExtraLeaveKind kind) => kind switch
    {
        ExtraLeaveKind.Quarterly => new("congés trimestriels", "quarterly leave"),
        ExtraLeaveKind.Supplementary => new("congés supplémentaires", "supplementary leave"),
        ExtraLeaveKind.Seniority => new("congés d'ancienneté", "seniority leave"),
        ExtraLeaveKind.Fractioning => new("jours de fractionnement", "fractioning days"),
        ExtraLeaveKind.Menstrual => new("congé menstruel", "menstrual leave"),
        ExtraLeaveKind.Bridge => new("ponts", "bridge days"),
        ExtraLeaveKind.SickChild => new("enfant malade", "sick child"),
        ExtraLeaveKind.Other => new("autre congé", "other leave"),
        _ => Plain(kind),
    };

    public static Bilingual Label(this LeaveUnit unit) => unit switch
    {
        LeaveUnit.Ouvrables => Same("ouvrables"),
        LeaveUnit.Ouvres => Same("ouvrés"),
        _ => Plain(unit),
    };

    public static Bilingual Label(this Necessity necessity) => necessity switch
    {
        Necessity.Required => new("exigé", "required"),
        Necessity.Desirable => new("souhaité", "desirable"),
        _ => Plain(necessity),
    };

    public static Bilingual Label(this TravelFrequency frequency) => frequency switch
    {
        TravelFrequency.Unspecified => new("déplacements", "travel"),
        TravelFrequency.Occasional => new("déplacements ponctuels", "occasional travel"),
        TravelFrequency.Weekly => new("déplacements hebdomadaires", "weekly travel"),
        TravelFrequency.Frequent => new("déplacements fréquents", "frequent travel"),
        _ => Plain(frequency),
    };

    // A value cast from nowhere has no words; it still shows.
    private static Bilingual Plain<TEnum>(TEnum value)
        where TEnum : struct, Enum => Same(value.ToString());

    private static Bilingual Same(string text) => new(text, text);
}
