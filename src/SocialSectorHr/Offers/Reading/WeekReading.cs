using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>
/// The weekly schedule: hours stated by the week, else by two weeks, the month or the day; without hours the share of full time, of the
/// legal week. Monday to Friday unless a timetable says otherwise.
/// </summary>
internal static class WeekReading
{
    private const int WeeksOfAYear = 52;

    private static readonly Hours Highest = Hours.Of(60);

    public static Answer<WeeklySchedule> Read(OfferReader reader, FrenchLaw law, LocalDate day) => reader.Offer.WorkingTime switch
    {
        { } said when IsPartOfTheYear(said) => new(Fact.WeeksOfYear),
        { Hours.Count: > 0 } said => Schedule(said),
        { ShareOfFullTime: { } share, Forfait: null, Rtt: null } said when share > Percent.Zero && share < Percent.Of(100) =>
            OfShare(said, share, law, day),
        _ => new(Fact.WeeklyHours),
    };

    /// <summary>Whether some weeks of the year are not worked, leave apart: that of the others is not the week of a month of pay.</summary>
    public static bool IsPartOfTheYear(StatedWorkingTime? said) => said?.WeeksPerYear < WeeksOfAYear;

    /// <summary>The hours of a week that a month pays: those beyond the legal week are not, where they are given back (L3121-28).</summary>
    public static Hours Paid(StatedWorkingTime? said, Hours week, FrenchLaw law, LocalDate day) =>
        said is { Overtime: OvertimeTreatment.TimeOff, Rtt: null }
        && law.TryOn(day, LegalDurations.Week, out DatedValue<Hours> legal) && week > legal.Value
            ? legal.Value
            : week;

    /// <summary>The hours by those of full time; a longer week is full time.</summary>
    public static Percent ShareOfFullTime(WeeklySchedule week, Hours fullTime) =>
        week.WeeklyHours < fullTime ? week.WeeklyHours / fullTime : Percent.Of(100);

    private static Answer<WeeklySchedule> Schedule(StatedWorkingTime said)
    {
        Weekdays days = Weekdays(said.Timetable);
        Hours? ofWeek = Stated(said, Per.Week);
        Hours? week = ofWeek
            ?? (Stated(said, Per.Fortnight) is { } two ? two / 2
            : Stated(said, Per.Month) is { } month ? Hours.FromExact(month.Exact * 12 / 52)
            : Stated(said, Per.Day) is { } one ? one * days.Number()
            : null);
        return week is { } hours && IsPossible(hours, days)
            ? new(WeeklySchedule.Of(hours, days), ofWeek is null ? Mark.Derived : Mark.Exact)
            : new(Fact.WeeklyHours);
    }

    /// <summary>
    /// A share of full time, where no RTT nor forfait says that the full time of the firm is another than the legal week.
    /// </summary>
    private static Answer<WeeklySchedule> OfShare(StatedWorkingTime said, Percent share, FrenchLaw law, LocalDate day)
    {
        Weekdays days = Weekdays(said.Timetable);
        return !law.TryOn(day, LegalDurations.Week, out DatedValue<Hours> legal) ? new(Fact.LawValue)
            : IsPossible(legal.Value * share, days) ? new(WeeklySchedule.Of(legal.Value * share, days), Mark.Derived)
            : new(Fact.WeeklyHours);
    }

    private static bool IsPossible(Hours week, Weekdays days) =>
        week > Hours.Zero && week <= Highest && week <= Hours.Of(24) * days.Number() && days != SocialSectorHr.Weekdays.EveryDay;

    private static Hours? Stated(StatedWorkingTime said, Per per)
    {
        for (int i = 0; i < said.Hours.Count; i++)
        {
            Stated<Hours> hours = said.Hours[i];
            if (hours.Per == per && hours is { IsExact: true, AtLeast: { } exact })
            {
                return exact;
            }
        }

        return null;
    }

    private static Weekdays Weekdays(HoursByDay? timetable)
    {
        if (timetable is null)
        {
            return SocialSectorHr.Weekdays.MondayToFriday;
        }

        Weekdays days = Day(timetable.Monday, SocialSectorHr.Weekdays.Monday) | Day(timetable.Tuesday, SocialSectorHr.Weekdays.Tuesday) |
            Day(timetable.Wednesday, SocialSectorHr.Weekdays.Wednesday) | Day(timetable.Thursday, SocialSectorHr.Weekdays.Thursday) |
            Day(timetable.Friday, SocialSectorHr.Weekdays.Friday) | Day(timetable.Saturday, SocialSectorHr.Weekdays.Saturday) |
            Day(timetable.Sunday, SocialSectorHr.Weekdays.Sunday);
        return days == SocialSectorHr.Weekdays.None ? SocialSectorHr.Weekdays.MondayToFriday : days;
    }

    private static Weekdays Day(Hours? hours, Weekdays day) => hours > Hours.Zero ? day : SocialSectorHr.Weekdays.None;
}
