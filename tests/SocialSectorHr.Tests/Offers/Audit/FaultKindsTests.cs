using SocialSectorHr.Audit;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using static SocialSectorHr.Offers.StatedContract;
using static SocialSectorHr.Tests.Offers.Audit.AuditedOffer;
using Fact = SocialSectorHr.Offers.Fact;
using PublicContract = SocialSectorHr.Offers.StatedContract.PublicContract;

namespace SocialSectorHr.Tests.Offers.Audit;

/// <summary>The eleven faults once found on real offers, by their number: each as the whole kind of which it was an example.</summary>
public sealed class FaultKindsTests
{
    private static readonly LocalDate On = new(2026, 3, 2);

    private static readonly string[] ComparesStart = ["SHR1002", "SHR1003", "SHR1004", "SHR1005", "SHR1010", "SHR2003", "SHR3003", "SHR3004"];

    private static readonly string[] ReadsAmounts = ["SHR2001", "SHR2002", "SHR2003", "SHR2004", "SHR2005", "SHR2006"];

    /// <summary>Every offer of the tests that the prose states, be it that the form states it instead.</summary>
    public static TheoryData<string, JobOffer> Prose
    {
        get
        {
            TheoryData<string, JobOffer> rows = [];
            object[][] cases = [.. ContractAuditTests.Cases, .. PayAuditTests.Cases, .. WorkingTimeAuditTests.Cases];
            foreach (object[] row in cases)
            {
                if (row[1] is JobOffer { Form: null } offer)
                {
                    rows.Add((string)row[0], offer);
                }
            }

            return rows;
        }
    }

    public static TheoryData<int, int, string> Certificates => new()
    {
        { -1, -1, "none" },
        { -1, 0, "Information $.honorabilityCertificate" },
        { -30, 400, "Information $.honorabilityCertificate" },
        { 0, 0, "Warning $.honorabilityCertificate" },
        { 0, -10, "Warning $.honorabilityCertificate" },
        { 200, 300, "Warning $.honorabilityCertificate" },
    };

    [Theory]
    [MemberData(nameof(Prose))]
    public void Fault_1_the_form_speaks_where_the_prose_is_silent(string rule, JobOffer prose)
    {
        OfferAudit said = prose.Audit(FrenchLaw.Published, On);
        OfferAudit filled = new JobOffer { Form = prose }.Audit(FrenchLaw.Published, On);

        Assert.Equal(said.OutcomeOf(rule), filled.OutcomeOf(rule));
        Assert.Equal(Messages(said, rule), Messages(filled, rule));
        Assert.All(
            filled.Findings.Where(finding => finding.Id == rule && finding.Id is not ("SHR1014" or "SHR2009" or "SHR9002")),
            static finding => Assert.All(finding.Places, static place => Assert.StartsWith("$.form", place, StringComparison.Ordinal)));
    }

    [Property]
    public bool Fault_2_no_amount_is_read_by_a_guess_of_its_basis_or_period(JobOffer offer, bool isBasis)
    {
        if (offer.Pay is not { Amounts.Count: > 0 } pay)
        {
            return true;
        }

        IEnumerable<StatedAmount> unsaid = pay.Amounts.Select(amount => isBasis
            ? amount with { Basis = null }
            : amount with { Amount = amount.Amount is { } stated ? new(stated.AtLeast, stated.AtMost, null) : null });
        OfferAudit audit = (offer with { Pay = pay with { Amounts = [.. unsaid] }, Form = null }).Audit(FrenchLaw.Published, On);
        return ReadsAmounts.All(id => audit.OutcomeOf(id) != AuditOutcome.Found);
    }

