using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <content>By right or not, the days, the further ones within a year.</content>
public readonly partial record struct PublicEventAbsence
{
    internal PublicEventAbsence(in PublicEventQuestion question, Explanation? why = null)
    {
        this.question = question;
        IsRight = question.Event is PublicEvent.ChildDeath or PublicEvent.YoungChildDeath;
        why?.Given(question.Event.Label());
        why?.Given(new("jour de l'événement", "day of the event"), question.On);
        why?.Decided(
            new("absence de droit", "absence by right"),
            IsRight,
            IsRight ? default : new("une délibération décide, à parité avec l'État", "a deliberation decides, on a par with the State"),
            IsRight ? PublicServiceCode.L622_2 : PublicServiceCode.L622_1);
        Days = question.Event switch
        {
            PublicEvent.Marriage => question.Read(PublicAbsences.Marriage, why),
            PublicEvent.CloseRelative => question.Read(PublicAbsences.CloseRelative, why),
            PublicEvent.ChildDeath => question.Read(PublicAbsences.ChildDeath, why),
            PublicEvent.YoungChildDeath => question.Read(PublicAbsences.YoungChildDeath, why),
            _ => null,
        };
        if (question.Event == PublicEvent.YoungChildDeath)
        {
            Further = question.Read(PublicAbsences.Further, why);
            FurtherUntil = Quantieme.AddMonthsOrLastDay(question.On, 12);
            why?.Concluded(new("jours complémentaires jusqu'au", "further days until"), FurtherUntil.Value, default, PublicServiceCode.L622_2);
        }

        if (IsRight)
        {
            return;
        }

        if (Days is null)
        {
            why?.Concluded(new("durée non fixée par le code", "length not set by the code"), null);
        }
        else
        {
            Travel = question.Read(PublicAbsences.Travel, why);
        }

        why?.Concluded(
            new("décret d'application", "decree of application"),
            null,
            new("attendu, non vu au 29 novembre 2026", "expected, not seen on 29 November 2026"),
            AdministrativeRulings.Ce_2025_12_10);
    }
}
