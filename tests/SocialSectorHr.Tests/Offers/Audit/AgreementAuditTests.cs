using SocialSectorHr.Audit;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using static SocialSectorHr.Offers.StatedContract;
using static SocialSectorHr.Tests.Offers.Audit.AuditedOffer;

namespace SocialSectorHr.Tests.Offers.Audit;

/// <summary>The figures of the agreement come before those of the Code: the branch's that the offer names, or the one that the caller
/// gives.</summary>
public sealed class AgreementAuditTests
{
    private static readonly LegalSource Text = new() { Citation = "accord de l'association", Title = new("accord d'entreprise", "company agreement") };

    private static readonly CollectiveAgreement Own = new()
    {
        Name = new("accord de l'association", "agreement of the association"),
        FixedTerm = new() { MaximumLength = 24.Months, Source = Text },
        Trial = new() { Rows = [new() { Categories = [StaffCategory.WorkerOrEmployee], Rules = new() { Length = Period.FromMonths(1), Source = Text } }] },
        WorkingTime = new()
        {
            Limits = new() { WeeklyMaximum = 40.Hours, Source = Text },
            Rows = [new() { Kind = AgreementTimeKind.PartTimeMinimum, Value = 20.Hours, Source = Text }],
        },
    };

    // The shortest trial that each branch sets below the Code's, the status it is for.
    public static TheoryData<int, StaffStatus, int> Trials => new()
    {
        { 1518, StaffStatus.Technician, 2 },
        { 1518, StaffStatus.Executive, 3 },
        { 2941, StaffStatus.Employee, 1 },
        { 2941, StaffStatus.Technician, 2 },
        { 2941, StaffStatus.Executive, 3 },
    };

    // The branch, its floors in half hours: under all of them, between two, at the highest.
    public static TheoryData<int, decimal, decimal?, decimal> Floors => new()
    {
        { 1518, 9.5m, 20, 24 },
        { 2941, 16, null, 16.5m },
        { 1261, 0.5m, 10, 17.5m },
        { 2190, 23.5m, null, 24 },
        { 413, 1.5m, 20, 24 },
        { 29, 1.5m, 20, 24 },
    };

    [Theory]
    [MemberData(nameof(Trials))]
    public void A_trial_longer_than_the_agreement_allows_is_found(int idcc, StaffStatus status, int months)
    {
        StatedTrial trial = new() { Length = Stated.Exactly(Months.Of(months)) };
        JobOffer offer = Tried(trial, status, new Permanent()) with { Agreement = new() { Idcc = idcc } };
        JobOffer longer = offer with { Trial = new() { Length = Stated.Exactly(Months.Of(months + 1)) } };

        Assert.Equal("none", Said("SHR1016", offer));
        Assert.StartsWith("Error $.trial", Said("SHR1016", longer), StringComparison.Ordinal);
        Assert.Contains($"IDCC {idcc}", Said("SHR1016", longer), StringComparison.Ordinal);
        Assert.Equal(Said("SHR1016", longer), Said("SHR1016", longer with { Start = null }));
    }

    /// <summary>A technical leader of ECLAT has two months, the other employees one.</summary>
    [Fact]
    public void A_trial_that_a_group_of_the_agreement_may_have_could_not_be_checked()
    {
        StatedTrial trial = new() { Length = 2.Months };
        JobOffer offer = Tried(trial, StaffStatus.Employee, new Permanent()) with { Agreement = new() { Idcc = 1518 } };

        Assert.Equal("unchecked: AgreementPlace", Said("SHR1016", offer));
        Assert.Equal("none", Said("SHR1016", offer with { Trial = new() { Length = 1.Months } }));
    }

