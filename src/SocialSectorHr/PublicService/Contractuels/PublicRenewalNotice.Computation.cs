using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <content>The tier of the length, doubled for a disabled agent, counted back from the term.</content>
public readonly partial record struct PublicRenewalNotice
{
    private const int MostMonths = 4;

    internal PublicRenewalNotice(in PublicRenewalQuestion question, Explanation? why = null)
    {
        this.question = question;
        why?.Given(new("terme du contrat", "term of the contract"), question.End);
        if (question.Earlier > SocialSectorHr.Months.Zero)
        {
            why?.Given(new("contrats comptés avant lui", "contracts counted before it"), question.Earlier);
        }

        if (question.IsProject)
        {
            Months = question.Read(
                question.IsOver(36) ? PublicContractLimits.ProjectNoticeOfLonger : PublicContractLimits.ProjectNotice, why);
        }
        else if (question.IsTowardsPermanent is { } isTowards)
        {
            why?.Decided(
                new("susceptible d'être reconduit pour une durée indéterminée", "may be renewed as a permanent contract"),
                isTowards,
                default,
                PublicServiceCode.L332_9);
            (Days, Months) = Ordinary(question, isTowards, why);
            (Days, Months) = question.IsDisabled ? Doubled(Days, Months, why) : (Days, Months);
        }
        else
        {
            why?.Concluded(new("fondement non dit", "ground not said"), null);
        }

        NotifyBy = Months is { } months ? Quantieme.AddMonthsOrLastDay(question.End, -(int)months.Exact.Numerator)
            : Days is { } days ? question.End.PlusDays(-(int)days.Exact.Numerator)
            : null;
        if (why is not null && NotifyBy is { } last)
        {
            why.Concluded(new("dernier jour pour notifier", "last day to notify"), last);
        }

        why?.Decided(
            new("un entretien la précède", "an interview comes before it"),
            question.NeedsInterview,
            default,
            question.IsProject ? null : PublicServiceCode.R332_29);
        AnswerDays = question.Read(question.IsProject ? PublicContractLimits.ProjectAnswer : PublicContractLimits.RenewalAnswer, why);
    }

    private static (Days? Days, Months? Months) Ordinary(in PublicRenewalQuestion question, bool isTowardsPermanent, Explanation? why) =>
        isTowardsPermanent ? (null, question.Read(PublicContractLimits.RenewalNoticeToPermanent, why))
            : question.Reaches(24) ? (null, question.Read(PublicContractLimits.RenewalNoticeOfLonger, why))
            : question.Reaches(6) ? (null, question.Read(PublicContractLimits.RenewalNoticeUnderTwoYears, why))
            : (question.Read(PublicContractLimits.RenewalNoticeUnderSixMonths, why), null);

    private static (Days? Days, Months? Months) Doubled(Days? days, Months? months, Explanation? why)
    {
        if (months is not { } count)
        {
            Days twice = days!.Value * 2;
            why?.Computed(new("doublé pour un agent handicapé", "doubled for a disabled agent"), $"{days.Value} × 2", twice);
            return (twice, null);
        }

        Months most = SocialSectorHr.Months.Of(MostMonths);
        Months doubled = count + count > most ? most : count + count;
        why?.Concluded(new("doublé dans la limite de quatre mois", "doubled, four months at most"), doubled);
        return (null, doubled);
    }
}