    [Property]
    public bool Fault_3_a_window_is_each_of_its_days(JobOffer offer, LocalDate first, int length)
    {
        LocalDate start = new(2024 + (first.Year % 3), first.Month, 1);
        LocalDate[] days = [.. Enumerable.Range(0, 2 + Math.Abs(length % 30)).Select(start.PlusDays)];
        JobOffer prose = offer with { Form = null }; // its day is more exact than a window
        OfferAudit window = (prose with { Start = StatedDate.Between(days[0], days[^1]) }).Audit(FrenchLaw.Published, On);
        OfferAudit[] each = [.. days.Select(day => (prose with { Start = day }).Audit(FrenchLaw.Published, On))];
        return ComparesStart.All(id => each.Count(audit => audit.OutcomeOf(id) == AuditOutcome.Found) switch
        {
            0 => window.OutcomeOf(id) != AuditOutcome.Found,
            var found when found == days.Length => window.OutcomeOf(id) is AuditOutcome.Found || id == "SHR3003",
            _ => window.OutcomeOf(id) == AuditOutcome.CouldNotBeChecked
                && window.CouldNotBeChecked.Single(one => one.Id == id).Missing.Contains(Fact.Start),
        });
    }

    [Property]
    public bool Fault_4_an_hourly_pay_is_held_against_the_hourly_SMIC_whatever_the_hours(int cents, int hours, bool isLeaveIncluded)
    {
        Money rate = Money.FromExact(Fraction.Of(1_000 + Math.Abs(cents % 500), 100));
        JobOffer offer = Amount(
            new() { Amount = Stated.Exactly(rate, Per.Hour), Basis = PayBasis.Gross, PaidLeaveIncluded = isLeaveIncluded }) with
        {
            WorkingTime = new() { Hours = [Stated.Exactly(Hours.Of(1 + Math.Abs(hours % 39)), Per.Week)] },
        };
        Money paid = isLeaveIncluded ? (rate * 10 / 11).Round() : rate;
        return Said("SHR2003", offer).StartsWith("Error", StringComparison.Ordinal) == paid < 12.02m.Euros;
    }

    [Property]
    public bool Fault_5_the_full_time_amount_of_a_part_time_post_is_held_as_that_of_full_time(int euros, int halves)
    {
        Stated<Money> month = Stated.Exactly(Money.Of(1_500 + Math.Abs(euros % 900)), Per.Month);
        JobOffer full = Weekly(35, month);
        JobOffer part = Amount(new() { Amount = month, Basis = PayBasis.Gross, IsFullTimeAmount = true }) with
        {
            WorkingTime = new() { Hours = [Stated.Exactly(Hours.FromExact(Fraction.Of(2 + Math.Abs(halves % 67), 2)), Per.Week)] },
        };
        return Found("SHR2003", part) == Found("SHR2003", full);
    }