    [Theory]
    [MemberData(nameof(Floors))]
    public void Part_time_is_held_against_the_floors_of_the_branch(int idcc, decimal under, decimal? between, decimal lawful)
    {
        Assert.StartsWith("Warning $.workingTime [C. trav. L3123-19;", Part(idcc, under), StringComparison.Ordinal);
        Assert.Equal("none", Part(idcc, lawful));
        if (between is { } some)
        {
            Assert.StartsWith("Information $.workingTime [C. trav. L3123-19;", Part(idcc, some), StringComparison.Ordinal);
            Assert.Contains($"IDCC {idcc}", Part(idcc, some), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_branch_that_sets_no_floor_leaves_that_of_the_law() => Assert.Equal(
        "Warning $.workingTime [C. trav. L3123-19; C. trav. L3123-27] 20 h par semaine, sous les 24 h de la branche (Missions locales et PAIO (IDCC 2190)) : il faut une demande écrite et motivée du salarié ou un autre cas de la loi",
        Part(2190, 20));

    [Fact]
    public void The_week_of_the_agreement_comes_before_that_of_the_code()
    {
        JobOffer offer = Working(new() { Hours = [45.Hours.PerWeek] });

        Assert.StartsWith("Error $.workingTime.hours", Said("SHR3015", offer with { Agreement = new() { Idcc = 413 } }), StringComparison.Ordinal);
        Assert.Equal("unchecked: AgreementRules", Said("SHR3015", offer));
        Assert.Equal("none", Said("SHR3015", Working(new() { Hours = [44.Hours.PerWeek] }) with { Agreement = new() { Idcc = 413 } }));
    }

    [Fact]
    public void An_agreement_of_the_employers_own_is_given_to_the_audit()
    {
        JobOffer offer = Tried(new() { Length = 2.Months }, StaffStatus.Employee, new Permanent()) with
        {
            WorkingTime = new() { Hours = [18.Hours.PerWeek] },
            Agreement = new() { Name = "accord de l'association", IsCompanyAgreement = true },
        };

        Assert.Equal("none", Said("SHR1016", offer));
        Assert.Equal(
            "Error $.trial [accord de l'association] l'essai annoncé (2 mois) dépasse le maximum de 1 mois de accord de l'association", Said("SHR1016", offer, Own));
        Assert.StartsWith("Warning $.workingTime [C. trav. L3123-19; accord de l'association]", Said("SHR3013", offer, Own), StringComparison.Ordinal);
        Assert.StartsWith(
            "Error $.workingTime.hours [accord de l'association]", Said("SHR3015", Working(new() { Hours = [41.Hours.PerWeek] }), Own), StringComparison.Ordinal);
        Assert.Equal("unchecked: ConventionalMinimum", Said("SHR2020", offer.WithAmount(2_000.Euros.PerMonth), Own));
    }

    [Theory]
    [InlineData(FixedTermReason.TemporaryIncrease, true)]
    [InlineData(FixedTermReason.ReplacementOfAbsence, true)]
    [InlineData(FixedTermReason.Seasonal, true)]
    [InlineData(null, true)]
    [InlineData(FixedTermReason.TrainingComplement, false)]
    public void The_branch_sets_the_ceiling_of_the_reasons_of_L1242_2_alone(FixedTermReason? reason, bool isOrdinary)
    {
        JobOffer Lasting(int months) => Of(new FixedTerm { Reason = reason, Duration = Stated.Exactly(Months.Of(months)) });
        foreach (LocalDate? start in new LocalDate?[] { Start, null })
        {
            JobOffer Of(int months) => Lasting(months) with { Start = start };
            Assert.Equal("none", Said("SHR1002", Of(24), Own));
            Assert.StartsWith(reason is null ? "Warning" : "Error", Said("SHR1002", Of(25), Own), StringComparison.Ordinal);
            Assert.Equal(isOrdinary, Said("SHR1002", Of(25), Own).Contains("[C. trav. L1242-8; accord de l'association]", StringComparison.Ordinal));
            Assert.StartsWith("Information", Said("SHR1003", Of(24), Own), StringComparison.Ordinal);
            Assert.Equal(isOrdinary ? "none" : Said("SHR1003", Of(18)), Said("SHR1003", Of(18), Own));
        }
    }

    private static string Part(int idcc, decimal hours) =>
        Said("SHR3013", Working(new() { Hours = [Stated.Exactly(Hours.Of(hours), Per.Week)] }) with { Agreement = new() { Idcc = idcc } });
}
