using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Explanations;

namespace SocialSectorHr.Tests.Agreements;

/// <summary>The pay of each agreement, of every shape.</summary>
internal sealed class AgreementPayExplained : IExplainedResults
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate On = new(2026, 10, 1);

    public IEnumerable<object> Results()
    {
        CollectiveAgreement ccn66 = CollectiveAgreements.Ccn66;
        CollectiveAgreement ccn51 = CollectiveAgreements.Ccn51;
        PaidPosition educator = PaidPosition.Of(Ccn66Jobs.SpecialisedEducator, 8);
        return
        [
            ccn66.Pay(educator, On, Law),
            .. ccn66.Pay(educator, On, Law).Readings(),
            ccn66.Pay(PaidPosition.Of(Ccn66Jobs.QualifiedNightWatch, 1) with { IsMember = true, Share = 60.Percent }, On, Law),
            ccn66.Pay(PaidPosition.Of(Ccn66Jobs.SocialWorker, 2) with { IsAtNight = true, IsMember = false }, On, Law),
            ccn66.Pay(PaidPosition.Of(Ccn66Jobs.Psychologist, 3) with { IsMember = true }, On, Law),
            ccn51.Pay(PaidPosition.Of(Ccn51Jobs.SocialExecutive, 5) with { Complement = 25.Points, IsMember = true }, On, Law),
            ccn51.Pay(
                PaidPosition.Of(Ccn51Jobs.AdministrativeEmployee, 3) with { IsReduced = true, IsMember = true, BonusPoints = 11.Points },
                On,
                Law),
            CollectiveAgreements.Eclat.Pay(PaidPosition.Of(EclatJobs.GroupD, 3) with { BonusPoints = 10.Points }, On, Law),
            CollectiveAgreements.HomeCare.Pay(PaidPosition.Of(HomeCareJobs.Employee1Step1, 12), On, Law),
            CollectiveAgreements.Alisfa.Pay(PaidPosition.Of(100.Points, 5) with { BonusPoints = 7.Points }, new(2024, 6, 1), Law),
            CollectiveAgreements.MissionsLocales.Pay(PaidPosition.Of(MissionsLocalesJobs.Position11, 6), new(2023, 9, 1), Law),
            CollectiveAgreements.SupportedHousing.Pay(PaidPosition.Of(SupportedHousingJobs.SocialWorker, 5), new(2025, 3, 1), Law),
            CollectiveAgreements.Ccn65.Pay(PaidPosition.Of(Ccn65Jobs.GroupD, 11), new(2022, 12, 1), Law),
            CollectiveAgreements.RedCross.Pay(PaidPosition.Of(400.Points), On, Law),
            ccn66.SundayPremium(6.Hours, On, isMember: true, Law),
            .. ccn51.SundayPremium(7.5m.Hours, On, isMember: true, Law).Readings(),
            ccn51.NightPremium(4, isWorkedThroughout: true, On, isMember: false, Law),
            CollectiveAgreements.Eclat.NightPremium(4, isWorkedThroughout: false, On, isMember: false, Law),
        ];
    }
}
