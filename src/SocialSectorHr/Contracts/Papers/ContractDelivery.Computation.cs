using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the days after the hiring, then what a late delivery costs.</content>
public readonly partial record struct ContractDelivery
{
    internal ContractDelivery(ContractDeliveryQuestion question, Explanation? why = null)
    {
        this.question = question;
        LocalDate hired = question.HiredOn;
        why?.Given(new("embauche, premier jour", "hiring, first day"), hired);
        DatedValue<Days> delay = question.Law.On(hired, FixedTermLimits.Delivery);
        why?.Read(FixedTermLimits.Delivery, delay);
        DueBy = question.Calendar.AddOuvrables(hired, (int)delay.Value.Exact.Numerator);
        why?.Counted(new("contrat à transmettre au plus tard", "contract to be delivered by"), DueBy, LabourCode.L1242_13);
        if (question.Law.TryOn(hired, FixedTermLimits.LateDeliveryIndemnity, out DatedValue<Months> indemnity))
        {
            why?.Read(FixedTermLimits.LateDeliveryIndemnity, indemnity);
            why?.Concluded(
                new("le retard fait du contrat un CDI", "a late delivery makes the contract permanent"),
                false,
                source: LabourCode.L1245_1);
            (LateIndemnityAtMost, LateMakesPermanent) = (indemnity.Value, false);
        }
        else
        {
            why?.Concluded(
                new("effets d'un retard", "what a late delivery leads to"),
                null,
                new("non vérifiés avant le 24 septembre 2017", "not checked before 24 September 2017"));
        }
    }
}
