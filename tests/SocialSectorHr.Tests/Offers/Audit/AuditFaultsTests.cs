using SocialSectorHr.Numbers;
using static SocialSectorHr.Tests.Offers.Audit.AuditedOffer;
using CivilServant = SocialSectorHr.Offers.StatedContract.CivilServant;
using FixedTerm = SocialSectorHr.Offers.StatedContract.FixedTerm;
using Permanent = SocialSectorHr.Offers.StatedContract.Permanent;
using PublicContract = SocialSectorHr.Offers.StatedContract.PublicContract;

namespace SocialSectorHr.Tests.Offers.Audit;

/// <summary>What the rules once did wrong on real offers, fault by fault; with the rule, the offer and what must be said of it.</summary>
public sealed class AuditFaultsTests
{
    private static readonly StatedDate March = StatedDate.In(new YearMonth(2026, 3));

    /// <summary>1: the form speaks where the prose is silent, and the finding names its place.</summary>
    public static TheoryData<string, JobOffer, string> FormAlone => new()
    {
        { "SHR3002", Form(Working(new() { Hours = [35.Hours.PerWeek], Rtt = new() })), "Information $.form.workingTime.rtt" },
        { "SHR3010", Form(Working(new() { Forfait = new(), Hours = [35.Hours.PerWeek] })), "Warning $.form.workingTime" },
        { "SHR3001", Form(Working(new() { Hours = [39.Hours.PerWeek] })), "Warning $.form.workingTime" },
        { "SHR2007", Form(Paid(29_000.Euros.PerMonth)), "Error $.form.pay.amounts" },
        { "SHR2001", Form(Paid(2_000.Euros.PerMonth, 25_000.Euros.PerYear)), "Warning $.form.pay.amounts" },
        { "SHR1005", Form(Of(new FixedTerm { Duration = 6.Months, End = Start.PlusDays(100) })), "Warning $.form.contracts" },
        { "SHR3014", Form(Working(new() { Hours = [35.Hours.PerWeek, 169.Hours.PerMonth] })), "Warning $.form.workingTime.hours" },
        { "SHR2004", Form(Weekly(35, 1_830.Euros.PerMonth)), "Information $.form.pay.amounts" },
        { "SHR2009", Form(Paid(2_000.Euros.PerMonth)), "none" },
        { "SHR3007", Form(Working(new() { Forfait = new() })), "Warning $.form.workingTime.forfait" },
        { "SHR3014", Working(new() { Hours = [35.Hours.PerWeek] }) with { Form = Working(new() { Hours = [169.Hours.PerMonth] }) }, "Warning $.workingTime.hours, $.form.workingTime.hours" },
        { "SHR3014", Working(new() { Hours = [169.Hours.PerMonth] }) with { Form = Working(new() { Hours = [35.Hours.PerWeek] }) }, "Warning $.workingTime.hours, $.form.workingTime.hours" },
        { "SHR1005", Of(new FixedTerm { Duration = 6.Months }) with { Form = Of(new FixedTerm { Duration = 12.Months }) }, "Warning $.contracts, $.form.contracts" },
        { "SHR2008", Paid(2_000.Euros.PerMonth) with { Form = Paid(30_000.Euros.PerYear) }, "Warning $.pay.amounts, $.form.pay.amounts" },
        { "SHR2008", Paid(2_500.Euros.PerMonth) with { Form = Paid(30_000.Euros.PerYear) }, "none" },
        { "SHR2008", Paid(2_400.Euros.PerMonth, 2_000.Euros.PerMonth) with { Form = Paid(2_000.Euros.PerMonth) }, "none" },
        { "SHR2008", Paid(2_400.Euros.PerMonth) with { Form = Amount(new() { Amount = 2_000.Euros.PerMonth }) }, "unchecked: PayBasis" },
        { "SHR2008", Weekly(35, 2_000.Euros.PerMonth) with { Form = Paid(13.19m.Euros.PerHour) }, "none" },
        { "SHR2008", Weekly(35, 2_000.Euros.PerMonth) with { Form = Paid(13.30m.Euros.PerHour) }, "Warning $.pay.amounts, $.form.pay.amounts" },
        { "SHR2008", Weekly(35, 2_000.Euros.PerMonth) with { Form = WithLeave(14.51m) }, "none" },
        { "SHR2008", Weekly(35, 2_000.Euros.PerMonth) with { Form = WithLeave(13.19m) }, "Warning $.pay.amounts, $.form.pay.amounts" },
        { "SHR2008", Weekly(35, 24_000.Euros.PerYear) with { Form = Paid(13.19m.Euros.PerHour) }, "none" },
        { "SHR2008", Weekly(35, 13.19m.Euros.PerHour) with { Form = Paid(24_100.Euros.PerYear) }, "Warning $.pay.amounts, $.form.pay.amounts" },
        { "SHR2008", Weekly(39, 2_286.Euros.PerMonth) with { Form = Paid(13.19m.Euros.PerHour) }, "none" },
        { "SHR2008", Weekly(39, 2_000.Euros.PerMonth) with { Form = Paid(13.19m.Euros.PerHour) }, "none" },
        { "SHR2008", Weekly(39, 2_290.Euros.PerMonth) with { Form = Paid(13.19m.Euros.PerHour) }, "Warning $.pay.amounts, $.form.pay.amounts" },
        { "SHR2008", Paid(2_000.Euros.PerMonth) with { Form = Paid(13.19m.Euros.PerHour) }, "unchecked: WeeklyHours" },
        { "SHR2008", HalfTime(2_000, null) with { Form = Paid(13.19m.Euros.PerHour) }, "unchecked: FullTimeAmount" },
        { "SHR2008", HalfTime(2_000, true) with { Form = Paid(13.19m.Euros.PerHour) }, "none" },
        { "SHR2008", Paid(13.19m.Euros.PerHour) with { Form = WithLeave(14.51m) }, "none" },
        { "SHR2007", Paid(29_000.Euros.PerYear) with { Form = Paid(29_000.Euros.PerMonth) }, "Error $.form.pay.amounts" },
        { "SHR2008", Paid(29_000.Euros.PerYear) with { Form = Paid(29_000.Euros.PerMonth) }, "none" },
    };

