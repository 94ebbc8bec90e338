using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the whole weeks, the days of work in a week, the ceiling.</content>
public readonly partial record struct EarlyLeaveNotice
{
    private const int DaysOfWeek = 7;

    internal EarlyLeaveNotice(EarlyLeaveQuestion question, Explanation? why = null)
    {
        this.question = question;
        int weeks = (Period.DaysBetween(question.From, question.To) + 1) / DaysOfWeek;
        DatedValue<Weeks> ceiling = question.Law.On(question.From, FixedTermLimits.EarlyLeaveNotice);
        int week = question.Calendar.Weekdays.Number();
        Weeks = Weeks.Of(weeks);
        Days = Days.FromExact(Fraction.Min(weeks, ceiling.Value.Exact * week));
        why?.Given(new("durée comptée", "time counted"), FigureValue.OfPeriod(question.From, question.To));
        why?.Counted(new("semaines entières", "whole weeks"), Weeks);
        why?.Chosen(
            new("semaine incomplète", "week begun"),
            false,
            new("non comptée : la loi n'en dit rien", "not counted: the law says nothing of it"));
        why?.Read(FixedTermLimits.EarlyLeaveNotice, ceiling);
        why?.Counted(new("jours travaillés par semaine", "days worked a week"), Days.Of(week), Circulars.Drt_2002_08);
        why?.Computed(
            new("préavis en jours travaillés", "notice in days of work"),
            $"min({weeks}; {ceiling.Value} × {week})",
            Days,
            LabourCode.L1243_2);
        why?.Concluded(new("sauf accord des parties", "unless both agree"), null, default, LabourCode.L1243_2);
    }
}
