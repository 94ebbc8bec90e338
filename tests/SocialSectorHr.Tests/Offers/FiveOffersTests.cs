using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Offers;

public sealed class FiveOffersTests
{
    [Fact]
    public void All_five_are_there() => Assert.Superset(
        new HashSet<string>(["cd21", "ecpat", "ftda-artists", "ftda-mao", "mdm"], StringComparer.Ordinal),
        new HashSet<string>(FiveOffers.Names, StringComparer.Ordinal));

    [Fact]
    public void A_shelter_states_39_hours_20_rtt_and_a_year_and_a_month_of_pay()
    {
        JobOffer expected = new()
        {
            Title = "Responsable du service, maison d'accueil et d'orientation pour mineurs isolés étrangers",
            Employer = new() { Name = "France terre d'asile", Sector = Sector.Private, Activity = Activity.ChildProtection },
            Workplace = new() { Departement = Departement.Of("44"), Zone = HolidayZone.Metropole },
            Contracts = [new StatedContract.Permanent()],
            Start = StatedDate.From(new(2026, 3, 16)),
            WorkingTime = new() { Hours = [39.Hours.PerWeek], FullTime = true, Rtt = 20.Days.PerYear },
            Pay = new()
            {
                Amounts =
                [
                    new() { Amount = 31_630.Euros.PerYear, Basis = PayBasis.Gross },
                    new() { Amount = 2_635.Euros.PerMonth, Basis = PayBasis.Gross, Scope = AmountScope.WithSupplements },
                ],
                DependsOn = [PayCriterion.Agreement, PayCriterion.Experience],
                Segur = new() { Inclusion = Inclusion.Included },
            },
            Leave = new() { Weeks = 6.Weeks.PerYear, Extra = [new() { Kind = ExtraLeaveKind.Menstrual, Days = Stated.UpTo(16.Days, Per.Year) }] },
            Benefits = new()
            {
                MealVoucher = new() { Face = 10.Euros, EmployerShare = 60.Percent, OnCard = true },
                Transport = new() { EmployerShare = 50.Percent },
                HealthCover = new(),
                Others = ["accord handicap", "accord mobilité durable"],
            },
            Agreement = new() { Name = "France terre d'asile", IsCompanyAgreement = true },
            HonorabilityCertificate = true,
        };

        Assert.Equal(expected, FiveOffers.Offer("ftda-mao"));
    }

    [Fact]
    public void A_fixed_term_states_its_dates_and_no_reason()
    {
        JobOffer offer = FiveOffers.Offer("ftda-artists");

        Assert.Equal(new StatedContract.FixedTerm { End = new LocalDate(2025, 12, 31) }, Assert.Single(offer.Contracts));
        Assert.Equal(StatedDate.From(new(2025, 5, 12)), offer.Start);
        Assert.Equal([28_116.Euros.PerYear, 2_343.Euros.PerMonth], offer.Pay!.Amounts.Select(static amount => amount.Amount!.Value));
        Assert.Null(offer.HonorabilityCertificate);
    }

    [Fact]
    public void A_defined_purpose_states_18_months_a_forfait_of_214_days_and_a_range_of_pay()
    {
        JobOffer offer = FiveOffers.Offer("ecpat");

        StatedContract.DefinedPurpose expected = new()
        {
            Duration = 18.Months,
            ExtensionMentioned = true,
            ReasonInWords = "coordination interassociative de la protection des mineurs non accompagnés, projet financé trois ans",
        };
        Assert.Equal(expected, Assert.Single(offer.Contracts));
        Assert.Equal(new LocalDate(2022, 6, 30), offer.ApplyBy);
        Assert.Equal(StatedDate.In(new(2022, 9)), offer.Start);
        Assert.Equal(StaffStatus.Executive, offer.Status);
        Assert.Equal(new StatedWorkingTime { Forfait = new() { Days = 214.Days.PerYear } }, offer.WorkingTime);
        Assert.Equal(Stated.Between(2_400.Euros, 2_600.Euros, Per.Month), Assert.Single(offer.Pay!.Amounts).Amount);
        Assert.Equal(new StatedShare(), offer.Benefits!.Transport);
        Assert.Equal(new StatedShare { EmployerShare = 50.Percent, Compulsory = true }, offer.Benefits.HealthCover);
        Assert.Null(offer.Leave);
    }

    [Fact]
    public void A_day_centre_states_a_13th_month_telework_and_no_hours()
    {
        JobOffer offer = FiveOffers.Offer("mdm");

        Assert.Equal(StatedDate.In(new(2025, 3), MonthPart.Beginning), offer.Start);
        Assert.Empty(offer.WorkingTime!.Hours);
        Assert.Equal(22.5m.Days.PerYear, offer.WorkingTime.Rtt!.Days);
        Assert.Equal([UnsocialHours.Evening, UnsocialHours.Saturday], offer.WorkingTime.UnsocialHours.Select(static hours => hours.Kind));
        Assert.All(offer.WorkingTime.UnsocialHours, static hours => Assert.True(hours.Occasional));
        Assert.Equal(
            new StatedThirteenthMonth { Payments = 2, AfterSeniority = 6.Months, EffectiveWorkOnly = true }, offer.Pay!.ThirteenthMonth);
        Assert.Equal(
            new StatedTelework
            {
                Days = 110.Days.PerYear,
                AverageDays = 2.5m.Days.PerWeek,
                MinimumPresence = Stated.From(5.Days, Per.Month),
                SubjectToEligibility = true,
                UnderAgreement = true,
            },
            offer.Telework);
        Assert.Equal(new StatedShare { EmployerShare = 60.Percent }, offer.Benefits!.HealthCover);
    }

    [Fact]
    public void A_public_post_states_three_grades_a_residence_and_a_team_but_no_pay()
    {
        JobOffer offer = FiveOffers.Offer("cd21");
        StatedPublicPost post = Assert.IsType<StatedContract.CivilServant>(Assert.Single(offer.Contracts)).Post;

        Assert.Equal(PublicServiceBranch.Territorial, post.Branch);
        Assert.Equal(["administrative", "médico-sociale", "médico-sociale"], post.Grades.Select(static grade => grade.Filiere));
        Assert.Equal(new StatedTeamLed { People = 3, Functional = false, Technical = true }, post.TeamLed);
        Assert.Equal("Dijon", offer.Workplace!.Commune);
        Assert.Null(offer.Pay);
        Assert.Null(offer.WorkingTime);
    }
}
