namespace SocialSectorHr.Law;

/// <summary>The lengths that the law sets for territorial contracts (agents contractuels), CGFP L332-8 s. and R332-22.</summary>
public static class PublicContractLimits
{
    /// <summary>The longest trial of a contract under six months, in weeks.</summary>
    public static Dated<Weeks> TrialUnderSixMonths { get; } = new(
        new("essai d'un contrat de moins de six mois, au plus", "trial of a contract under six months, at most"), LegalCheck.Day)
    {
        { 2022, 8, 15, Weeks.Of(3), PublicAgentDecree.Art4 },
        { 2025, 10, 1, Weeks.Of(3), PublicServiceCode.R332_22 },
    };

    /// <summary>The longest trial of a contract of six months and under a year, in months.</summary>
    public static Dated<Months> TrialUnderOneYear { get; } = Trial("moins d'un an", "under a year", 1);

    /// <summary>The longest trial of a contract of a year and under two, in months.</summary>
    public static Dated<Months> TrialUnderTwoYears { get; } = Trial("moins de deux ans", "under two years", 2);

    /// <summary>The longest trial of a contract of two years, of a longer one and of a permanent one, in months.</summary>
    /// <remarks>R332-22 names no bound for exactly two years: three months is the reading of the decree of 1988.</remarks>
    public static Dated<Months> TrialOfLonger { get; } = Trial("deux ans ou plus, ou sans terme", "two years or more, or without end", 3);

    /// <summary>The longest trial of a permanent contract of the State, in months; before R332-22 another decree set it, which is not
    /// held.</summary>
    public static Dated<Months> TrialOfStatePermanent { get; } = new(
        new("essai d'un CDI de l'État, au plus", "trial of a permanent contract of the State, at most"), LegalCheck.Day)
    {
        { 2025, 10, 1, Months.Of(4), PublicServiceCode.R332_22 },
    };

    /// <summary>A contract on a permanent post (L332-8): its longest length, in months.</summary>
    public static Dated<Months> PermanentPost { get; } = Length("emploi permanent, un contrat", "permanent post, one contract", 36, PublicServiceCode.L332_9);

    /// <summary>Contracts on a permanent post: their longest total before a permanent contract, in months.</summary>
    public static Dated<Months> PermanentPostTotal { get; } = Length("emploi permanent, au total", "permanent post, in all", 72, PublicServiceCode.L332_9);

    /// <summary>The longest gap between two contracts whose services are added up to six years, in months.</summary>
    public static Dated<Months> GapOfServices { get; } = Length(
        "interruption entre deux contrats, au plus", "gap between two contracts, at most", 4, PublicServiceCode.L332_10);

    /// <summary>A vacancy (L332-14): one contract, in months.</summary>
    public static Dated<Months> Vacancy { get; } = Length("vacance d'emploi, un contrat", "vacancy, one contract", 12, PublicServiceCode.L332_14);

    /// <summary>A vacancy: in all, where the procedure failed, in months.</summary>
    public static Dated<Months> VacancyTotal { get; } = Length("vacance d'emploi, au total", "vacancy, in all", 24, PublicServiceCode.L332_14);

    /// <summary>A temporary increase of activity (L332-23 1°), in months within <see cref="IncreaseWithin"/>.</summary>
    public static Dated<Months> Increase { get; } = Length("accroissement temporaire, au total", "temporary increase, in all", 12, PublicServiceCode.L332_23);

    /// <summary>The consecutive months in which a temporary increase is counted.</summary>
    public static Dated<Months> IncreaseWithin { get; } = Length("accroissement temporaire, sur", "temporary increase, within", 18, PublicServiceCode.L332_23);

    /// <summary>A seasonal increase of activity (L332-23 2°), in months within <see cref="SeasonWithin"/>.</summary>
    public static Dated<Months> Season { get; } = Length("accroissement saisonnier, au total", "seasonal increase, in all", 6, PublicServiceCode.L332_23);

    /// <summary>The consecutive months in which a season is counted.</summary>
    public static Dated<Months> SeasonWithin { get; } = Length("accroissement saisonnier, sur", "seasonal increase, within", 12, PublicServiceCode.L332_23);

    /// <summary>A contrat de projet (L332-24, L332-25): its shortest length, in months.</summary>
    public static Dated<Months> ProjectAtLeast { get; } = Length("contrat de projet, au moins", "project contract, at least", 12, PublicServiceCode.L332_25);

