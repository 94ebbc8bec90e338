using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Agreements;

/// <content>The pay of a coefficient, with the values that a case says: those held on its day, or else its own.</content>
public partial class AgreementCasesTests
{
    private static object? PointsOf(PublishedCase given, string field)
    {
        CollectiveAgreement agreement = Agreement(given);
        LocalDate on = given.Date("date");
        FrenchLaw law = LawOf(given, on);
        AgreementPay pay = agreement.Pay(PlaceOf(given, agreement), on, law);
        Cite(pay.Explain());
        Assert.Equal(given.Number("coefficient"), pay.Coefficient.ToDecimal());
        Assert.Equal(given.Money("pointValue"), law.On(on, PointOf(given)).Value);
        CheckEclat(given, law, on);
        CheckLines(given, pay, law);
        return field switch
        {
            "base" => pay.Basic,
            "sujetion" => pay.Allowance,
            "technicite" => pay.Technicality,
            "extra" => pay.Bonuses,
            "gross" => pay.Gross,
            "missing" => pay.MissingToMinimumWage,
            _ => throw Unknown(field),
        };
    }

    private static PaidPosition PlaceOf(PublishedCase given, CollectiveAgreement agreement)
    {
        int years = given.Has("years") ? given.Whole("years") : 0;
        PaidPosition position = given.Has("job")
            ? PaidPosition.Of(Job(agreement, given.Word("job")), years)
            : PaidPosition.Of(Points.Of(given.Number("coefficient")), years) with { IsExecutive = given.Has("cadre") && given.Truth("cadre") };
        if (position.Job is { } job)
        {
            cited?.Add(job.Source);
        }

        return position with
        {
            IsMember = given.Has("member") ? given.Truth("member") : null,
            BonusPoints = given.Has("extraPoints") ? Points.Of(given.Number("extraPoints")) : Points.Zero,
            HasSegur = given.Has("segur"),
        };
    }

    private static Dated<Money> PointOf(PublishedCase given) => given.Whole("idcc") switch
    {
        413 => given.Truth("member") ? Ccn66Values.PointOfMembers : Ccn66Values.Point,
        29 => given.Truth("member") ? Ccn51Values.PointOfMembers : Ccn51Values.Point,
        _ => EclatValues.First,
    };

    // What is not held on the day, or held otherwise, is given to the law as an application would.
    private static FrenchLaw LawOf(PublishedCase given, LocalDate on) => given.Has("valuesAsGiven") && given.Truth("valuesAsGiven")
        ? FrenchLaw.Published
            .With(EclatValues.First, on, given.Money("pointValue"), BranchTexts.Eclat_1_7)
            .With(EclatValues.Second, on, given.Money("secondPointValue"), BranchTexts.Eclat_1_7)
            .With(EclatJobs.GroupA.Grid, on, PayGrid.Of((0, given.Whole("groupACoefficient"))), BranchTexts.Eclat_1_7)
        : FrenchLaw.Published;

    private static void CheckEclat(PublishedCase given, FrenchLaw law, LocalDate on)
    {
        if (given.Has("groupACoefficient"))
        {
            Assert.Equal(given.Number("groupACoefficient"), law.On(on, EclatJobs.GroupA.Grid).Value.At(0).ToDecimal());
            Assert.Equal(given.Money("secondPointValue"), law.On(on, EclatValues.Second).Value);
        }
    }

    private static void CheckLines(PublishedCase given, AgreementPay pay, FrenchLaw law)
    {
        if (given.Has("sujetionRate"))
        {
            Assert.Equal(Percent.OfRatio(given.Number("sujetionRate")), law.On(pay.On, Ccn66Values.Allowance).Value);
        }

        if (given.Has("technicityRate"))
        {
            Assert.Equal((pay.Basic * Percent.OfRatio(given.Number("technicityRate"))).Round(), pay.Technicality);
        }

        if (given.Has("segur"))
        {
            Assert.Equal(given.Money("segur"), pay.Segur);
        }

        if (given.Has("smicMonthly"))
        {
            Assert.Equal(given.Money("smicMonthly"), pay.MinimumWage!.Value.Round());
        }
    }
}
