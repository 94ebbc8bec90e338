using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>The length that an agreement, a usage or the contract sets, beside the Code's.</content>
public readonly partial record struct TrialPeriod
{
    private const int DaysOfWeek = 7;

    private static readonly LocalDate OldAgreementsBefore = new(2008, 6, 27);
    private static readonly LocalDate LegalMaximaAbsolute = new(2023, 9, 9);

    private static readonly LegalSource EndOfLongerTrials = Code.Act(
        "2023-171",
        2023,
        3,
        9,
        "fin des essais plus longs des anciens accords de branche, art. 19",
        "end of the longer trials of older branch agreements, art. 19");

    /// <summary>The last day by that length; null where the Code's applies.</summary>
    private static LocalDate? Agreed(in TrialQuestion question, Period length, LocalDate legalEnd, Explanation? why)
    {
        TrialRules rules = question.Rules!;
        (int months, int days) = WholeMonths.Split(length, nameof(length));
        LocalDate start = question.Contract.Start;
        LocalDate end = DayNumberRule.End(start, months, days);
        if (rules.WorkedDays is { } calendar && days > 0)
        {
            // A week is its worked days: two weeks of a Monday to Friday are ten.
            int worked = days - (length.Weeks * (DaysOfWeek - calendar.Weekdays.Number()));
            end = calendar.AddWorkingDays(DayNumberRule.End(start, months), worked);
            why?.Concluded(
                new("jours travaillés", "days worked"),
                Days.Of(worked),
                new("le contrat ou l'accord le dit", "the contract or the agreement says so"),
                rules.Source);
        }

        bool isLonger = end > legalEnd;
        bool isOld = rules.AgreedOn < OldAgreementsBefore && question.Category is not null;
        bool applies = isOld ? isLonger && question.Contract.LawDay < LegalMaximaAbsolute : !isLonger;
        why?.Counted(new("dernier jour selon l'accord ou le contrat", "last day by the agreement or the contract"), end, rules.Source);
        why?.Concluded(
            new("durée de l'accord ou du contrat retenue", "length of the agreement or the contract taken"),
            applies,
            isOld
                ? new(
                    "accord antérieur à la loi du 25 juin 2008, publiée le 26 : plus long, il cède le 9 septembre 2023 ; plus court, il ne s'applique plus",
                    "agreement before the act of 25 June 2008, published on the 26th: longer, it yields on 9 September 2023; shorter, it applies no more")
                : new("elle l'est quand elle est plus courte que celle du code", "it is when it is shorter than the Code's"),
            isOld && isLonger ? EndOfLongerTrials : question.Category is null ? LabourCode.L1242_10 : LabourCode.L1221_22);
        if (isOld && applies)
        {
            why?.Chosen(
                new("date retenue : la signature du contrat", "day looked at: the signature of the contract"),
                question.Contract.LawDay,
                new(
                    "discuté pour un contrat en cours le 9 septembre 2023 : les sources divergent",
                    "disputed for a contract running on 9 September 2023: the sources differ"),
                EndOfLongerTrials);
        }

        return applies ? end : null;
    }
}
