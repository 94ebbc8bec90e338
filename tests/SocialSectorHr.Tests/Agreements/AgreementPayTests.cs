using FsCheck.Fluent;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Agreements;

/// <summary>The pay by the agreements: what holds of every grid, the texts that are cited, what is refused.</summary>
public class AgreementPayTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate On = new(2026, 10, 1);

    // Every job that is held, with a day on which its agreement pays it.
    private static readonly (CollectiveAgreement Agreement, AgreementJob Job, LocalDate On)[] All =
    [
        .. CollectiveAgreements.All.SelectMany(agreement => agreement.Jobs.Select(job => (agreement, job, PaidOn(agreement)))),
    ];

    public static TheoryData<string> Places =>
        [.. All.Select(place => $"{place.Agreement.Idcc} {place.Job.Name.English}")];

    [Fact]
    public void No_two_jobs_of_an_agreement_bear_one_name() => Assert.All(CollectiveAgreements.All, static agreement => Assert.Equal(
        agreement.Jobs.Count, agreement.Jobs.Select(static job => job.Name.French).Distinct(StringComparer.Ordinal).Count()));

    [Theory]
    [MemberData(nameof(Places))]
    public void A_job_never_pays_less_after_more_years_nor_at_night(string place)
    {
        (CollectiveAgreement agreement, AgreementJob job, LocalDate on) = All.Single(one => $"{one.Agreement.Idcc} {one.Job.Name.English}" == place);
        PaidPosition position = PaidPosition.Of(job) with { IsMember = true };
        IReadOnlyList<AgreementPay> career = agreement.Career(position, on, 45, Law);
        Assert.Equal(46, career.Count);
        for (int year = 0; year < 45; year++)
        {
            Assert.True(career[year].Gross <= career[year + 1].Gross, $"{place}: {career[year].Gross} in year {year}, then {career[year + 1].Gross}");
            Assert.True(career[year].Gross <= agreement.Pay(position with { Years = year, IsAtNight = true }, on, Law).Gross);
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void What_is_due_is_never_below_the_SMIC(string place)
    {
        (CollectiveAgreement agreement, AgreementJob job, LocalDate on) = All.Single(one => $"{one.Agreement.Idcc} {one.Job.Name.English}" == place);
        foreach (bool isMember in new[] { false, true })
        {
            AgreementPay pay = agreement.Pay(PaidPosition.Of(job) with { IsMember = isMember }, on, Law);
            Assert.True(pay.Due - pay.Segur >= pay.MinimumWage, place);
            Assert.True(pay.Due >= pay.Gross);
            Assert.Equal(pay.Gross - pay.Segur >= pay.MinimumWage, pay.MissingToMinimumWage == Money.Zero);
        }
    }

    [Property]
    public bool More_points_never_pay_less(uint points, uint more, byte years)
    {
        Points less = Points.Of(1 + (points % 1_000));
        Points greater = less + Points.Of(more % 500);
        return CollectiveAgreements.All.Where(static agreement => agreement.HoldsPay).All(agreement =>
        {
            PaidPosition position = PaidPosition.Of(less, years % 40);
            return agreement.Pay(position, PaidOn(agreement), Law).Gross
                <= agreement.Pay(PaidPosition.Of(greater, years % 40), PaidOn(agreement), Law).Gross;
        });
    }

    [Property]
    public bool A_part_time_post_is_paid_its_share_to_a_cent_a_line(byte percent, byte years)
    {
        Percent share = Percent.Of(1 + (percent % 100));
        PaidPosition full = PaidPosition.Of(Ccn66Jobs.SpecialisedEducator, years % 40) with { IsMember = true };
        Money whole = CollectiveAgreements.Ccn66.Pay(full, On, Law).Gross!.Value;
        Money part = CollectiveAgreements.Ccn66.Pay(full with { Share = share }, On, Law).Gross!.Value;
        return Math.Abs((part - (whole * share)).ToDecimal()) <= 0.02m;
    }

    [Fact]
    public void A_member_of_the_federation_pays_the_recommended_point_and_another_that_of_the_agreement()
    {
        AgreementPay pay = CollectiveAgreements.Ccn66.Pay(PaidPosition.Of(Ccn66Jobs.SocialWorker), On, Law);
        Readings<AgreementPay> readings = pay.Readings();
        Assert.Equal(
            (2, 2_048.57m, 2_100.71m),
            (readings.Count, readings.Lowest.Gross!.Value.ToDecimal(), readings.Highest.Gross!.Value.ToDecimal()));
        Assert.Equal(pay.Gross, readings.Usual.Gross);
        Assert.Single(CollectiveAgreements.Eclat.Pay(PaidPosition.Of(EclatJobs.GroupB), On, Law).Readings());
    }

    [Theory]
    [InlineData(2021, 1, 31, "3.77", "3.80")]
    [InlineData(2021, 2, 1, "3.82", "3.82")]
    [InlineData(2022, 6, 30, "3.82", "3.82")]
    [InlineData(2022, 7, 1, "3.82", "3.93")]
    public void The_point_of_CCN_66_is_that_of_the_day(int year, int month, int day, string other, string members)
    {
        LocalDate on = new(year, month, day);
        Assert.Equal(other, Law.On(on, Ccn66Values.Point).Value.ToDecimal().ToString("0.00", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(
            members,
            Law.On(on, Ccn66Values.PointOfMembers).Value.ToDecimal().ToString("0.00", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(13, 12)]
    [InlineData(14, 12)]
    [InlineData(15, 14)]
    [InlineData(34, 32)]
    [InlineData(35, 34)]
    [InlineData(41, 34)]
    public void The_seniority_of_CCN_51_is_by_the_year_of_practice(int year, int percent)
    {
        AgreementPay pay = CollectiveAgreements.Ccn51.Pay(PaidPosition.Of(Ccn51Jobs.Nurse, year - 1) with { IsMember = true }, On, Law);
        Assert.Equal((pay.Basic * Percent.Of(percent)).Round(), pay.Seniority);
    }

    [Fact]
    public void The_Segur_indemnity_is_due_to_all_from_2024()
    {
        PaidPosition secretary = PaidPosition.Of(Ccn66Jobs.AdministrativeAgent) with { IsMember = true };
        Assert.Equal(Money.Zero, CollectiveAgreements.Ccn66.Pay(secretary, new(2023, 12, 31), Law).Segur);
        Assert.Equal(238.Euros, CollectiveAgreements.Ccn66.Pay(secretary, new(2024, 1, 1), Law).Segur);
        Assert.Equal(238.Euros, CollectiveAgreements.Ccn66.Pay(secretary with { HasSegur = true }, new(2022, 4, 1), Law).Segur);
        Assert.Equal(Money.Zero, CollectiveAgreements.Eclat.Pay(PaidPosition.Of(EclatJobs.GroupB), On, Law).Segur);
    }

    [Fact]
    public void The_decentralised_bonus_is_an_estimate_beside_the_pay()
    {
        AgreementPay pay = CollectiveAgreements.Ccn51.Pay(
            PaidPosition.Of(Ccn51Jobs.SpecialisedEducator) with { IsMember = true, HasSegur = false }, On, Law);
        Assert.Equal((2_193.82m, 1_316.29m), (pay.Gross!.Value.ToDecimal(), pay.CollectiveBonus!.Value.ToDecimal()));
        Assert.Null(CollectiveAgreements.Ccn66.Pay(PaidPosition.Of(Ccn66Jobs.Nurse), On, Law).CollectiveBonus);
    }

    [Fact]
    public void The_texts_are_cited()
    {
        AgreementPay pay = CollectiveAgreements.Ccn66.Pay(
            PaidPosition.Of(Ccn66Jobs.AdministrativeAgent, 4) with { IsMember = true }, On, Law);
        Assert.Equal(
            [
                "CCN 66, grille 376", "CCN 66 recommandation patronale du 23 novembre 2022", "CCN 66 avenant 354", "CCN 66 annexe 1 art. 1.2",
                "Accord BASS du 4 juin 2024", "Arrêté du 22 mai 2026",
            ],
            pay.Explain().Sources.Select(static source => source.Citation).Take(6));
        Assert.Contains(
            CollectiveAgreements.Eclat.Pay(PaidPosition.Of(EclatJobs.GroupB), On, Law).Explain().Sources,
            static source => source.Address?.ToString().EndsWith("KALIARTI000053180432", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void An_agreement_whose_pay_is_not_held_says_so_and_gives_no_amount()
    {
        AgreementPay pay = CollectiveAgreements.RedCross.Pay(PaidPosition.Of(400.Points), On, Law);
        Assert.Equal(
            (null, null, null, CollectiveAgreements.RedCross.Name), (pay.Gross, pay.Annual, pay.Due, pay.NotHeld!.Value));
        Assert.Equal("pay not held", pay.ToString());
        Assert.Equal(CollectiveAgreements.Eclat.Name, CollectiveAgreements.Eclat.SundayPremium(6.Hours, On, isMember: true, Law).NotHeld);
        Assert.Equal(CollectiveAgreements.Ccn66.Name, CollectiveAgreements.Ccn66.NightPremium(2, false, On, isMember: true, Law).NotHeld);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        PaidPosition educator = PaidPosition.Of(Ccn66Jobs.SpecialisedEducator);
        Assert.StartsWith(
            "position is specialised educator: it must be a job of ECLAT, popular education, culture and leisure (IDCC 1518).",
            Refused(() => CollectiveAgreements.Eclat.Pay(educator, On, Law)),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "HasSegur is True: it must be false: ECLAT", Refused(() => CollectiveAgreements.Eclat.Pay(
                PaidPosition.Of(EclatJobs.GroupB) with { HasSegur = true },
                On,
                Law)), StringComparison.Ordinal);
        Assert.StartsWith("Years is 61: it must be between 0 and 60.", Refused(() => educator with { Years = 61 }), StringComparison.Ordinal);
        Assert.StartsWith(
            "Share is 0%: it must be more than 0% and at most 100%.",
            Refused(() => educator with { Share = Percent.Zero }),
            StringComparison.Ordinal);
        Assert.StartsWith("coefficient is 0 points: it must be more than 0 points.", Refused(() => PaidPosition.Of(Points.Zero)), StringComparison.Ordinal);
        Assert.StartsWith(
            "date is 2017-12-31: it must be from 2018-01-01 on",
            Refused(() => CollectiveAgreements.Ccn66.Pay(educator, new(2017, 12, 31), Law)),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "date is 2026-09-01: it must be from 2018-07-01 and before 2026-09-01",
            Refused(
                () => CollectiveAgreements.SupportedHousing.Pay(
                    PaidPosition.Of(1_823.Points), new(2026, 9, 1), Law)), StringComparison.Ordinal);
        Assert.StartsWith(
            "on is 2026-08-08: it must be at most 2026-08-07",
            Refused(() => CollectiveAgreements.Chrs.Pay(PaidPosition.Of(434.Points), new(2026, 8, 8), Law)),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "years is -1: it must be between 0 and ",
            Refused(() => CollectiveAgreements.Ccn66.Career(educator, On, -1, Law)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_application_lays_the_next_value_of_the_point_over_the_published_one()
    {
        LegalSource next = new() { Citation = "avenant 400", Title = new("valeur du point", "value of the point") };
        FrenchLaw law = Law.With(Ccn66Values.PointOfMembers, new(2027, 1, 1), Money.Of(4.00m), next);
        Assert.Equal(
            1_736.Euros,
            CollectiveAgreements.Ccn66.Pay(
                PaidPosition.Of(434.Points) with { IsMember = true, HasSegur = false }, new(2027, 1, 1), law).Basic);
    }

    [Fact]
    public void A_pay_leaves_nothing_for_the_garbage_collector()
    {
        PaidPosition educator = PaidPosition.Of(Ccn66Jobs.SpecialisedEducator, 8) with { IsMember = true };
        PaidPosition cadre = PaidPosition.Of(Ccn51Jobs.SocialExecutive, 8) with { IsMember = true };
        Allocation.IsNone(() => CollectiveAgreements.Ccn66.Pay(educator, On, Law).Gross!.Value);
        Allocation.IsNone(() => CollectiveAgreements.Ccn51.Pay(cadre, On, Law).Gross!.Value);
    }

    private static string Refused(Func<object> ask) => Assert.Throws<ArgumentOutOfRangeException>(() => _ = ask()).Message;

    private static LocalDate PaidOn(CollectiveAgreement agreement) => agreement.Idcc switch
    {
        1261 => new(2024, 6, 1),
        2190 => new(2023, 9, 1),
        2336 => new(2026, 8, 31),
        405 => new(2023, 6, 1),
        _ => On,
    };
}
