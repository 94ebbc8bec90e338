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
            Days = SocialSectorHr.Days.Of(8);
            End = start.PlusDays(7);
            why?.Concluded(new("préavis de moins de six mois de services", "notice under six months of service"), Days, default, question.Source);
        }
        else
        {
            Months = SocialSectorHr.Months.Of(months);
            End = Quantieme.AddMonths(start, months).PlusDays(-1);
            why?.Concluded(new("préavis à partir de six mois de services", "notice from six months of service on"), Months, default, question.Source);
        }

        Start = start;
        why?.Concluded(new("premier jour du préavis, le lendemain", "first day of the notice, the day after"), start);
        why?.Concluded(new("dernier jour du préavis", "last day of the notice"), End.Value);
    }
}
