using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the second day after the return, or a later term.</content>
public readonly partial record struct ReplacementEnd
{
    private const int DaysAfterReturn = 2;

    internal ReplacementEnd(ReplacementEndQuestion question, Explanation? why = null)
    {
        this.question = question;
        if (question.Reason is { } reason)
        {
            why?.Given(new("motif", "reason"), FigureValue.Of(reason, reason.Label()));
        }
        else
        {
            why?.Assumed(new("motif inconnu : un remplacement", "unknown reason: a replacement"), true);
        }

        why?.Given(new("retour de la personne remplacée", "return of the person replaced"), question.ReturnOn);
        LocalDate second = question.ReturnOn.PlusDays(DaysAfterReturn);
        why?.Counted(new("surlendemain du retour", "second day after the return"), second, LabourCode.L1243_7);
        Latest = LocalDate.Max(second, question.LeastEnd);
        if (Latest > second)
        {
            why?.Concluded(
                new("terme ou fin de la durée minimale", "term or end of the least length"),
                Latest,
                new("plus tard que le surlendemain du retour", "later than the second day after the return"),
                LabourCode.L1242_7);
        }
    }
}
