using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Contracts;

public class DismissalInterviewTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly PermanentContract Contract = PermanentContract.From(new(2008, 1, 1));

    [Fact]
    public void The_articles_are_cited()
    {
        DismissalInterview interview = Contract.DismissalInterview(new(2026, 6, 8), new(2026, 6, 11), Metropole, Law);
        Assert.Equal(false, interview.IsInTime);
        Assert.Equal(
            [
                LabourCode.L1232_2, LabourCode.R1231_1, LabourCode.L1232_6, LabourCode.L1332_2, CivilProcedureCode.Art641, LabourCode.R1332_3,
            ],
            interview.Explain().Sources.Where(static source => source != CivilProcedureCode.Art642).Concat(
                Contract.DismissalInterview(new(2026, 6, 8), new(2026, 6, 13), Metropole, Law).Explain().Sources).Distinct());
        Assert.Equal("lettre au plus tôt le 16 juin 2026", interview.ToString(Language.French).Plain());
    }

    [Fact]
    public void Without_a_day_of_interview_there_is_no_letter()
    {
        DismissalInterview interview = Contract.DismissalInterview(new(2026, 6, 8), Metropole, Law);
        Assert.Equal(
            (null, null, null, null),
            (interview.InterviewOn, interview.IsInTime, interview.EarliestLetter, interview.LatestLetterForFault));
        Assert.Equal("interview on 16 June 2026 at the earliest", interview.ToString());
        Assert.True(Contract.DismissalInterview(new(2026, 6, 8), new(2026, 6, 16), Metropole, Law).IsInTime);
        Assert.False(Contract.DismissalInterview(new(2026, 6, 8), new(2026, 6, 15), Metropole, Law).IsInTime);
    }

    [Theory]
    [InlineData("2026-01-30", "2026-03-02")] // 30 February is the 28th, a Saturday
    [InlineData("2026-06-11", "2026-07-13")] // 11 July is a Saturday
    [InlineData("2026-06-14", "2026-07-15")] // 14 July is a holiday
    public void A_fault_is_sanctioned_within_a_month_of_the_interview(string interview, string last) => Assert.Equal(
        Day(last), Contract.DismissalInterview(new(2026, 1, 2), Day(interview), Metropole, Law).LatestLetterForFault);

    [Property]
    public bool The_interview_and_the_letter_leave_whole_days(HolidayZone zone, LocalDate presented)
    {
        LocalDate day = LocalDate.Max(presented, new(2008, 5, 1));
        WorkCalendar calendar = WorkCalendar.For(zone);
        DismissalInterview asked = Contract.DismissalInterview(day, calendar, Law);
        DismissalInterview held = Contract.DismissalInterview(day, asked.EarliestInterview, calendar, Law);
        int before = calendar.CountOuvrables(new DateInterval(day.PlusDays(1), asked.EarliestInterview.PlusDays(-1)));
        int after = calendar.CountOuvrables(new DateInterval(held.InterviewOn!.Value.PlusDays(1), held.EarliestLetter!.Value.PlusDays(-1)));
        return held.IsInTime == true && before is >= 5 and <= 8 && after is >= 2 and <= 5
            && calendar.IsWorkingDay(asked.EarliestInterview.PlusDays(-1))
            && calendar.IsWorkingDay(held.LatestLetterForFault!.Value)
            && held.LatestLetterForFault > held.EarliestLetter;
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.StartsWith(
            "presentedOn is 2007-12-31: it must be on or after the first day of work (2008-01-01)",
            Refused(() => Contract.DismissalInterview(new(2007, 12, 31), Metropole, Law)),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "interviewOn is 2026-06-07: it must be on or after the invitation (2026-06-08)",
            Refused(() => Contract.DismissalInterview(new(2026, 6, 8), new(2026, 6, 7), Metropole, Law)),
            StringComparison.Ordinal);
        PermanentContract old = PermanentContract.From(new(1990, 1, 1));
        KnownLaw.IsWhatIsComputed(
            day => new DismissalInterviewQuestion(old, day, day, Metropole, Law).IsKnown,
            day => old.DismissalInterview(day, day, Metropole, Law));
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    private static string Refused(Func<object> ask) => Assert.Throws<ArgumentOutOfRangeException>(ask).Message;
}
