using SocialSectorHr.Audit;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.PublicService;
using static SocialSectorHr.Offers.StatedContract;
using static SocialSectorHr.Tests.Offers.Audit.AuditedOffer;
using PublicContract = SocialSectorHr.Offers.StatedContract.PublicContract;

namespace SocialSectorHr.Tests.Offers.Audit;

/// <summary>A public post is audited by the public rules alone.</summary>
public sealed class PublicAuditTests
{
    private static readonly StatedPublicPost OfTown = new() { Branch = PublicServiceBranch.Territorial };

    private static readonly StatedPublicPost OfState = new() { Branch = PublicServiceBranch.State };

    public static TheoryData<string, JobOffer, string> Cases => new()
    {
        {
            "SHR1016",
            Tried(new() { Length = 1.Months }, null, Town(5)),
            "Error $.trial [CGFP R332-22] l'essai annoncé (1 mois) dépasse le maximum de 3 semaines"
        },
        { "SHR6001", Of(Citing(LabourCodeRule.Trial)), "Error $.contracts [CGFP R332-22] la période d'essai est celle du code du travail, qui ne s'applique pas à un poste public" },
        {
            "SHR6001",
            Of(Citing(LabourCodeRule.EndIndemnity)),
            "Error $.contracts [CGFP L554-3] l'indemnité de fin de contrat de L1243-8 du code du travail ne s'applique pas à un poste public : un contractuel peut avoir celle de L554-3"
        },
        {
            "SHR6001",
            Of(Citing(LabourCodeRule.WaitingPeriod)),
            "Error $.contracts [CGFP L332-8; CGFP L332-23] le délai de carence du code du travail n'existe pas entre deux contrats publics : leur fondement seul en borne la durée"
        },
        {
            "SHR6001",
            Tried(new() { Length = 3.Months }, null, new CivilServant()),
            "Error $.trial [CGFP L327-1] un fonctionnaire n'a pas de période d'essai : il est nommé stagiaire, puis titularisé"
        },
        { "SHR6001", Tried(new() { Length = 3.Months }, null, new CivilServant(), new PublicContract()), "none" },
        { "SHR6001", Of(new PublicContract()).WithBonus("indemnité de fin de contrat (CGFP L554-3)"), "none" },
        {
            "SHR6001",
            Of(new PublicContract()).WithBonus("prime de précarité, article L. 1243-8"),
            "Error $.contracts [CGFP L554-3] l'indemnité de fin de contrat de L1243-8 du code du travail ne s'applique pas à un poste public : un contractuel peut avoir celle de L554-3"
        },
        {
            "SHR6001",
            Tried(new() { Length = 3.Months }, null) with { Employer = new() { Sector = Sector.PublicTerritorial } },
            "unchecked: PublicGround"
        },
        { "SHR6001", Of(new CivilServant()), "none" },
    };

