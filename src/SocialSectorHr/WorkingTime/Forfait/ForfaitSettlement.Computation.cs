namespace SocialSectorHr;

/// <content>Computed once: the difference in days, then its value.</content>
public readonly partial record struct ForfaitSettlement
{
    internal ForfaitSettlement(ForfaitSettlementQuestion question, Explanation? why = null)
    {
        this.question = question;
        (Days due, Days worked, Money perDay) = (question.Due, question.Worked, question.PerDay);
        Difference = worked - due;
        Amount = Money.FromExact(perDay.Exact * Difference.Exact);
        if (why is null)
        {
            return;
        }

        Bilingual method = question.Method.Label();
        why.Given(new("jours dus", "days due"), due);
        why.Given(new("jours réellement travaillés", "days really worked"), worked);
        why.Computed(new("écart", "difference"), $"{worked} − {due}", Difference);
        why.Given(new($"valeur d'une journée, {method.French}", $"value of a day, {method.English}"), perDay);
        why.Computed(
            new("à payer (ou à retenir s'il est négatif)", "to pay (or to deduct if negative)"), $"{Difference} × {perDay}", Amount);
    }
}
