using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the pay up to the term less that of the days done, and the indemnity on the whole.</content>
public readonly partial record struct EarlyBreakCost
{
    internal EarlyBreakCost(EarlyBreakQuestion question, Explanation? why = null)
    {
        this.question = question;
        why?.Given(new("dernier jour travaillé, hors période d'essai", "last day worked, outside the trial"), question.LastDay);
        why?.Given(new("terme, renouvellements compris", "term, renewals included"), question.EndsOn);
        PeriodPay all = new(
            new PeriodPayQuestion(question.Pay, question.Contract.Start, question.EndsOn, question.Week, null),
            why?.Part(new("Salaire jusqu'au terme", "Pay up to the term")));
        PeriodPay done = new(
            new PeriodPayQuestion(question.Pay, question.Contract.Start, question.LastDay, question.Week, null),
            why?.Part(new("Salaire jusqu'au dernier jour travaillé", "Pay up to the last day worked")));
        Damages = all.Total - done.Total;
        why?.Computed(new("dommages-intérêts, au moins", "damages, at least"), $"{all.Total} − {done.Total}", Damages, LabourCode.L1243_4);
        Indemnity = new EndIndemnity(
            question.IndemnityOn(all.Total),
            why?.Part(new("Indemnité de fin de contrat, sur le tout", "End-of-contract indemnity, on the whole"))).Amount;
        why?.Computed(new("total minimal", "least total"), $"{Damages} + {Indemnity}", Total, LabourCode.L1243_4);
        why?.Concluded(
            new("congés payés du temps travaillé", "leave pay of the time worked"),
            null,
            new("dus en plus de ce total", "owed on top of this total"),
            LabourCode.L1242_16);
    }
}
