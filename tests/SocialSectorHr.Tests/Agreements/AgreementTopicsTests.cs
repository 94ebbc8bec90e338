using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Agreements;

/// <summary>Every topic of every agreement: held, or said not to be in the result and in its explanation.</summary>
public class AgreementTopicsTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate On = new(2026, 6, 30);
    private static readonly PermanentContract Contract = PermanentContract.From(new(2020, 1, 6));
    private static readonly Termination Dismissal = Termination.Dismissal(On);

    // A result of each topic: the agreement that it says is not held, and its explanation. Working time and annual leave are rules that
    // the verbs of the law take: nothing is computed from them here.
    private static readonly Dictionary<AgreementTopic, Func<CollectiveAgreement, (Bilingual? NotHeld, Explanation Why)>> Results = new()
    {
        [AgreementTopic.Notice] = static one =>
        {
            NoticePeriod notice = Contract.Notice(Dismissal, StaffCategory.Executive, Law, one);
            return (notice.NotHeld, notice.Explain());
        },
        [AgreementTopic.Severance] = static one =>
        {
            Severance severance = Contract.Severance(Dismissal, On, 2_000.Euros, StaffCategory.Executive, Law, one);
            return (severance.NotHeld, severance.Explain());
        },
        [AgreementTopic.Trial] = static one =>
        {
            TrialPeriod trial = PermanentContract.From(On).TrialPeriod(StaffCategory.Executive, Law, one);
            return (trial.NotHeld, trial.Explain());
        },
        [AgreementTopic.Retirement] = static one =>
        {
            RetirementIndemnity indemnity = Contract.RetirementIndemnity(Retirement.ByEmployee(On), On, 2_000.Euros, Law, one);
            return (indemnity.NotHeld, indemnity.Explain());
        },
        [AgreementTopic.Pay] = static one =>
        {
            AgreementPay pay = one.Pay(PaidPosition.Of(434.Points), PaidOn(one), Law);
            return (pay.NotHeld, pay.Explain());
        },
        [AgreementTopic.SeniorityLeave] = static one =>
        {
            SeniorityLeave leave = PaidLeaveRight.Legal(LeaveUnit.Ouvres).SeniorityDays(10, one);
            return (leave.NotHeld, leave.Explain());
        },
        [AgreementTopic.Fractioning] = static one =>
        {
            FractioningDays days = SplitLeave.OfDaysOutside(5.Ouvres).ExtraDays(On, Law, one);
            return (days.NotHeld, days.Explain());
        },
        [AgreementTopic.FamilyLeave] = static one =>
        {
            FamilyLeave leave = FamilyOccasion.Of(FamilyEvent.Marriage, On).Leave(Law, one);
            return (leave.NotHeld, leave.Explain());
        },
        [AgreementTopic.SickChild] = static one =>
        {
            SickChildLeave leave = SickChild.Of(3, 1).Leave(On, Law, one);
            return (leave.NotHeld, leave.Explain());
        },
        [AgreementTopic.Sickness] = static one =>
        {
            SickPay pay = one.SickPay(SickStop.Of(On, 20, 24.Months), StaffCategory.Executive, Law);
            return (pay.NotHeld, pay.Explain());
        },
    };

    public static TheoryData<int> Places => [.. Enumerable.Range(0, CollectiveAgreements.All.Count)];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_topic_that_is_not_held_says_so_in_its_result_and_in_its_explanation(int place)
    {
        CollectiveAgreement agreement = CollectiveAgreements.All[place];
        foreach ((AgreementTopic topic, Func<CollectiveAgreement, (Bilingual? NotHeld, Explanation Why)> ask) in Results)
        {
            (Bilingual? notHeld, Explanation why) = ask(agreement);
            bool isHeld = !agreement.TopicsNotHeld.Contains(topic);
            Assert.Equal((topic, isHeld ? null : agreement.Name), (topic, notHeld));
            Assert.Equal(isHeld, agreement.Holds(topic));
            string text = why.ToText(Language.French).Plain();
            Assert.True(isHeld || (text.Contains("non lu", StringComparison.Ordinal) && text.Contains(agreement.Name.French.Plain(), StringComparison.Ordinal)), $"{topic}: {text}");
        }
    }

    [Fact]
    public void What_is_not_held_is_listed() => Assert.Equal(
        [
            "783: Notice, Severance, Retirement, Pay, WorkingTime, AnnualLeave, SeniorityLeave, Fractioning, FamilyLeave, SickChild, Sickness",
            "2264: Severance, Trial, Retirement, Pay, WorkingTime, AnnualLeave, SeniorityLeave, Fractioning, FamilyLeave, SickChild, Sickness",
            "2941: ",
            ": Notice, Severance, Trial, Retirement, Pay, WorkingTime, AnnualLeave, SeniorityLeave, Fractioning, FamilyLeave, SickChild, Sickness",
        ],
        CollectiveAgreements.All.Where(static one => one.TopicsNotHeld.Count > 0 || one.Idcc == 2941)
            .Select(static one => $"{one.Idcc}: {string.Join(", ", one.TopicsNotHeld)}"));

    [Fact]
    public void An_undefined_topic_is_refused() => Assert.StartsWith(
        "topic is 99: it must be a defined AgreementTopic (",
        Assert.Throws<ArgumentOutOfRangeException>(static () => CollectiveAgreements.Ccn66.Holds((AgreementTopic)99)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(413, "30 ouvrables", "CCN 66 art. 22")]
    [InlineData(29, "30 ouvrables", "CCN 51 art. 09.02.1")]
    [InlineData(1518, "30 ouvrables", "C. trav. L3141-3")]
    [InlineData(2941, "25 ouvrés", "CCN BAD titre IV art. 24")]
    [InlineData(1261, "25 ouvrés + 8 ouvrés", "CCN ALISFA chap. VI art. 1")]
    [InlineData(2190, "30 ouvrés", "CCN missions locales art. 5.4")]
    [InlineData(2336, "33 ouvrables", "CCN HLA art. 11.1")]
    [InlineData(405, "25 ouvrés", "CCN 65 art. 34")]
    public void Its_annual_leave_is_what_the_text_says(int idcc, string days, string article)
    {
        AnnualLeaveRules leave = CollectiveAgreements.OfIdcc(idcc)!.LeaveRight!;
        Assert.Equal((days, article), (leave.ToString(Language.French).Plain().Replace("jours ", string.Empty, StringComparison.Ordinal), leave.Source.Citation));
    }

    [Theory]
    [InlineData(413, 110, null, 44)]
    [InlineData(29, 110, null, 44)]
    [InlineData(1518, 70, null, null)]
    [InlineData(1261, 60, null, null)]
    [InlineData(2190, 70, null, null)]
    [InlineData(2336, 50, null, 44)]
    [InlineData(405, 110, 12, null)]
    public void Its_contingent_and_its_longest_day_and_week_are_what_the_text_says(int idcc, int contingent, int? day, int? week)
    {
        AgreementWorkingTime time = CollectiveAgreements.OfIdcc(idcc)!.WorkingTime!;
        Assert.Equal(
            (contingent.Hours, day?.Hours, week?.Hours),
            (time.Overtime!.Contingent!.Value, time.Limits?.DailyMaximum, time.Limits?.WeeklyMaximum));
    }

    [Theory]
    [InlineData(413, AgreementTimeKind.SundaysOff, "50 % (deux sur quatre semaines)", "CCN 66 art. 21")]
    [InlineData(413, AgreementTimeKind.NightRest, "7 % (si la convention ne paie pas les nuits)", "Accord BASS 2002-01 du 17 avril 2002")]
    [InlineData(405, AgreementTimeKind.YearlyHours, "1 582 h", "CCN 65 art. 20")]
    [InlineData(2941, AgreementTimeKind.ForfaitDays, "217 j (moins les congés d'ancienneté)", "CCN BAD titre V art. 65")]
    [InlineData(1261, AgreementTimeKind.DailyRest, "12 h", "CCN ALISFA chap. IV art. 1")]
    public void Its_working_time_is_what_the_text_says(int idcc, AgreementTimeKind kind, string figure, string article)
    {
        AgreementTimeRow row = CollectiveAgreements.OfIdcc(idcc)!.WorkingTime!.On(kind).Single();
        Assert.Equal($"{kind.Label(Language.French)} : {figure}", row.ToString(Language.French).Plain());
        Assert.Equal(article, row.Source.Citation);
    }

    [Fact]
    public void The_verbs_of_working_time_take_what_an_agreement_sets()
    {
        PartTime part = PartTime.Of(80.Percent, WeeklySchedule.Of(35.Hours));
        PartTimeRules eclat = CollectiveAgreements.Eclat.WorkingTime!.PartTime!;
        ComplementaryHours hours = part.Complementary(37.Hours - 1.Hours, On, Law, eclat);
        Assert.Equal(Percent.OfFraction(1, 3), eclat.ComplementaryHoursShare);
        Assert.Equal(8.Hours, hours.WithinTenth + hours.BeyondTenth);
    }

    [Theory]
    [InlineData("educational", 6)]
    [InlineData("other", 3)]
    [InlineData("adults", 6)]
    public void CCN_65_gives_its_quarterly_leave_in_ouvres(string staff, int days)
    {
        AgreementGroup group = staff switch
        {
            "educational" => Ccn65Staff.Educational,
            "other" => Ccn65Staff.Other,
            _ => Ccn65Staff.ForAdults,
        };
        QuarterlyLeave leave = PaidLeaveRight.OfQuarter(Days.Zero, Days.Zero, group, CollectiveAgreements.Ccn65);
        Assert.Equal(days.Ouvres, leave.Days);
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    [InlineData(4, 1)]
    [InlineData(5, 2)]
    [InlineData(9, 2)]
    public void Missions_locales_give_a_day_for_three_and_two_for_five(int outside, int days)
    {
        FractioningDays extra = SplitLeave.OfDaysOutside(outside.Ouvres).ExtraDays(On, Law, CollectiveAgreements.MissionsLocales);
        Assert.Equal(days.Ouvres, extra.AgreementDays);
        Assert.True(extra.Days >= extra.LegalDays);
    }

    private static LocalDate PaidOn(CollectiveAgreement agreement) => agreement.Idcc switch
    {
        1261 => new(2024, 6, 1),
        2190 => new(2023, 9, 1),
        2336 => new(2025, 3, 1),
        405 => new(2022, 12, 1),
        _ => On,
    };
}
