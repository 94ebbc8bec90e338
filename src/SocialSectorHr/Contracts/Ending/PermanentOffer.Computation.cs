using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the eve of the term, and a month from the refusal.</content>
public readonly partial record struct PermanentOffer
{
    internal PermanentOffer(PermanentOfferQuestion question, Explanation? why = null)
    {
        this.question = question;
        DatedValue<Months> month = question.Law.On(question.Term, FixedTermLimits.RefusalNotice);
        why?.Given(new("terme du contrat", "term of the contract"), question.Term);
        LatestDay = question.Term.PlusDays(-1);
        why?.Chosen(
            new("proposition écrite au plus tard le", "offered in writing by"),
            LatestDay,
            new("la veille, lecture prudente de « avant le terme »", "the eve, a prudent reading of \"before the term\""),
            LabourCode.R1243_2);
        why?.Concluded(
            new("proposition visée", "offer meant"),
            null,
            new(
                "même emploi ou emploi similaire, rémunération au moins équivalente pour une durée de travail équivalente, "
                    + "même classification, même lieu",
                "the same or a similar job, pay at least equivalent for an equivalent working time, "
                    + "the same classification, the same place"),
            LabourCode.L1243_11_1);
        if (question.RefusedOn is { } refused)
        {
            why?.Given(new("refus, ou silence au bout du délai", "refusal, or silence at the end of the time"), refused);
            why?.Read(FixedTermLimits.RefusalNotice, month);
            LocalDate tellBy = Quantieme.AddMonthsOrLastDay(refused, (int)month.Value.ToDecimal());
            why?.Counted(new("France Travail informé au plus tard le", "France Travail told by"), tellBy, LabourCode.R1243_2);
            TellBy = tellBy;
        }
    }
}