    /// <summary>A contrat de projet, renewals included: its longest length, in months.</summary>
    public static Dated<Months> ProjectAtMost { get; } = Length("contrat de projet, au plus", "project contract, at most", 72, PublicServiceCode.L332_25);

    /// <summary>How long before its term an employer says what becomes of a contract under six months, in days.</summary>
    public static Dated<Days> RenewalNoticeUnderSixMonths { get; } = new(
        new("intention notifiée avant le terme, moins de six mois", "intention notified before the term, under six months"), LegalCheck.Day)
    {
        { 2022, 8, 15, Days.Of(8), PublicAgentDecree.Art38_1 },
        { 2025, 10, 1, Days.Of(8), PublicServiceCode.R332_27 },
    };

    /// <summary>The same for six months and under two years, in months.</summary>
    public static Dated<Months> RenewalNoticeUnderTwoYears { get; } = Renewal("de six mois à moins de deux ans", "six months and under two years", 1);

    /// <summary>The same for two years or more, in months.</summary>
    public static Dated<Months> RenewalNoticeOfLonger { get; } = Renewal("deux ans ou plus", "two years or more", 2);

    /// <summary>The same where the renewal would be permanent, in months.</summary>
    public static Dated<Months> RenewalNoticeToPermanent { get; } = Renewal("vers un CDI", "towards a permanent contract", 3);

    /// <summary>The same for a project contract of three years at most, in months.</summary>
    public static Dated<Months> ProjectNotice { get; } = Project("trois ans au plus", "three years at most", 2);

    /// <summary>The same for a longer project contract, in months.</summary>
    public static Dated<Months> ProjectNoticeOfLonger { get; } = Project("plus de trois ans", "over three years", 3);

    /// <summary>The days to answer an offer of renewal; silence gives the post up.</summary>
    public static Dated<Days> RenewalAnswer { get; } = new(
        new("délai de réponse au renouvellement proposé", "time to answer an offer of renewal"), LegalCheck.Day)
    {
        { 2022, 8, 15, Days.Of(8), PublicAgentDecree.Art38_1 },
        { 2025, 10, 1, Days.Of(8), PublicServiceCode.R332_31 },
    };

    /// <summary>The days to answer an offer of renewal of a project contract; silence gives the post up.</summary>
    public static Dated<Days> ProjectAnswer { get; } = new(
        new("délai de réponse, contrat de projet", "time to answer, project contract"), LegalCheck.Day)
    {
        { 2022, 8, 15, Days.Of(8), PublicAgentDecree.Art38_2 },
        { 2025, 10, 1, Days.Of(8), PublicServiceCode.R332_40 },
    };

    /// <summary>The share of the pay that an early break of a project contract gives.</summary>
    public static Dated<Percent> ProjectBreak { get; } = new(
        new("rupture anticipée d'un contrat de projet, part de la rémunération", "early break of a project contract, share of the pay"), LegalCheck.Day)
    {
        { 2022, 8, 15, Percent.Of(10), PublicAgentDecree.Art46 },
    };

    private static Dated<Months> Renewal(string french, string english, int months) => new(
        new($"intention notifiée avant le terme ({french})", $"intention notified before the term ({english})"), LegalCheck.Day)
    {
        { 2022, 8, 15, Months.Of(months), PublicAgentDecree.Art38_1 },
        { 2025, 10, 1, Months.Of(months), PublicServiceCode.R332_27 },
    };

    private static Dated<Months> Project(string french, string english, int months) => new(
        new($"contrat de projet, intention notifiée avant le terme ({french})", $"project contract, intention notified before the term ({english})"), LegalCheck.Day)
    {
        { 2022, 8, 15, Months.Of(months), PublicAgentDecree.Art38_2 },
        { 2025, 10, 1, Months.Of(months), PublicServiceCode.R332_39 },
    };

    private static Dated<Months> Trial(string french, string english, int months) => new(
        new($"essai d'un contrat public ({french}), au plus", $"trial of a public contract ({english}), at most"), LegalCheck.Day)
    {
        { 2022, 8, 15, Months.Of(months), PublicAgentDecree.Art4 },
        { 2025, 10, 1, Months.Of(months), PublicServiceCode.R332_22 },
    };

    private static Dated<Months> Length(string french, string english, int months, LegalSource source) => new(new(french, english), LegalCheck.Day)
    {
        { 2022, 3, 1, Months.Of(months), source },
    };
}
