using System.Reflection;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Offers;

/// <summary>An offer is completed where it is silent: by its form first, by what is supposed after it.</summary>
public class OfferCompletionTests
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    [Property]
    public bool Nothing_completes_nothing(JobOffer offer) =>
        OfferCompletion.Of(offer, null) == offer && OfferCompletion.Of(offer, new()) == offer;

    [Property]
    public bool An_offer_completes_itself_to_itself(JobOffer offer) => OfferCompletion.Of(offer, offer) == offer;

    [Property]
    public bool A_silent_offer_is_completed_to_the_other(JobOffer other) => OfferCompletion.Of(new(), other) == other with { Form = null };

    [Property]
    public void An_empty_part_is_completed_to_the_whole(JobOffer other)
    {
        foreach (PropertyInfo part in OfferGenerators.Members(typeof(JobOffer)).Where(IsPart))
        {
            JobOffer said = new();
            part.SetValue(said, Activator.CreateInstance(part.PropertyType));
            Assert.Equal(part.GetValue(other) ?? part.GetValue(said), part.GetValue(OfferCompletion.Of(said, other)));
        }
    }

    [Property]
    public void An_empty_member_of_the_pay_is_completed_to_the_whole(JobOffer offer)
    {
        StatedPay pay = offer.Pay ?? new();
        StatedPay said = new() { Scale = new(), ThirteenthMonth = new(), Segur = new(), Seniority = new() };
        StatedPay completed = OfferCompletion.Of(new() { Pay = said }, new() { Pay = pay }).Pay!;
        Assert.Equal(pay.Scale ?? new(), completed.Scale);
        Assert.Equal(pay.ThirteenthMonth ?? new(), completed.ThirteenthMonth);
        Assert.Equal(pay.Segur ?? new(), completed.Segur);
        Assert.Equal(pay.Seniority ?? new(), completed.Seniority);
    }

    [Property]
    public void A_contract_without_more_is_completed_by_one_of_its_kind(JobOffer other)
    {
        foreach (StatedContract contract in other.Contracts)
        {
            if (contract is (not (StatedContract.Temporary or StatedContract.Trainee)) or StatedContract.PublicContract)
            {
                continue;
            }

            StatedContract empty = (StatedContract)Activator.CreateInstance(contract.GetType())!;
            StatedContract completed = Assert.Single(
                OfferCompletion.Of(new() { Contracts = [empty] }, new() { Contracts = [contract] }).Contracts);
            Assert.Equal(
                contract is StatedContract.DefinedPurpose purpose ? purpose with { ExtensionMentioned = false } : contract, completed);
        }
    }

    [Property]
    public void What_is_said_stays(JobOffer offer, JobOffer other)
    {
        JobOffer completed = OfferCompletion.Of(offer, other);
        Assert.Equal(offer.Status ?? completed.Status, completed.Status);
        Assert.Equal(offer.Workplace?.Zone ?? completed.Workplace?.Zone, completed.Workplace?.Zone);
        Assert.Equal(offer.Leave?.Unit ?? completed.Leave?.Unit, completed.Leave?.Unit);
        Assert.All(
            (offer.Pay?.Amounts ?? []).Zip(completed.Pay?.Amounts ?? []),
            static pair => Assert.Equal(pair.First.Amount?.AtLeast, pair.Second.Amount?.AtLeast));
    }

    [Fact]
    public void What_is_said_in_weeks_is_not_said_again_in_days()
    {
        JobOffer said = new() { Leave = new() { Weeks = 5.Weeks } };
        JobOffer completed = OfferCompletion.Of(said, new() { Leave = new() { Days = 36.Days, Unit = LeaveUnit.Ouvrables } });
        Assert.Null(completed.Leave!.Days);
        Assert.Equal(LeaveUnit.Ouvrables, completed.Leave.Unit);
    }

    [Fact]
    public void A_forfait_that_is_said_leaves_the_hours_of_the_form_aside()
    {
        JobOffer said = new() { WorkingTime = new() { Forfait = new() } };
        Assert.Empty(OfferCompletion.Of(said, new() { WorkingTime = new() { Hours = [35.Hours.PerWeek] } }).WorkingTime!.Hours);
    }

    [Fact]
    public void The_form_speaks_where_the_prose_is_silent_and_is_named()
    {
        JobOffer prose = Monthly(2_150) with { Form = new() { WorkingTime = new() { Hours = [35.Hours.PerWeek] } } };
        OfferStatement statement = prose.Statement(FrenchLaw.Published, Today);
        Assert.True(statement.Week.IsFromForm);
        Assert.Equal(Mark.Exact, statement.Week.Mark);
        Assert.False(statement.Pay.IsFromForm);
        Figure hourly = Assert.Single(statement.Figures, static figure => figure.Id == "pay.hourly");
        Assert.True(hourly.IsFromForm);
        Assert.Contains("lu dans le formulaire de l'offre", hourly.Explain().ToText(Language.French), StringComparison.Ordinal);
        Assert.False(Assert.Single(statement.Figures, static figure => figure.Id == "pay.monthly.exact").IsFromForm);
    }

    [Fact]
    public void The_prose_is_heard_before_the_form_and_the_form_before_the_assumption()
    {
        JobOffer prose =
            Monthly(2_150) with { Form = new() { Status = StaffStatus.Executive, WorkingTime = new() { Hours = [35.Hours.PerWeek] } } };
        JobOffer supposed = new() { WorkingTime = new() { Hours = [39.Hours.PerWeek] } };
        OfferStatement statement = prose.Statement(FrenchLaw.Published, Today, supposed);
        Assert.Equal(35.Hours, statement.Week.Value.WeeklyHours);
        Assert.Equal(Mark.Exact, statement.Week.Mark);
    }

    [Fact]
    public void An_assumption_gives_the_basis_of_a_stated_amount()
    {
        JobOffer offer = new() { Pay = new() { Amounts = [new() { Amount = 2_150.Euros.PerMonth }] } };
        Assert.Equal([Fact.PayBasis], offer.Statement(FrenchLaw.Published, Today).Pay.Missing);
        Answer<PayRange> pay = offer.Statement(
            FrenchLaw.Published, Today, new() { Pay = new() { Amounts = [new() { Basis = PayBasis.Gross }] } }).Pay;
        Assert.Equal(2_150.Euros, pay.Value.Exact!.Monthly);
        Assert.Equal(Mark.Assumed, pay.Mark);
    }

    [Fact]
    public void An_assumption_gives_the_period_of_a_stated_amount()
    {
        JobOffer offer = new() { Pay = new() { Amounts = [new() { Amount = 25_800.Euros, Basis = PayBasis.Gross }] } };
        Assert.Equal([Fact.PayPeriod], offer.Statement(FrenchLaw.Published, Today).Pay.Missing);
        JobOffer supposed = new() { Pay = new() { Amounts = [new() { Amount = Stated.By<Money>(Per.Year) }] } };
        OfferStatement statement = offer.Statement(FrenchLaw.Published, Today, supposed);
        Assert.Equal(2_150.Euros, statement.Pay.Value.Exact!.Monthly);
        Assert.All(
            statement.Figures.Where(static figure => figure.Name.StartsWith("pay.", StringComparison.Ordinal)),
            static figure => Assert.Equal(Mark.Assumed, figure.Mark));
    }

    [Fact]
    public void An_assumption_gives_the_unit_of_stated_leave()
    {
        JobOffer offer = new() { Leave = new() { Days = 36.Days.PerYear } };
        JobOffer supposed = new() { Leave = new() { Unit = LeaveUnit.Ouvrables } };
        Answer<PaidLeaveRight> right = offer.Statement(FrenchLaw.Published, Today, supposed).Leave(LeaveUnit.Ouvrables);
        Assert.Equal(LeaveDays.Ouvrables(36), right.Value.Annual);
        Assert.Equal(Mark.Assumed, right.Mark);
    }

    [Fact]
    public void An_assumption_gives_the_status_and_the_trial_says_so()
    {
        JobOffer offer = Monthly(2_150) with { Contracts = [new StatedContract.Permanent()], Start = new LocalDate(2026, 12, 1) };
        Figure trial = Assert.Single(
            offer.Statement(FrenchLaw.Published, Today, new() { Status = StaffStatus.Technician }).Figures, static figure => figure.Id == "trial.maxMonths");
        Assert.Equal(3.Months, trial.Value!.Months);
        Assert.Equal(Mark.Assumed, trial.Mark);
    }

    [Fact]
    public void A_departement_gives_its_zone()
    {
        JobOffer offer = new() { Workplace = new() { Departement = Departement.Of("974") } };
        Assert.Equal(HolidayZone.LaReunion, offer.Statement(FrenchLaw.Published, Today).Calendar.Value.Zone);
        Assert.Equal(Mark.Exact, offer.Statement(FrenchLaw.Published, Today).Calendar.Mark);
        JobOffer strasbourg = new() { Workplace = new() { Departement = Departement.Of("67") } };
        Assert.Equal(Mark.Derived, strasbourg.Statement(FrenchLaw.Published, Today).Calendar.Mark);
    }

    private static JobOffer Monthly(int euros) =>
        new() { Pay = new() { Amounts = [new() { Amount = euros.Euros.PerMonth, Basis = PayBasis.Gross }] } };

    private static bool IsPart(PropertyInfo member) => member.PropertyType is { IsClass: true, IsAbstract: false } type
        && type.Assembly == typeof(JobOffer).Assembly && type != typeof(JobOffer) && type != typeof(StatedDate);
}