    /// <summary>The trial of CGFP R332-22 on each side of each of its bounds: the contract, the longest trial, the first that is too
    /// long.</summary>
    public static TheoryData<PublicContract, StatedTrial, StatedTrial> Trials => new()
    {
        { Town(1), Weeks(3), Days(22) },
        { Town(5), Days(21), Weeks(4) },
        { Town(6), Months(1), Months(2) },
        { Town(11), Months(1), Days(32) },
        { Town(12), Months(2), Days(63) },
        { Town(23), Months(2), Months(3) },
        { Town(24), Months(3), Months(4) },
        { Town(60), Months(3), Days(93) },
        { new() { Post = OfTown, IsPermanent = true }, Months(3), Months(4) },
        { new() { Post = OfState, IsPermanent = true }, Months(4), Months(5) },
        { new() { Post = OfState, Duration = 12.Months }, Months(2), Months(3) },
        { new() { Post = OfTown, End = new LocalDate(2026, 9, 14) }, Weeks(3), Months(1) },
        { new() { Post = OfTown, End = new LocalDate(2026, 9, 15) }, Months(1), Months(2) },
        { new() { Post = OfTown, DurationInWeeks = 20.Weeks }, Weeks(3), Weeks(4) },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_says_what_it_must(string rule, JobOffer offer, string expected) => Assert.Equal(expected, Said(rule, offer));

    [Theory]
    [MemberData(nameof(Trials))]
    public void The_trial_of_a_public_contract_is_that_of_its_length(PublicContract contract, StatedTrial longest, StatedTrial tooLong)
    {
        Assert.Equal("none", Said("SHR1016", Tried(longest, null, contract)));
        Assert.StartsWith("Error $.trial [CGFP R332-22]", Said("SHR1016", Tried(tooLong, null, contract)), StringComparison.Ordinal);
    }

    [Fact]
    public void Before_October_2025_the_trial_is_that_of_the_decree_of_1988()
    {
        JobOffer offer = Tried(Months(2), null, Town(6)) with { Start = new LocalDate(2025, 9, 30) };

        Assert.StartsWith("Error $.trial [Décret n° 88-145", Said("SHR1016", offer), StringComparison.Ordinal);
        Assert.Equal("unchecked: LawValue", Said("SHR1016", offer with { Contracts = [new PublicContract { Post = OfState, Duration = 6.Months }] }));
        Assert.Equal("unchecked: LawValue", Said("SHR1016", offer with { Start = new LocalDate(2022, 8, 14) }));
    }

    [Fact]
    public void A_trial_whose_contract_is_not_all_said_is_held_against_every_length_that_it_may_have()
    {
        PublicContract silent = new() { Post = OfTown };

        Assert.Equal("unchecked: Term", Said("SHR1016", Tried(Months(2), null, silent)));
        Assert.Equal("none", Said("SHR1016", Tried(Weeks(3), null, silent)));
        Assert.StartsWith("Error", Said("SHR1016", Tried(Months(4), null, silent)), StringComparison.Ordinal);
        Assert.Equal("unchecked: Term", Said("SHR1016", Tried(Months(2), null, silent with { Duration = Stated.Between(6.Months, 12.Months) })));
        Assert.StartsWith(
            "Error", Said("SHR1016", Tried(Months(3), null, silent with { Duration = Stated.Between(6.Months, 12.Months) })), StringComparison.Ordinal);
        Assert.Equal("unchecked: TrialPeriod", Said("SHR1016", Of(silent)));
        Assert.Equal("unchecked: PublicBranch", Said("SHR1016", Tried(Months(1), null, new PublicContract { Duration = 5.Months })));
        Assert.Equal("unchecked: LawValue", Said("SHR1016", Tried(Months(1), null, new PublicContract { Post = new() { Branch = PublicServiceBranch.Hospital } })));
        Assert.Equal("unchecked: Start", Said("SHR1016", Tried(Days(30), null, Town(7)) with { Start = null }));
    }

    [Property]
    public bool No_finding_of_a_public_post_rests_on_the_labour_code(JobOffer offer, bool isContract)
    {
        StatedContract post = isContract ? Citing(LabourCodeRule.WaitingPeriod) : new CivilServant();
        return (offer with { Contracts = [post], Form = null }).Audit(FrenchLaw.Published, new(2026, 3, 2)).Findings
            .All(static finding => IsCommon(finding) || finding.Sources.All(IsPublic));
    }

    private static bool IsPublic(LegalSource source) => !source.Citation.StartsWith("C. trav.", StringComparison.Ordinal);

    // The transport of any employer (C. trav. L3261-2).
    private static bool IsCommon(Finding finding) => finding.Id == "SHR5002";

    private static PublicContract Town(int months) => new() { Post = OfTown, Duration = Stated.Exactly(SocialSectorHr.Months.Of(months)) };

    private static PublicContract Citing(LabourCodeRule rule) => new() { Post = OfTown with { LabourCodeRules = [rule] } };

    private static StatedTrial Months(int months) => new() { Length = Stated.Exactly(SocialSectorHr.Months.Of(months)) };

    private static StatedTrial Weeks(int weeks) => new() { LengthInWeeks = Stated.Exactly(SocialSectorHr.Weeks.Of(weeks)) };

    private static StatedTrial Days(int days) => new() { LengthInDays = Stated.Exactly(SocialSectorHr.Days.Of(days)) };
}