    /// <summary>2: no figure is read by a guess of its basis or of its period.</summary>
    public static TheoryData<string, JobOffer, string> Unsaid => new()
    {
        { "SHR2003", Weekly(35, 1_500.Euros.PerMonth).Without(basis: true), "unchecked: PayBasis" },
        { "SHR2003", Weekly(35, 1_500.Euros), "unchecked: PayPeriod" },
        { "SHR2004", Weekly(35, 1_830.Euros.PerMonth).Without(basis: true), "unchecked: PayBasis" },
        {
            "SHR2005",
            Weekly(35, 1_900.Euros.PerMonth).Without(basis: true).WithPay(new() { Segur = new() { Inclusion = Inclusion.Included } }),
            "unchecked: PayBasis"
        },
        { "SHR2006", Amount(new() { Amount = 11.88m.Euros.PerHour, SaidToBeMinimumWage = true }), "unchecked: PayBasis" },
        { "SHR2001", Paid(2_000.Euros.PerMonth, 25_000.Euros.PerYear).Without(basis: true), "unchecked: PayBasis" },
        { "SHR2002", Paid(2_635.Euros.PerMonth, 31_630.Euros), "unchecked: PayPeriod" },
        { "SHR2007", Paid(29_000.Euros.PerMonth).Without(basis: true), "unchecked: PayBasis" },
        { "SHR2007", Paid(29_000.Euros), "unchecked: PayPeriod" },
        { "SHR2007", Paid(900_000.Euros), "Error $.pay.amounts" },
        { "SHR2010", Weekly(35, 1_500.Euros.PerMonth).Without(basis: true), "Warning $.pay.amounts" },
        { "SHR2018", Paid(1_500.Euros), "Information $.pay.amounts" },
    };

