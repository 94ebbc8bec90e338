using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the pay in lieu of a notice is computed from: the notice, what is earned, from which day it is not worked.</summary>
internal readonly record struct NoticePayQuestion : IQuestion
{
    public NoticePayQuestion(in NoticeQuestion question, in NoticePeriod notice, Money monthlyPay, LocalDate? dispensedFrom)
    {
        if (monthlyPay < Money.Zero)
        {
            throw Refusal.OutOfRange(monthlyPay, nameof(monthlyPay), "zero or more: a pay is not negative");
        }

        (Notice, MonthlyPay, Extension) = (question, monthlyPay, notice.ExtensionInDays);
        if (notice.LastDay is not { } last || question.Termination.IsForUnfitness)
        {
            RefuseDispensation(dispensedFrom);
            From = notice.FirstDay;

            // The compensation of occupational unfitness is for the days a notice would have had.
            End = question.Termination.IsCompensated ? notice.CompensatedUntil : null;
            return;
        }

        From = dispensedFrom ?? notice.FirstDay;
        End = From >= notice.FirstDay && From <= last
            ? last
            : throw Refusal.OutOfRange(
                From, nameof(dispensedFrom), $"in the notice, between {DateText.Iso(notice.FirstDay)} and {DateText.Iso(last)}");
    }

    public NoticeQuestion Notice { get; }

    public Money MonthlyPay { get; }

    /// <summary>The first day not worked.</summary>
    public LocalDate From { get; }

    /// <summary>The last day that is owed; null where none is.</summary>
    public LocalDate? End { get; }

    /// <summary>The calendar days by which absences put the end off.</summary>
    public int Extension { get; }

    /// <summary>What the pay slips are made from; null where the pay of a month is all that is known.</summary>
    public GrossPay? Slips { get; init; }

    public WeeklySchedule? Week { get; init; }

    public PayRules? Rules { get; init; }

    public FrenchLaw Law => Notice.Law;

    /// <summary>Whether the law says all that the notice needs; the pay itself reads no dated value.</summary>
    public bool IsKnown => Notice.IsKnown;

    /// <summary>Refuses a day where there is no notice.</summary>
    public static void RefuseDispensation(LocalDate? dispensedFrom)
    {
        if (dispensedFrom is { } day)
        {
            throw Refusal.OutOfRange(day, nameof(dispensedFrom), "null: there is no notice to be dispensed from");
        }
    }
}
