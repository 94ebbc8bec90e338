using SocialSectorHr.Audit;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Offers.Audit;

/// <summary>What holds of the audit of any offer.</summary>
public sealed class AuditProperties
{
    private static readonly LocalDate On = new(2026, 3, 2);

    // One fact each, as an offer may state it; only a silent member is filled in.
    private static readonly JobOffer[] Facts =
    [
        new() { Start = new LocalDate(2026, 3, 16) },
        new() { PublishedOn = new LocalDate(2026, 3, 1) },
        new() { Status = StaffStatus.Employee },
        new() { WorkingTime = new() { Hours = [37.Hours.PerWeek] } },
        new() { Leave = new() { Weeks = 6.Weeks.PerYear } },
        new() { Workplace = new() { Zone = HolidayZone.Metropole } },
        new() { Employer = new() { Activity = Activity.ChildProtection } },
        new() { Trial = new() { Length = 2.Months } },
        new() { Benefits = new() { HealthCover = new() { EmployerShare = 60.Percent } } },
        new() { Pay = new() { Amounts = [new() { Amount = 2_500.Euros.PerMonth, Basis = PayBasis.Gross }] } },
    ];

    // Part time, or several contracts, may be what the new fact says: the rule then looks at another post.
    public static TheoryData<string, Func<JobOffer, JobOffer>> Beyond => new()
    {
        { "SHR1002", static offer => offer with { Contracts = [new StatedContract.FixedTerm { Duration = 19.Months, Reason = FixedTermReason.TemporaryIncrease }] } },
        { "SHR1012", static offer => offer with { Contracts = [new StatedContract.DefinedPurpose { Duration = 37.Months }] } },
        { "SHR1016", static offer => offer with { Trial = new() { Length = 5.Months } } },
        { "SHR2003", static offer => offer with { Pay = new() { Amounts = [new() { Amount = 1_500.Euros.PerMonth, Basis = PayBasis.Gross }] } } },
        { "SHR2007", static offer => offer with { Pay = new() { Amounts = [new() { Amount = 20_001.Euros.PerMonth, Basis = PayBasis.Gross }] } } },
        { "SHR2019", static offer => offer with { Pay = new() { Amounts = [new() { Amount = Stated.Between(
            3_000.Euros, 3_901.Euros, Per.Month), Basis = PayBasis.Gross }] } } },
        { "SHR3008", static offer => offer with { WorkingTime = new() { Forfait = new() { Days = 219.Days } } } },
        { "SHR3015", static offer => offer with { WorkingTime = new() { Hours = [48.5m.Hours.PerWeek], Overtime = OvertimeTreatment.Paid } } },
        { "SHR4001", static offer => offer with { Leave = new() { Days = 24.Days, Unit = LeaveUnit.Ouvres } } },
        { "SHR5001", static offer => offer with { Benefits = new() { MealVoucher = new() { EmployerShare = 61.Percent } } } },
        { "SHR5002", static offer => offer with { Benefits = new() { Transport = new() { EmployerShare = 49.Percent } } } },
        { "SHR5004", static offer => offer with { Benefits = new() { HealthCover = new() { EmployerShare = 49.Percent } } } },
    };

    [Property]
    public bool A_fact_that_was_missing_makes_no_finding_uncheckable(JobOffer offer, int which)
    {
        OfferAudit before = offer.Audit(FrenchLaw.Published, On);
        JobOffer fact = Facts[At(which, Facts.Length)];
        OfferAudit after = OfferCompletion.Of(OfferCompletion.Of(offer, offer.Form) with { Form = null }, fact)
            .Audit(FrenchLaw.Published, On);
        return before.Findings.Where(static finding => finding.Id != "SHR2008")
            .All(finding => after.OutcomeOf(finding.Id) != AuditOutcome.CouldNotBeChecked);
    }

    [Property]
    public bool A_term_moved_to_the_form_changes_places_and_no_finding(JobOffer offer, LocalDate on)
    {
        JobOffer prose = offer with { Form = null };
        OfferAudit said = prose.Audit(FrenchLaw.Published, on);
        OfferAudit moved = new JobOffer { Form = prose }.Audit(FrenchLaw.Published, on);
        return said.Findings.Select(static finding => (finding.Id, finding.Message))
            .SequenceEqual(moved.Findings.Select(static finding => (finding.Id, finding.Message)))
            && said.CouldNotBeChecked.SequenceEqual(moved.CouldNotBeChecked);
    }

    [Property]
    public bool Lawful_terms_make_no_error(int a, int b, int c, int d) =>
        Lawful(a, b, c, d).Audit(FrenchLaw.Published, On).Findings.All(static finding => finding.Severity != Severity.Error);

    [Theory]
    [MemberData(nameof(Beyond))]
    public void A_term_beyond_its_bound_raises_the_rule_of_the_bound(string id, Func<JobOffer, JobOffer> beyond)
    {
        for (int i = 0; i < 40; i++)
        {
            OfferAudit audit = beyond(Lawful(i, i / 2, i / 3, i * 7)).Audit(FrenchLaw.Published, On);
            Assert.Equal(AuditOutcome.Found, audit.OutcomeOf(id));
        }
    }

    /// <summary>An offer each of whose terms is within the bounds of the law.</summary>
    private static JobOffer Lawful(int a, int b, int c, int d)
    {
        int week = 30 + At(a, 10); // 30 to 39 hours
        FixedTermReason reason = At(b, 2) == 0 ? FixedTermReason.TemporaryIncrease : FixedTermReason.ReplacementOfAbsence;
        StatedContract contract = At(c, 2) == 0 ? new StatedContract.Permanent()
            : new StatedContract.FixedTerm { Duration = Stated.Exactly(Months.Of(4 + At(b, 15))), Reason = reason };
        return new()
        {
            Employer = new() { Sector = Sector.Private, Activity = Activity.Other },
            Workplace = new() { Zone = HolidayZone.Metropole },
            PublishedOn = new LocalDate(2026, 2, 2),
            Contracts = [contract],
            Start = new LocalDate(2026, 3, 2).PlusDays(At(d, 60)),
            Status = StaffStatus.Executive,
            Trial = contract is StatedContract.Permanent
                ? new() { Length = Stated.Exactly(Months.Of(1 + At(d, 4))) }
                : new() { LengthInDays = 7.Days },
            WorkingTime = new()
            {
                Hours = [Stated.Exactly(Hours.Of(week), Per.Week)],
                Rtt = week > 35 ? Stated.Exactly(Days.Of(6 * (week - 35)), Per.Year) : null,
            },
            Pay = new()
            {
                Amounts =
                [
                    new()
                    {
                        Amount = Stated.Exactly(Money.Of(2_400 + At(a, 1_500)), Per.Month),
                        Basis = PayBasis.Gross,
                        IsFullTimeAmount = false,
                    },
                ],
            },
            Leave = new() { Days = Stated.Exactly(Days.Of(25 + At(c, 8))), Unit = LeaveUnit.Ouvres },
            Benefits = new()
            {
                MealVoucher = new() { EmployerShare = Percent.Of(50 + At(a, 11)) },
                Transport = new() { EmployerShare = Percent.Of(50 + At(b, 51)) },
                HealthCover = new() { EmployerShare = Percent.Of(50 + At(c, 51)) },
            },
        };
    }

    private static int At(int seed, int count) => (int)(Math.Abs((long)seed) % count);
}