    [Property]
    public bool Fault_6_segur_inside_is_its_share_of_the_hours(int halves)
    {
        Hours week = Hours.FromExact(Fraction.Of(20 + Math.Abs(halves % 51), 2));
        JobOffer offer = Amount(new() { Amount = 2_400.Euros.PerMonth, Basis = PayBasis.Gross, IsFullTimeAmount = false })
            .WithPay(new() { Segur = new() { Inclusion = Inclusion.Included } }) with
        {
            WorkingTime = new() { Hours = [Stated.Exactly(week, Per.Week)] },
        };
        Money without = Money.FromExact(2_400 - (238 * week.Exact / 35)).Round();
        return Said("SHR2015", offer).Contains($"{without.ToString(Language.French).Plain()} par mois sans lui", StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Certificates))]
    public void Fault_7_the_certificate_is_asked_of_an_offer_by_its_publication(int published, int start, string expected)
    {
        LocalDate everywhere = new(2025, 10, 1);
        JobOffer offer = Of(new Permanent()) with
        {
            Employer = new() { Activity = Activity.ChildProtection },
            PublishedOn = everywhere.PlusDays(published),
            Start = everywhere.PlusDays(start),
        };

        Assert.Equal(expected, Brief("SHR1017", offer, expected));
        Assert.Equal("unchecked: Publication", Said("SHR1017", offer with { PublishedOn = null }));
    }

    [Property]
    public bool Fault_8_one_cause_is_found_once(JobOffer offer)
    {
        StatedContract[] twice = [.. offer.Contracts, .. offer.Contracts];
        OfferAudit audit = (offer with { Contracts = twice }).Audit(FrenchLaw.Published, On);
        return audit.Findings.Distinct().Count() == audit.Findings.Count
            && audit.Findings.Count(static finding => finding.Id == "SHR6003") <= 1
            && audit.CouldNotBeChecked.Select(static one => one.Id).Distinct(StringComparer.Ordinal)
                .Count() == audit.CouldNotBeChecked.Count;
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [InlineData(null)]
    public void Fault_9_nothing_is_asked_of_a_fixed_term_that_is_only_named(bool? isAChoice)
    {
        JobOffer offer = Of(new Permanent(), new FixedTerm()) with { ContractsAreAChoice = isAChoice };
        foreach (JobOffer named in new[] { offer, offer with { Contracts = [.. offer.Contracts.Reverse()] }, offer with { Start = StatedDate.Soon } })
        {
            OfferAudit audit = named.Audit(FrenchLaw.Published, On);
            foreach (AuditRule rule in OfferAudit.Rules.Take(8))
            {
                Assert.NotEqual(AuditOutcome.Found, audit.OutcomeOf(rule.Id));
                Assert.NotEqual(AuditOutcome.CouldNotBeChecked, audit.OutcomeOf(rule.Id));
            }

            Assert.Equal(isAChoice == true ? AuditOutcome.Fine : AuditOutcome.Found, audit.OutcomeOf("SHR1009"));
        }
    }

    [Theory]
    [InlineData("971")]
    [InlineData("972")]
    [InlineData("973")]
    [InlineData("974")]
    [InlineData("975")]
    [InlineData("976")]
    [InlineData("977")]
    [InlineData("978")]
    [InlineData("44")]
    [InlineData("67")]
    public void Fault_10_the_zone_is_that_of_the_departement(string number)
    {
        Workplace place = new() { Departement = Departement.Of(number) };
        JobOffer rtt = Working(new() { Hours = [39.Hours.PerWeek], Rtt = 5.Days.PerYear }) with { Leave = FiveWeeks, Workplace = place };
        JobOffer lawful = Paid(9.40m.Euros.PerHour) with { Workplace = place };
        StatedContract first = new StatedContract.Apprenticeship { Age = 17, Year = 1 };
        JobOffer apprentice = Of(first) with { Workplace = place, Pay = Paid(1_000.Euros.PerMonth).Pay };

        Assert.DoesNotContain("HolidayZone", Said("SHR3003", rtt), StringComparison.Ordinal);
        Assert.Equal(number == "976" ? "none" : "Error", Said("SHR2003", lawful).Split(' ')[0]);
        Assert.DoesNotContain("Error", Said("SHR2003", apprentice with { WorkingTime = new() { Hours = [35.Hours.PerWeek] } }), StringComparison.Ordinal);
    }

    [Property]
    public bool Fault_11_what_was_not_looked_at_is_never_fine(JobOffer offer, int which)
    {
        UnsocialHours kind = (which & 3) switch { 0 => UnsocialHours.Night, 1 => UnsocialHours.Sunday, _ => UnsocialHours.WeekEnd };
        JobOffer unsocial = offer with
        {
            Contracts = [new FixedTerm { Reason = FixedTermReason.Usage }],
            Employer = null,
            Agreement = null,
            Form = null,
            WorkingTime = (offer.WorkingTime ?? new()) with { Forfait = null, UnsocialHours = [new() { Kind = kind }] },
        };
        OfferAudit audit = unsocial.Audit(FrenchLaw.Published, On);
        return audit.OutcomeOf("SHR3015") is AuditOutcome.CouldNotBeChecked or AuditOutcome.Found
            && audit.OutcomeOf("SHR1015") == AuditOutcome.CouldNotBeChecked;
    }

    private static bool Found(string rule, JobOffer offer) => offer.Audit(FrenchLaw.Published, On).OutcomeOf(rule) == AuditOutcome.Found;

    private static IEnumerable<Bilingual> Messages(OfferAudit audit, string rule) =>
        audit.Findings.Where(finding => finding.Id == rule).Select(static finding => finding.Message);
}
