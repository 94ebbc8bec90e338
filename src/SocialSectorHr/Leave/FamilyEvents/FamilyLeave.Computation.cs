using SocialSectorHr.Law;

namespace SocialSectorHr;

// The days of the law, those of the agreement, the better of the two.
public readonly partial record struct FamilyLeave
{
    internal FamilyLeave(FamilyLeaveQuestion question, Explanation? why = null)
    {
        this.question = question;
        FamilyOccasion occasion = question.Occasion;
        Given(occasion, why);
        LegalDays = LeaveDays.Ouvrables(0);
        if (question.Table is { } table)
        {
            LegalDays = Read(question, table, why);
        }
        else
        {
            why?.Concluded(new("événement que la loi ne nomme pas", "event that the law does not name"), LegalDays, default, LabourCode.L3142_4);
        }

        AgreementDays = question.Rules?.DaysOf(occasion);
        if (AgreementDays is { } own)
        {
            why?.Concluded(new("jours selon l'accord", "days by the agreement"), own, default, question.Rules!.Source);
        }

        if (question.Rules?.NotHeld is { } unread)
        {
            why?.Concluded(unread, null, Terms.TextNotHeld);
        }

        why?.Concluded(new("le plus favorable", "the better"), Days, default, Source);
        if (occasion.OpensBereavement && question.Law.On(occasion.On, LegalFamilyLeave.Bereavement).Value.Exact > 0)
        {
            BereavementDays = Read(question, LegalFamilyLeave.Bereavement, why);
            why?.Counted(new("congé de deuil à prendre jusqu'au", "bereavement leave until"), BereavementUntil!.Value, LabourCode.L3142_1_1);
            why?.Concluded(
                new("fractionnement du deuil", "periods of bereavement leave"), null,
                new("deux périodes d'un jour au moins, employeur prévenu 24 heures avant",
                    "two periods of a day at least, the employer told 24 hours before"),
                LabourCode.D3142_1_1);
        }

        if (MostForJourney is { } journey)
        {
            why?.Given(new("kilomètres jusqu'à la cérémonie", "kilometres to the ceremony"), occasion.DistanceKm!.Value);
            why?.Concluded(
                new("jours de route, au plus", "days for the journey, at most"), journey,
                question.Rules!.IsJourneyAtDiscretion == true
                    ? new("que l'employeur peut accorder", "which the employer may grant")
                    : new("selon le temps de route reconnu nécessaire", "by the time that the journey is held to need"),
                question.Rules.Source);
        }

        ExplainTreatment(question, why);
    }

    /// <summary>L3142-2 speaks of the events that the law names: what only an agreement grants is treated as it says.</summary>
    private static void ExplainTreatment(FamilyLeaveQuestion question, Explanation? why)
    {
        Bilingual label = new("événement familial", "family event");
        if (question.Table is null)
        {
            why?.Concluded(
                label, null,
                new("paiement et assimilation à du travail : à lire dans l'accord, non vérifiés", "pay and treatment as work: for the agreement to say, not checked"));
            return;
        }

        why?.Concluded(
            label, null,
            new("payé, assimilé à du travail effectif, jamais déduit des congés annuels", "paid, treated as effective work, never taken off annual leave"),
            LabourCode.L3142_2);
    }

    private static void Given(FamilyOccasion occasion, Explanation? why)
    {
        why?.Given(new("événement", "event"), FigureValue.Of(occasion.Event, occasion.Event.Label()));
        why?.Given(new("jour de l'événement", "day of the event"), occasion.On);
        if (occasion.ChildAge is { } age)
        {
            why?.Given(new("âge", "age"), age);
        }

        if (occasion.ChildWasParent is { } parent)
        {
            why?.Given(new("lui-même parent", "a parent"), parent);
        }
    }

    private static LeaveDays Read(FamilyLeaveQuestion question, Dated<LeaveDays> table, Explanation? why)
    {
        DatedValue<LeaveDays> row = question.Law.On(question.Occasion.On, table);
        why?.Read(table, row);
        return row.Value;
    }
}
