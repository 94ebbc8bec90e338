using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>What holds of the smaller results of working time, whatever is asked.</summary>
public class WorkingTimeGroundProperties
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate On = new(2026, 3, 16);
    private static readonly DaysForfait Forfait = DaysForfait.Of(Days.Of(218));

    [Property]
    public bool A_forfait_is_wrong_or_unchecked_on_a_ground_never_both(FsCheck.DoNotSize<int> said)
    {
        ForfaitCheck check = Forfait.Check(Grounds(said.Item), On, Law);
        return (check.Faults & check.Unchecked) == ForfaitFaults.None
            && check.IsLawful == (check.Faults != ForfaitFaults.None ? false : check.Unchecked == ForfaitFaults.None ? true : null);
    }

    [Property]
    public bool Saying_more_of_a_forfait_never_leaves_more_unchecked(FsCheck.DoNotSize<int> said)
    {
        ForfaitGrounds some = Grounds(said.Item);
        ForfaitGrounds more =
            some with { AgreementIsComplete = some.AgreementIsComplete ?? true, ClauseIsWritten = some.ClauseIsWritten ?? true };
        return (Forfait.Check(more, On, Law).Unchecked & ~Forfait.Check(some, On, Law).Unchecked) == ForfaitFaults.None;
    }

    [Property]
    public bool The_hours_of_a_forfait_day_make_its_year_again(GrossPay pay) =>
        Forfait.HourValue(pay.Annual, On, Law).Of(Hours.Of(7 * 218)) == pay.Annual;

    [Property]
    public bool A_forfait_in_hours_is_its_legal_hours_and_its_overtime(FsCheck.NonNegativeInt quarters, FsCheck.NonNegativeInt more)
    {
        Hours week = Hours.OfFraction((quarters.Get % 191) + 1, 4);
        Hours longer = Hours.OfFraction(Math.Min(192, (quarters.Get % 191) + 1 + more.Get), 4);
        HoursForfaitTerms terms = HoursForfait.PerWeek(week).Terms(On, Law);
        return terms.LegalHours + terms.Overtime == week && terms.LegalHours <= Hours.Of(35)
            && terms.PaidHours >= week && terms.PaidHours <= HoursForfait.PerWeek(longer).Terms(On, Law).PaidHours;
    }

    [Property]
    public bool Days_given_up_for_pay_add_up_and_days_not_asked_for_are_lost(FsCheck.NonNegativeInt halves, GrossPay pay)
    {
        Days days = Days.OfFraction(1 + (halves.Get % 40), 2);
        Money Unrounded(Days given, UntakenRttCause cause) => UntakenRtt.Of(given, pay.Monthly, cause, new(2026, 12, 31), Law).Unrounded;
        return Unrounded(days, UntakenRttCause.NotAskedFor) == Money.Zero
            && Unrounded(days, UntakenRttCause.CashedOut) * 2 == Unrounded(days * 2, UntakenRttCause.CashedOut)
            && Unrounded(days, UntakenRttCause.CashedOut) >= Unrounded(days, UntakenRttCause.PaidByAgreement);
    }

    [Property]
    public bool The_first_of_May_is_never_the_solidarity_day_and_a_holiday_off_always_may_be(FsCheck.NonNegativeInt year)
    {
        WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
        WeeklySchedule week = WeeklySchedule.Of(Hours.Of(39));
        int asked = 2009 + (year.Get % 100);
        SolidarityDay mayDay = week.SolidarityDay(new(asked, 5, 1), calendar, Law);
        LocalDate whitMonday = PublicHolidays.In(asked, HolidayZone.Metropole)
            .First(holiday => holiday.Names.HasFlag(PublicHoliday.WhitMonday)).Date;
        SolidarityDay whit = week.SolidarityDay(whitMonday, calendar, Law);
        return mayDay.IsAllowed == false && whit.IsAllowed == true && whit.PaidExcess == week.HoursPerDay - whit.Hours
            && whit.HoursLeft == Hours.Zero;
    }

    /// <summary>Every ground is said so, said not so, or unsaid: three choices each.</summary>
    private static ForfaitGrounds Grounds(int seed)
    {
        Random random = new(seed);
        bool? Any() => random.Next(3) switch { 0 => true, 1 => false, _ => null };
        return new()
        {
            IsExecutive = Any(),
            IsAutonomous = Any(),
            FollowsCollectiveSchedule = Any(),
            TimeIsPredetermined = Any(),
            HoursAreClocked = Any(),
            PresenceIsRequired = Any(),
            Agreement = random.Next(4) is var agreement && agreement < Enum.GetValues<ForfaitAgreement>().Length
                ? (ForfaitAgreement)agreement
                : null,
            CategoryIsCovered = Any(),
            AgreementIsComplete = Any(),
            AgreementFollowsWorkload = Any(),
            EmployerFollowsWorkload = Any(),
            ClauseIsWritten = Any(),
            ClauseStatesDays = Any(),
            RestsAreKept = Any(),
            PaySuitsConstraints = Any(),
        };
    }
}
