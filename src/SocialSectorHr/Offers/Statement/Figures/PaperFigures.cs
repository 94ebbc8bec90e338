using NodaTime;

namespace SocialSectorHr.Offers;

/// <summary>The waiting period after a fixed term, the deadlines of the papers, and the certificate of honorability.</summary>
internal static class PaperFigures
{
    private static readonly Bilingual Papers = new("la transmission du contrat", "the delivery of the contract");
    private static readonly Bilingual Waiting = new("le délai de carence", "the waiting period");
    private static readonly Bilingual Honorability = new("l'attestation d'honorabilité", "the certificate of honorability");

    public static void Gather(OfferStatement offer, FigureList list)
    {
        if (offer.Contract is { IsKnown: true, Value: var contract })
        {
            if (contract is FixedTermContract fixedTerm)
            {
                Wait(offer, fixedTerm, list);
            }

            Written(offer, contract, list);
        }

        Certificate(offer, list);
    }

    /// <summary>How many days is a matter of the contract; which days depends on when the establishment is open, which an offer does not say.</summary>
    private static void Wait(OfferStatement offer, FixedTermContract contract, FigureList list)
    {
        if (!list.Known(offer.Calendar, Waiting))
        {
            return;
        }

        WaitingPeriodQuestion question = new(contract, offer.Calendar.Value, offer.Law, rules: null);
        if (!question.IsKnown)
        {
            list.Lacks(Waiting, [Fact.LawValue]);
            return;
        }

        WaitingPeriod waiting = new(question);
        Mark mark = offer.Contract.Mark;
        Func<Explanation> why = waiting.Explain;
        list.Add("carence.openingDays", new("carence, jours d'ouverture", "waiting period, opening days"), waiting.OpeningDays, mark.And(Mark.Derived), why);
        list.Add("carence.lastDay", new("carence, dernier jour", "waiting period, last day"), waiting.LastDay, Mark.Assumed, why);
        list.Add(
            "carence.earliestNewStart",
            new("autre contrat sur le poste, au plus tôt", "another contract on the post, at the earliest"),
            waiting.EarliestNewStart,
            Mark.Assumed,
            why);
    }

    private static void Written(OfferStatement offer, Contract contract, FigureList list)
    {
        Mark mark = offer.Contract.Mark;
        if (contract is TermContract term && list.Known(offer.Calendar, Papers))
        {
            ContractDeliveryQuestion asked = new(term, offer.Calendar.Value, offer.Law);
            if (asked.IsKnown)
            {
                ContractDelivery delivery = new(asked);
                list.Add(
                    "writtenTerms.contractBy",
                    new("contrat transmis au plus tard", "contract delivered by"),
                    delivery.DueBy,
                    mark.And(offer.Calendar.Mark),
                    delivery.Explain);
            }
            else
            {
                list.Lacks(Papers, [Fact.LawValue]);
            }
        }

        // Before 1 November 2023 there was no such duty: nothing is lacking.
        WrittenInformationQuestion question = new(contract, offer.Law);
        if (question.IsKnown)
        {
            WrittenInformation information = new(question);
            Func<Explanation> why = information.Explain;
            list.Add("writtenTerms.mainInformationBy", new("informations principales au plus tard", "main information by"), information.MainBy, mark, why);
            list.Add("writtenTerms.otherInformationBy", new("autres informations au plus tard", "other information by"), information.OtherBy, mark, why);
        }
    }

    private static void Certificate(OfferStatement offer, FigureList list)
    {
        if (!list.Known(offer.Start, Honorability))
        {
            return;
        }

        Activity? stated = offer.Offer.Employer?.Activity;
        Activity? activity = stated ?? offer.Assuming?.Employer?.Activity;
        if (activity is not { } known || !Enum.IsDefined(known))
        {
            list.Lacks(Honorability, [Fact.Activity]);
            return;
        }

        Departement? departement = offer.Offer.Workplace?.Departement ?? offer.Assuming?.Workplace?.Departement;
        HonorabilityDuty duty = HonorabilityDuty.For(known, departement, offer.Start.Value, offer.Law);
        if (duty.IsRequired is not { } isRequired)
        {
            list.Lacks(Honorability, [Fact.LawValue]);
            return;
        }

        Mark mark = offer.Start.Mark.And(stated is null ? Mark.Assumed : Mark.Derived);
        list.Add("honorability.required", new("attestation d'honorabilité exigée", "certificate of honorability required"), isRequired, mark, duty.Explain);
        if (duty.MaximumAge is { } age)
        {
            list.Add(
                "honorability.maxAgeMonths",
                new("attestation d'honorabilité, ancienneté maximale", "certificate of honorability, greatest age"),
                age,
                mark,
                duty.Explain);
        }
    }
}
