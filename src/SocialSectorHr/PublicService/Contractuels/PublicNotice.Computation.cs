using NodaTime;

namespace SocialSectorHr.PublicService;

/// <content>Eight days, one month or two, from the day after.</content>
public readonly partial record struct PublicNotice
{
    internal PublicNotice(in PublicNoticeQuestion question, Explanation? why = null)
    {
        this.question = question;
        LocalDate start = question.NotifiedOn.PlusDays(1);
        int months = question.Services < SocialSectorHr.Months.Of(6) ? 0 : question.Services < SocialSectorHr.Months.Of(24) ? 1 : 2;
        why?.Given(new("mois de services", "months of service"), question.Services);
        why?.Given(new("notification", "notification"), question.NotifiedOn);
        if (months == 0)
        {
            int days = question.IsDisabled ? 16 : 8;
            Days = SocialSectorHr.Days.Of(days);
            End = start.PlusDays(days - 1);
            if (why is not null)
            {
                Tell(question, new("préavis de moins de six mois de services", "notice under six months of service"), Days, why);
            }
        }
        else
        {
            months *= question.IsDisabled ? 2 : 1; // four months at most
            Months = SocialSectorHr.Months.Of(months);
            End = Quantieme.AddMonths(start, months).PlusDays(-1);
            if (why is not null)
            {
                Tell(question, new("préavis à partir de six mois de services", "notice from six months of service on"), Months, why);
            }
        }

        Start = start;
        why?.Concluded(new("premier jour du préavis, le lendemain", "first day of the notice, the day after"), start);
        why?.Concluded(new("dernier jour du préavis", "last day of the notice"), End.Value);
    }

    private static void Tell(in PublicNoticeQuestion question, Bilingual label, FigureValue length, Explanation why) => why.Concluded(
        label,
        length,
        question.IsDisabled ? new("doublé pour un travailleur handicapé", "doubled for a disabled worker") : default,
        question.Source);
}
