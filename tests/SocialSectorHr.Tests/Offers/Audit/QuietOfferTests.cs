using System.Reflection;
using NodaTime;
using SocialSectorHr.Audit;
using SocialSectorHr.Audit.Rules;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Offers.Audit;

/// <summary>An offer of which there is nothing to say costs the terms it states, and no more.</summary>
public sealed class QuietOfferTests
{
    private static readonly LocalDate Today = new(2026, 2, 2);

    // Tables that no statement reads.
    private static readonly string[] NotRead =
    [
        nameof(MinimumWage.Guaranteed), nameof(RttLimits.CashOutPremium), nameof(BenefitLimits.HealthPaymentReference),
        nameof(BenefitLimits.MealVoucherAsApplied), nameof(BenefitLimits.MealVoucherAnyFood),
    ];

    // The pay of an agreement and the leave of parents, which no statement gives.
    private static readonly Type[] OfNoStatement =
    [
        typeof(AlisfaValues), typeof(Ccn51Values), typeof(Ccn65Values), typeof(ChrsValues), typeof(InternshipLimits),
        typeof(EclatValues), typeof(LegalParentLeave), typeof(MissionsLocalesValues), typeof(PublicBenefitLimits),
        typeof(SupportedHousingValues),
    ];

    internal static readonly JobOffer Quiet = new()
    {
        Employer = new() { Sector = Sector.Private, Activity = Activity.Other },
        Workplace = new() { Zone = HolidayZone.Metropole },
        PublishedOn = new LocalDate(2026, 1, 12),
        Contracts = [new StatedContract.Permanent()],
        Start = new LocalDate(2026, 3, 16),
        Status = StaffStatus.Executive,
        Trial = new() { Length = 3.Months, Renewable = true },
        WorkingTime = new() { Hours = [39.Hours.PerWeek], FullTime = true, Rtt = 23.Days.PerYear },
        Pay = new() { Amounts = [Gross(36_000.Euros.PerYear), Gross(3_000.Euros.PerMonth)] },
        Leave = new() { Weeks = 6.Weeks.PerYear },
        Benefits = new() { Transport = new() { EmployerShare = 75.Percent }, HealthCover = new() { EmployerShare = 60.Percent } },
        Agreement = new() { Name = "accord de l'association", IsCompanyAgreement = true }, // no grid to read
    };

    [Fact]
    public void Nothing_is_found_and_nothing_is_left_unchecked()
    {
        OfferAudit audit = Quiet.Audit(FrenchLaw.Published, Today);

        Assert.Empty(audit.Findings);
        Assert.Empty(audit.CouldNotBeChecked);
    }

    // Its terms, each read once (some 1,150 bytes), what the rules look at them through (90), and the answer (80): a finding has a list.
    [Fact]
    public void Nothing_is_allocated_but_the_terms_and_the_answer()
    {
        long terms = Allocation.Of(static () => new StatedTerms(Quiet, FrenchLaw.Published, Today));
        long context = Allocation.Of(static () => new AuditContext(Quiet, FrenchLaw.Published, Today));
        long answer = Allocation.Of(static () => new OfferAudit(new AuditContext(Quiet, FrenchLaw.Published, Today), default));

        Assert.Equal(answer, Allocation.Of(static () => Quiet.Audit(FrenchLaw.Published, Today)));
        Assert.InRange(terms, 0, 1_300);
        Assert.InRange(context - terms, 0, 160);
        Assert.InRange(answer - context, 0, 120);
    }

    [Fact]
    public void A_finding_costs_the_same_among_few_as_among_many()
    {
        (long few, long twice, long many) = (BytesOf(20), BytesOf(40), BytesOf(80));
        double each = (twice - few) / 20.0;
        Assert.InRange((many - twice) / 40.0, each * 0.8, each * 1.2);
        Assert.InRange(each, 0, 6_000); // the terms of its contract, its messages, its places and its sources
    }

    [Fact]
    public void From_the_day_that_the_audit_trusts_every_table_has_a_value_and_none_ends_before_the_day_it_says()
    {
        LocalDate from = ValueUnknown.KnownFrom;
        IEnumerable<PropertyInfo> tables = typeof(FrenchLaw).Assembly.GetTypes()
            .Where(
                static type => string.Equals(type.Namespace, typeof(FrenchLaw).Namespace, StringComparison.Ordinal)
                    && !OfNoStatement.Contains(type))
            .SelectMany(static type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(
                static property => property.PropertyType.IsGenericType
                    && property.PropertyType.GetGenericTypeDefinition() == typeof(Dated<>))
            .Where(static property => !NotRead.Contains(property.Name, StringComparer.Ordinal));

        Assert.All(tables, table => Assert.True(IsKnownFrom((dynamic)table.GetValue(null)!, from), table.Name));
    }

    [Property]
    public bool A_value_that_is_not_known_is_found_wherever_the_statement_lacks_it(JobOffer offer, LocalDate on)
    {
        int lacking = offer.Statement(FrenchLaw.Published, on).Missing.Count(
            static missing => missing.Facts.Contains(SocialSectorHr.Offers.Fact.LawValue));
        return offer.Audit(FrenchLaw.Published, on).Findings.Count(static finding => finding.Id == "SHR9002") == lacking;
    }

    // So many contracts, each beyond its ceiling by another length.
    private static long BytesOf(int findings)
    {
        JobOffer offer = new()
        {
            Contracts =
            [
                .. Enumerable.Range(19, findings).Select(static months => new StatedContract.FixedTerm
                {
                    Duration = Stated.Exactly(Months.Of(months)), Reason = FixedTermReason.TemporaryIncrease,
                }),
            ],
            ContractsAreAChoice = true,
            Start = new LocalDate(2026, 3, 16),
        };
        Assert.Equal(findings, offer.Audit(FrenchLaw.Published, Today).Findings.Count(static finding => finding.Id == "SHR1002"));
        return Allocation.Of(() => offer.Audit(FrenchLaw.Published, Today));
    }

    private static StatedAmount Gross(Stated<Money> amount) => new() { Amount = amount, Basis = PayBasis.Gross };

    private static bool IsKnownFrom<T>(Dated<T> table, LocalDate from) =>
        (table.UnknownFrom is null || table.UnknownFrom >= ValueUnknown.UnknownFrom) && table[0].From <= from;
}