    /// <summary>3: a window is not its first day.</summary>
    public static TheoryData<string, JobOffer, string> Windows => new()
    {
        {
            "SHR1002",
            Of(new FixedTerm { End = new LocalDate(2027, 9, 15), Reason = FixedTermReason.TemporaryIncrease }) with { Start = March },
            "unchecked: Start (constat pour un début au 1er mars 2026, aucun pour un début au 31 mars 2026)"
        },
        {
            "SHR1002",
            Of(new FixedTerm { End = new LocalDate(2027, 10, 15), Reason = FixedTermReason.TemporaryIncrease }) with { Start = March },
            "Error $.contracts"
        },
        {
            "SHR1002",
            Of(new FixedTerm { End = new LocalDate(2027, 10, 15), Reason = FixedTermReason.TemporaryIncrease })
                with { Start = StatedDate.From(new(2026, 3, 1)) },
            "unchecked: Start (constat pour un début au 1er mars 2026, aucun pour un début au 15 octobre 2027)"
        },
        { "SHR1003", Of(new FixedTerm { Duration = 18.Months }) with { Start = March }, "Information $.contracts" },
        { "SHR1004", Of(new FixedTerm { End = new LocalDate(2026, 2, 27) }) with { Start = March }, "Error $.contracts" },
        {
            "SHR1004",
            Of(new FixedTerm { End = new LocalDate(2026, 3, 10) }) with { Start = March },
            "unchecked: Start (constat pour un début après le 10 mars 2026)"
        },
        { "SHR1004", Of(new FixedTerm { End = new LocalDate(2026, 3, 31) }) with { Start = March }, "none" },
        { "SHR1005", Of(new FixedTerm { Duration = 6.Months, End = new LocalDate(2026, 9, 30) }) with { Start = March }, "none" },
        { "SHR1005", Of(new FixedTerm { Duration = 6.Months, End = new LocalDate(2026, 10, 30) }) with { Start = March }, "Warning $.contracts" },
        { "SHR1005", Of(new FixedTerm { Duration = 6.Months, End = new LocalDate(2026, 8, 1) }) with { Start = March }, "Warning $.contracts" },
        {
            "SHR1005",
            Of(new FixedTerm { Duration = 6.Months, End = new LocalDate(2026, 12, 31) }) with { Start = StatedDate.From(new(2026, 3, 1)) },
            "none"
        },
        { "SHR1010", Of(new Permanent()) with { Start = March, PublishedOn = new LocalDate(2026, 4, 1) }, "Warning $.start" },
        {
            "SHR1010",
            Of(new Permanent()) with { Start = March, PublishedOn = new LocalDate(2026, 3, 10) },
            "unchecked: Start (constat pour un début avant le 10 mars 2026)"
        },
        { "SHR1010", Of(new Permanent()) with { Start = StatedDate.From(new(2026, 3, 1)), PublishedOn = new LocalDate(2026, 3, 10) }, "none" },
        {
            "SHR2003",
            Weekly(35, 1_830.Euros.PerMonth) with { Start = StatedDate.Between(new(2026, 5, 15), new(2026, 6, 15)) },
            "unchecked: Start (constat pour un début au 15 juin 2026, aucun pour un début au 15 mai 2026)"
        },
        { "SHR2003", Weekly(35, 1_800.Euros.PerMonth) with { Start = March }, "Error $.pay.amounts" },
        {
            "SHR3004",
            Working(new() { Hours = [39.Hours.PerWeek], Rtt = 20.Days.PerYear })
                with { Workplace = Mainland, Start = March, Contracts = [new FixedTerm { Duration = 6.Months }] },
            "Information $.workingTime.rtt"
        },
    };

    /// <summary>4, 5, 6: hourly pay, the amount of full time, Segur of a part-time post.</summary>
    public static TheoryData<string, JobOffer, string> Hours => new()
    {
        { "SHR2003", Paid(12.01m.Euros.PerHour) with { WorkingTime = new() { Hours = [17.5m.Hours.PerWeek] } }, "Error $.pay.amounts" },
        { "SHR2004", Paid(12.10m.Euros.PerHour), "Information $.pay.amounts" },
        { "SHR2004", Paid(12.15m.Euros.PerHour), "none" },
        { "SHR2003", Amount(new() { Amount = 13.21m.Euros.PerHour, Basis = PayBasis.Gross, PaidLeaveIncluded = true }), "Error $.pay.amounts" },
        { "SHR2003", Amount(new() { Amount = 13.23m.Euros.PerHour, Basis = PayBasis.Gross, PaidLeaveIncluded = true }), "none" },
        { "SHR2003", HalfTime(2_500, true), "none" },
        { "SHR2003", HalfTime(1_800, true), "Error $.pay.amounts" },
        { "SHR2003", HalfTime(2_500, null), "none" },
        { "SHR2003", HalfTime(1_300, null), "unchecked: FullTimeAmount" },
        { "SHR2003", HalfTime(900, null), "Error $.pay.amounts" },
        { "SHR2003", HalfTime(1_300, false), "none" },
        { "SHR2013", HalfTime(1_300, null), "unchecked: FullTimeAmount" },
        { "SHR2013", HalfTime(1_300, false), "none" },
        {
            "SHR2015",
            HalfTime(1_250, false).WithPay(new() { Segur = new() { Inclusion = Inclusion.Included } }),
            "Information $.pay.segur 1 131,00 €"
        },
    };

