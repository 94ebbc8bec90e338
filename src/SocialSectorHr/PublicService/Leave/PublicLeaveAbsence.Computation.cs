using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <content>The days between the two ends, against thirty-one.</content>
public readonly partial record struct PublicLeaveAbsence
{
    private const int LongestAbsence = 31;

    internal PublicLeaveAbsence(in PublicLeaveAbsenceQuestion question, Explanation? why = null)
    {
        this.question = question;
        Days = Days.Of(question.Absence.Length);
        why?.Counted(new("jours consécutifs d'absence", "consecutive days of absence"), Days);
        if (question.IsBonified)
        {
            why?.Concluded(new("congés bonifiés : une autre règle, non lue", "congés bonifiés: another rule, not read"), null);
            return;
        }

        LatestEnd = question.Absence.Start.PlusDays(LongestAbsence - 1);
        IsLawful = question.Absence.Length <= LongestAbsence;
        why?.Decided(new("trente et un jours consécutifs au plus", "thirty-one consecutive days at most"), IsLawful, default, PublicAgentDecree.Leave4);
    }
}
