using System.Globalization;
using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Agreements;

/// <content>The pay: each agreement's facts, and its fields.</content>
public partial class AgreementCasesTests
{
    private static object? PayOf(PublishedCase given, string field)
    {
        CollectiveAgreement agreement = Agreement(given);
        PaidPosition position = PaidAs(given, agreement);
        AgreementPay pay = agreement.Pay(position, DateOf(given), FrenchLaw.Published);
        Cite(pay.Explain());
        if (position.Job is { } job)
        {
            cited?.Add(job.Source);
        }

        return field switch
        {
            "coefficient" => pay.Coefficient.Exact,
            "minimumCoefficient" => pay.LeastCoefficient!.Value.Exact,
            "indiciaire" or "base" => pay.Basic,
            "sujetion" => pay.Allowance,
            "segur" => pay.Segur,
            "technicite" => pay.Technicality,
            "anciennete" => pay.Seniority,
            "gross" or "monthly" => pay.Gross,
            "total" => pay.Gross - pay.Segur,
            "annual" => pay.Annual,
            "belowSmic" => pay.MissingToMinimumWage > Money.Zero,
            "seniorityPoints" => (pay.Seniority.Exact / FrenchLaw.Published.On(pay.On, MissionsLocalesValues.Point).Value.Exact),
            "experiencePoints" => (pay.Seniority.Exact / Housing(given).On(pay.On, SupportedHousingValues.First).Value.Exact),
            _ => throw Unknown(field),
        };
    }

    private static object? SundayOf(PublishedCase given, string field)
    {
        PointsPremium premium = Agreement(given).SundayPremium(given.Hours("hours"), given.Date("date"), isMember: true, FrenchLaw.Published);
        Cite(premium.Explain());
        return field == "points" ? premium.Points.Exact : premium.Amount;
    }

    // A case on HLA gives the values of the points, which hold from the end of 2023.
    private static LocalDate DateOf(PublishedCase given) => given.Has("date") ? given.Date("date") : new(2023, 12, 1);

    private static FrenchLaw Housing(PublishedCase given)
    {
        FrenchLaw law = FrenchLaw.Published;
        LocalDate on = DateOf(given);
        Assert.Equal(given.Money("vso"), law.On(on, SupportedHousingValues.First).Value);
        Assert.Equal(given.Money("vtrs"), law.On(on, SupportedHousingValues.Second).Value);
        Assert.Equal(given.Number("pmin"), law.On(on, SupportedHousingValues.LeastWeighing).Value.ToDecimal());
        return law;
    }

    private static PaidPosition PaidAs(PublishedCase given, CollectiveAgreement agreement) => agreement.Idcc switch
    {
        413 => PaidPosition.Of(Job(agreement, given.Word("job")), given.Whole("yearsInJob")) with
        {
            IsAtNight = given.Truth("internat"),
            IsMember = given.Truth("nexemMember"),
            HasSegur = given.Truth("segur"),
            IsExecutive = given.Truth("cadre"),
        },
        29 => OfCcn51(given, agreement),
        1518 => PaidPosition.Of(
            Job(agreement, given.Word("group").Replace("group", "groupe", StringComparison.Ordinal)),
            given.Whole("monthsOfSeniority") / 12) with
        {
            BonusPoints = Points.Of(given.Whole("recapPoints")),
        },
        2190 => PaidPosition.Of(Points.Of(given.Whole("index")), given.Whole("yearOfService") - 1),
        2336 => PaidPosition.Of(Points.Of(given.Whole("weighing")), given.Whole("fullYears")),
        405 => PaidPosition.Of(Job(agreement, $"groupe {given.Word("group")}"), given.Whole("yearOfService") - 1),
        1261 => PaidPosition.Of(Points.Of(given.Whole("weighing")), given.Whole("branchYears")),
        2941 => PaidPosition.Of(given.Word("category") == "employee degree 1 step 1" ? HomeCareJobs.Employee1Step1 : throw Unknown("category")),
        int idcc => throw new InvalidOperationException(idcc.ToString(CultureInfo.InvariantCulture)),
        null => throw new InvalidOperationException(),
    };

    private static PaidPosition OfCcn51(PublishedCase given, CollectiveAgreement agreement)
    {
        AgreementJob job = Job(agreement, given.Word("job"));
        Assert.Equal(given.Number("referenceCoefficient"), job.Grid[^1].Value.At(0).ToDecimal());
        Assert.Equal(given.Truth("cadre"), job.IsExecutive);
        return PaidPosition.Of(job, given.Whole("fullYears")) with
        {
            Complement = Points.Of(given.Whole("complement")) - job.Complement,
            IsReduced = given.Truth("reducedEstablishment"),
            IsMember = true,
        };
    }

    private static AgreementJob Job(CollectiveAgreement agreement, string name) => name switch
    {
        "chef de service (niveau II)" => Ccn66Jobs.HeadOfService2,
        "AES" => Ccn51Jobs.SupportWorker,
        "cadre social" => Ccn51Jobs.SocialExecutive,
        _ => agreement.Jobs.Single(job => job.Name.French == name),
    };
}