    /// <summary>8 to 11: one finding a post, a fixed term only named, a usage without its sector.</summary>
    public static TheoryData<string, JobOffer, string> Others => new()
    {
        {
            "SHR6003",
            Of(
                new CivilServant { Post = new() { Grades = [new() { Name = "attaché" }, new() { Name = "rédacteur" }] } },
                new PublicContract { Post = new() { Branch = PublicServiceBranch.Territorial, Grades = [new() { Name = "attaché" }, new() { Name = "rédacteur" }] } }),
            "Information $.contracts"
        },
        { "SHR1001", Of(new Permanent(), new FixedTerm()), "none" },
        { "SHR1008", Of(new Permanent(), new FixedTerm()), "none" },
        { "SHR1009", Of(new Permanent(), new FixedTerm()), "Error $.contracts" },
        { "SHR1008", Of(new Permanent(), new FixedTerm { Duration = 6.Months }), "Information $.contracts" },
        { "SHR1007", Of(new Permanent(), new FixedTerm { ThenPermanent = new() }) with { ContractsAreAChoice = true }, "Information $.contracts" },
        { "SHR1015", Of(new FixedTerm { Duration = 6.Months, Reason = FixedTermReason.Usage }), "unchecked: Activity" },
        { "SHR1015", Usage(Activity.Other, null), "unchecked: Activity" },
        { "SHR1015", Usage(Activity.ChildProtection, null), "unchecked: AgreementRules" },
        { "SHR1015", Usage(Activity.ChildProtection, false), "Error $.contracts" },
        { "SHR1015", Usage(Activity.EarlyChildhood, false), "Error $.contracts" },
        { "SHR5002", Transported(30, 10), "none" },
        { "SHR5002", Transported(28, 10), "Error $.benefits.transport" },
        { "SHR5002", Transported(49, 17.5m), "Error $.benefits.transport" },
        { "SHR5004", Covered(40) with { Contracts = [new FixedTerm { Duration = 3.Months }] }, "unchecked: HealthCoverShare" },
        { "SHR5004", Covered(40) with { Contracts = [new FixedTerm { Duration = 4.Months }] }, "Error $.benefits.healthCover" },
        { "SHR5004", Covered(40) with { Contracts = [new FixedTerm { Duration = Stated.From(Months.Of(2)) }] }, "unchecked: Term" },
        { "SHR5004", Covered(40) with { Contracts = [] }, "unchecked: Contract" },
        { "SHR5004", OfHours(Covered(40), 15), "unchecked: HealthCoverShare" },
        { "SHR5004", OfHours(Covered(40), 15.5m), "Error $.benefits.healthCover" },
        { "SHR5004", Covered(40) with { WorkingTime = null }, "unchecked: WeeklyHours" },
        { "SHR5004", Covered(40) with { WorkingTime = new() { FullTime = true } }, "Error $.benefits.healthCover" },
    };

    [Theory]
    [MemberData(nameof(FormAlone))]
    [MemberData(nameof(Unsaid))]
    [MemberData(nameof(Windows))]
    [MemberData(nameof(Hours))]
    [MemberData(nameof(Others))]
    public void A_rule_says_what_it_must(string rule, JobOffer offer, string expected) =>
        Assert.Equal(expected, Brief(rule, offer, expected));

    private static JobOffer Form(JobOffer form) => new() { Form = form };

    private static JobOffer Usage(Activity activity, bool? applies) =>
        Of(new FixedTerm { Duration = 6.Months, Reason = FixedTermReason.Usage }) with
        {
            Employer = new() { Activity = activity },
            Agreement = applies is null ? null : new() { Applies = applies },
        };

    private static JobOffer WithLeave(decimal rate) =>
        Amount(new() { Amount = rate.Euros.PerHour, Basis = PayBasis.Gross, PaidLeaveIncluded = true });

    private static JobOffer HalfTime(int month, bool? isFullTime) => OfHours(
        Amount(new() { Amount = month.Euros.PerMonth, Basis = PayBasis.Gross, IsFullTimeAmount = isFullTime }), 17.5m);

    private static JobOffer Transported(int share, decimal week) =>
        OfHours(Benefiting(new() { Transport = new() { EmployerShare = Percent.Of(share) } }), week);

    private static JobOffer OfHours(JobOffer offer, decimal week) =>
        offer with { WorkingTime = new() { Hours = [Stated.Exactly(SocialSectorHr.Hours.Of(week), Per.Week)] } };

    private static JobOffer Covered(int share) =>
        OfHours(Benefiting(new() { HealthCover = new() { EmployerShare = Percent.Of(share) } }), 35);
}
