using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the lengths from the first day, the breaks from the conclusion, the notice for the least length.</content>
public readonly partial record struct DefinedPurposeTerm
{
    private const int MonthsOfYear = 12;

    internal DefinedPurposeTerm(DefinedPurposeQuestion question, Explanation? why = null)
    {
        this.question = question;
        DefinedPurposeContract contract = question.Contract;
        contract.ExplainLawDay(why);
        why?.Given(new("premier jour", "first day"), contract.Start);
        int least = question.Read(FixedTermLimits.DefinedPurposeMinimum, why);
        int stated = WholeMonths.Count(contract.MinimumLength, nameof(contract));
        if (stated > least)
        {
            why?.Given(new("durée minimale du contrat", "least length of the contract"), contract.MinimumLength);
        }

        int minimum = Math.Max(least, stated);
        int most = question.Read(FixedTermLimits.DefinedPurposeCeiling, why);
        (Minimum, Maximum) = (Months.Of(minimum), Months.Of(most));
        why?.Chosen(
            new("durées comptées du premier jour", "lengths counted from the first day"),
            null,
            new("une seule source", "one source"),
            LabourCode.L1242_8_2);
        DayNumberRule.Explain(contract.Start, minimum, 0, isTrial: false, why);
        MinimumEnd = DayNumberRule.End(contract.Start, minimum);
        CeilingEnd = DayNumberRule.End(contract.Start, most);
        why?.Counted(new("fin de la durée minimale", "end of the minimum length"), MinimumEnd, LabourCode.L1242_8_2);
        why?.Counted(new("terme maximal", "end of the ceiling"), CeilingEnd, LabourCode.L1242_8_2);
        IsRenewable = false;
        why?.Concluded(
            new("renouvelable", "renewable"),
            IsRenewable,
            new(
                "une prolongation n'est pas un renouvellement : l'objet se réalise plus tard, jusqu'au terme maximal",
                "an extension is no renewal: the purpose is achieved later, up to the ceiling"),
            LabourCode.L1242_8_2);
        FirstBreak = Quantieme.AddMonths(contract.LawDay, question.Read(FixedTermLimits.DefinedPurposeFirstBreak, why));
        why?.Counted(
            new("rupture possible pour motif réel et sérieux", "break for a real and serious reason"),
            FigureValue.Of(BreakDates),
            LabourCode.L1243_1);
        EndNotice notice = new(
            new EndNoticeQuestion(contract, MinimumEnd, question.Law),
            why?.Part(new("Prévenance pour la fin de la durée minimale", "Notice for the end of the least length")));
        (Notice, LatestNoticeForMinimum) = (notice.Length, notice.LatestStart);
    }

    /// <summary>The first, then every anniversary of the conclusion after it, as long as the contract may last.</summary>
    private static List<LocalDate> Breaks(DefinedPurposeContract contract, LocalDate first, LocalDate ceilingEnd)
    {
        List<LocalDate> days = [];
        if (first <= ceilingEnd)
        {
            days.Add(first);
        }

        int months = MonthsOfYear;
        LocalDate anniversary = Quantieme.AddMonths(contract.LawDay, months);
        while (anniversary <= ceilingEnd)
        {
            if (anniversary > first)
            {
                days.Add(anniversary);
            }

            months += MonthsOfYear;
            anniversary = Quantieme.AddMonths(contract.LawDay, months);
        }

        return days;
    }
}
