using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.PublicService;
using SocialSectorHr.Tests.WorkingTime;

namespace SocialSectorHr.Tests.Json;

/// <summary>Values for the answers that the examples of the topics, written to be read, do not give.</summary>
internal static class AnswerExamples
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate On = new(2026, 3, 16);
    private static readonly WorkCalendar Calendar = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly WeeklySchedule Full = WeeklySchedule.Of(35.Hours);

    public static IEnumerable<object> All() =>
    [
        .. FixedTerms(), .. Ends(), .. Limits(), .. Hours(), .. Telework(), .. LeaveDays(), .. Families(), .. Pays(), .. Agreed(),
        .. Benefits(), .. Agents(),
    ];

    private static FixedTermContract Said(LocalDate first, LocalDate last) => FixedTermContract.Between(first, last) with
    {
        Reason = FixedTermReason.TemporaryIncrease,
        SignedOn = first.PlusDays(-2),
        Bans = FixedTermBans.None,
        IsReasonFounded = true,
    };

    private static IEnumerable<object> FixedTerms()
    {
        FixedTermContract june = Said(new(2025, 6, 1), new(2025, 6, 30));
        yield return june.Check(Law);
        yield return june.Mentions(Enum.GetValues<FixedTermMentions>().Aggregate(static (all, one) => all | one));
        yield return Posts(june, Said(new(2025, 7, 17), new(2025, 7, 31)), "y");
        yield return Posts(june, Said(new(2025, 7, 17), new(2025, 7, 31)), "y").Links;
        yield return Posts(june, Said(new(2025, 7, 1), new(2025, 7, 31)), "x").Links;
        yield return PublicContract.Between(On, On);
        yield return GradeStep.Of(500.Points);
        yield return new JobOffer
        {
            Contracts = [new StatedContract.FixedTerm { End = new LocalDate(2027, 10, 15), Reason = FixedTermReason.TemporaryIncrease }],
            Start = StatedDate.From(new(2026, 3, 1)),
        }.Audit(Law, On).CouldNotBeChecked.Where(static one => one.Note is not null);

        static PostHistoryCheck Posts(FixedTermContract before, FixedTermContract next, string employee) => PostHistory
            .Of(PostContract.Of(before) with { Employee = "x" }, PostContract.Of(next) with { Employee = employee })
            .Check(Calendar, Law);
    }

    private static IEnumerable<object> Ends()
    {
        PermanentContract contract = PermanentContract.From(new(2014, 7, 1));
        ReferenceSalary salary = ReferenceSalary.Of(PaidGross.Of(2_400.Euros));
        Termination dismissal = Termination.Dismissal(On);
        foreach (LocalDate? born in new LocalDate?[] { null, new(1955, 1, 1), new(1990, 1, 1) })
        {
            yield return contract.Severance(
                dismissal, On, salary, StaffPosition.Of(StaffCategory.WorkerOrEmployee) with { BornOn = born }, Law, CollectiveAgreements.Ccn66);
        }

        Severance unread = contract.Severance(dismissal, On, salary, StaffCategory.Executive, Law, CollectiveAgreements.Chrs);
        yield return unread;
        yield return unread.Explain();
        yield return contract.Notice(dismissal, StaffCategory.Executive, Law, CollectiveAgreements.Chrs);
        foreach (CollectiveAgreement agreement in CollectiveAgreements.All)
        {
            yield return PermanentContract.From(On).TrialPeriod(StaffCategory.Executive, Law, agreement);
        }

        MutualTermination agreed = MutualTermination.Of(new(2026, 4, 3));
        foreach (CollectiveAgreement agreement in new[]
        {
            CollectiveAgreements.Chrs, CollectiveAgreements.Ccn65 with { OwesSeveranceInMutualTermination = false },
        })
        {
            yield return contract.MutualTerminationIndemnity(agreed, new(2026, 6, 30), salary, StaffCategory.Executive, Law, agreement);
        }

        yield return PermanentContract.From(On)
            .RetirementNotice(Retirement.ByEmployee(new(2026, 4, 30)), StaffCategory.WorkerOrEmployee, Law);
    }

    private static IEnumerable<object> Limits()
    {
        yield return DaysForfait.Of(214.Days).Check(ForfaitCheckTests.Sound, On, Law);
        LocalDate monday = new(2026, 1, 5);
        yield return Roster.Over(
            new(monday, monday.PlusDays(83)),
            [
                .. Enumerable.Range(0, 12).SelectMany(static week => Enumerable.Range(7 * week, 4)).Select(monday.PlusDays).SelectMany(
                    static day => new[] { Shift.On(day, new(9, 0), new(12, 0)), Shift.On(day, new(13, 0), new(17, 0)) }),
            ]).Check(Law, new() { IsUnder18 = false });
        yield return DaysForfait.Of(218.Days).GiveUp(
            6.Days, 9.Days, 21_800.Euros, On, Law, new() { WaiverPremiumUpTo = 222.Days, WaiverPremiumBeyond = 15.Percent });
    }

    private static IEnumerable<object> Hours()
    {
        yield return WorkedWeeks.From(new(2026, 3, 2), 44.Hours, 20.Hours).Overtime(20.Euros, Law, new() { WeeklyCeiling = 39.Hours });
        yield return PartTime.PerWeek(30.Hours, Full).Complementary(WorkedWeeks.From(new(2026, 3, 2), 35.Hours), 15.Euros, Law);
    }

    private static IEnumerable<object> Telework()
    {
        yield return TeleworkPromise.PerMonth(17.Days).OnSiteAtLeast(5.Days).Month(21.Days, 21.Days);
        yield return TeleworkPromise.PerYear(145.Days).OnSiteAtLeast(5.Days).Year(2026, 204.5m.Days, Calendar);
    }

    private static IEnumerable<object> LeaveDays()
    {
        LocalDate inTime = new(2026, 7, 3);
        PlannedLeave august = PlannedLeave.From(new(2026, 8, 3)) with { IsExceptional = false, PeriodToldOn = new(2026, 3, 2) };
        yield return (august with { DatesToldOn = inTime, ChangedOn = inTime }).Dates(Law);
        yield return (august with { DatesToldOn = inTime, ChangedOn = inTime.PlusDays(1) }).Dates(Law);
        yield return AccrualTime.OfCalendarDays(365.Days);
        DateInterval year = new(new(2025, 6, 1), new(2026, 5, 31));
        yield return PaidLeaveRight.Legal(LeaveUnit.Ouvrables).ByAgreement(
            year,
            [new Absence(year, AbsenceKind.Sickness)],
            365.Days,
            Calendar,
            Law,
            CollectiveAgreements.Ccn66,
            new() { Method = AccrualMethod.CalendarMonths });
        yield return UntakenLeave.Of(6.Ouvrables, new(new(2024, 6, 1), new(2025, 5, 31))).AgreedCarryOver(new(2027, 6, 30));
        CompanyLeave company = CompanyLeave.Of(CompanyLeaveKind.Other, 3.Days, isPaid: false);
        yield return company;
        yield return company.Balance([], On, Calendar);
        yield return LeaveAccount.Of(LeaveUnit.Ouvrables).Record(LeaveMovement.Acquired(On, 2026, 30.Days)).BalanceOn(On).Lots;
    }

    private static IEnumerable<object> Families()
    {
        yield return FamilyOccasion.OfChildDeath(On, 30, wasParent: true);
        yield return LeaveChild.Of(On, isDisabled: true);
        yield return FamilyOccasion.OfChildDeath(new(2026, 11, 10), 10, wasParent: false).Leave(Law).Bereavement(
            [new(new(2026, 12, 2), new(2026, 12, 7)), new(new(2027, 3, 1), new(2027, 3, 3)), new(new(2027, 11, 10), new(2027, 11, 12))],
            Calendar);
        foreach (CollectiveAgreement agreement in CollectiveAgreements.All)
        {
            yield return SickChild.Of(4, 1).Leave(On, Law, agreement);
        }
    }

    private static IEnumerable<object> Pays()
    {
        yield return GrossPay.PerMonth(1_500.Euros).OverMinimumWage(35.Hours, PayRegime.OvertimePaid, On, Law);
        yield return GrossPay.PerYear(28_116.Euros).OverMinimumWage(39.Hours, PayRegime.OvertimePaid, new(2026, 11, 21), Law, segurIncluded: true);
        FrenchLaw laid = Law.With(
            MinimumWage.Hourly, new(2027, 1, 1), 12.50m.Euros, new() { Citation = "Décret à paraître", Title = new("relèvement", "rise") });
        yield return GrossPay.PerMonth(2_275.Euros).OverMinimumWage(35.Hours, PayRegime.OvertimePaid, new(2040, 1, 1), laid);
        yield return ProfessionalisationContract.Of(20, isQualified: false);
        yield return CollectiveAgreements.Ccn66.Pay(PaidPosition.Of(Ccn66Jobs.SocialWorker, 8), new(2027, 1, 2), Law);
        yield return OfferComparison.Of(OfYear(30_000.Euros), OfYear(31_630.50m.Euros)).Rows.SelectMany(static row => row.Cells);

        static OfferStatement OfYear(Money year) => new JobOffer { Pay = new() { Amounts = [new() { Amount = year.PerYear, Basis = PayBasis.Gross }] } }
            .Statement(Law, On);
    }

    private static IEnumerable<object> Agreed()
    {
        yield return CollectiveAgreements.Find("CCNT du 15 mars 1966");
        foreach (CollectiveAgreement agreement in CollectiveAgreements.All)
        {
            yield return agreement.SickPay(SickStop.Of(On, 90, 12.Months), StaffCategory.WorkerOrEmployee, Law);
            yield return agreement.SickPay(SickStop.Of(On, 90, 400.Months), StaffCategory.WorkerOrEmployee, Law);
        }
    }

    private static IEnumerable<object> Benefits()
    {
        LegalSource decree = new() { Citation = "Décret à paraître", Title = new("titres-restaurant", "meal vouchers") };
        yield return MealVoucher.Limits(
            new(2027, 1, 1), Law.With(BenefitLimits.MealVoucherAnyFood, new LocalDate(2027, 1, 1), false, decree));
        HealthCover cover = HealthCover.Of(60.Euros, 50.Percent);
        PermanentContract contract = PermanentContract.From(On);
        HealthWaiverGrounds none =
            new() { HasStateCover = false, HasIndividualContract = false, HasOtherCover = false, IsHiredBefore = false, PartTimePay = 301.Euros };
        yield return cover.Payment(contract, 35.Hours, On, Law);
        yield return cover.Waivers(contract, none, On, Law);
        yield return Commute.By(TransportPass.PerMonth(100.Euros)).Refund(new(2026, 3), Law, new() { EmployerShare = 49.Percent });
        yield return MonthOfPay.Of(new PayItem(PayItemKind.BasePay, 1_000.Euros)).OverMinimumWage(35.Hours, PayRegime.OvertimePaid, new(2026, 6, 1), Law);
    }

    private static IEnumerable<object> Agents()
    {
        LocalDate start = new(2026, 1, 5);
        yield return PublicContract.Between(start, start.PlusDays(100)).Trial(Law);
        yield return (PublicAgent.At(TerritorialGrades.AssistantSocioEducatif, 4) with { IsContractual = true }).SickPay(On, 3.Months, Law);
    }
}
