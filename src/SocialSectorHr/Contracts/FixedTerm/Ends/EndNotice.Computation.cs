using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the months of the law, counted back from the end.</content>
public readonly partial record struct EndNotice
{
    internal EndNotice(EndNoticeQuestion question, Explanation? why = null)
    {
        this.question = question;
        question.Contract.ExplainLawDay(why);
        DatedValue<Months> notice = question.Law.On(question.Contract.LawDay, FixedTermLimits.DefinedPurposeNotice);
        int months = WholeMonths.Count(notice.Value, nameof(notice));
        (Length, LatestStart) = (notice.Value, LatestStartOf(question.End, months));
        why?.Read(FixedTermLimits.DefinedPurposeNotice, notice);
        why?.Given(new("dernier jour du contrat", "last day of the contract"), question.End);
        DayNumberRule.Explain(LatestStart, months, 0, isTrial: false, why);
        why?.Counted(new("dernier jour pour prévenir", "last day to give notice"), LatestStart, LabourCode.L1243_5);
    }

    /// <summary>
    /// The last start from which so many months are over by a day: several starts may share an end at the end of a short month.
    /// </summary>
    private static LocalDate LatestStartOf(LocalDate end, int months)
    {
        LocalDate start = Quantieme.AddMonths(end.PlusDays(1), -months);
        while (DayNumberRule.End(start, months) > end)
        {
            start = start.PlusDays(-1);
        }

        return start;
    }
}
