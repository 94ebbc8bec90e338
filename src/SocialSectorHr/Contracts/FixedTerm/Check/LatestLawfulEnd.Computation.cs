using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the ceiling, and the day it leads to.</content>
public readonly partial record struct LatestLawfulEnd
{
    internal LatestLawfulEnd(FixedTermQuestion question, Explanation? why = null)
    {
        this.question = question;
        Explanation? part = why?.Part(new("Durées légales", "Lawful lengths"));
        if (new FixedTermCeiling(question, part).Maximum is not { } ceiling)
        {
            why?.Concluded(
                new("aucun terme calculé", "no day computed"),
                null,
                IsUnlimited
                    ? new("aucune durée maximale", "no maximum length")
                    : new("aucune durée maximale connue", "no maximum length known"),
                question.Row.Source);
            return;
        }

        LocalDate start = question.Contract.Start;
        int months = WholeMonths.Count(ceiling, nameof(ceiling));
        why?.Given(new("premier jour", "first day"), start);
        DayNumberRule.Explain(start, months, 0, isTrial: false, why);
        LocalDate date = DayNumberRule.End(start, months);
        why?.Counted(new("dernier terme dans la durée maximale", "latest end within the ceiling"), date, question.SourceOfLengths);
        (Ceiling, Date) = (ceiling, date);
        if (question.IsContested)
        {
            why?.Concluded(
                new("autre lecture", "other reading"),
                null,
                new("aucune durée maximale : la nature de l'emploi est la limite", "no maximum length: the nature of the job is the limit"),
                LabourCode.L1244_1);
        }

        if (why is not null && DaysLeft is { } left && IsWithin is { } within)
        {
            why.Given(
                new("dernier jour du contrat, renouvellements compris", "last day of the contract, renewals included"),
                question.Contract.FinalEnd);
            why.Counted(new("jours calendaires restants", "calendar days left"), left);
            why.Concluded(
                new("dans la limite", "within the ceiling"),
                within,
                question.HasReadings ? new("pour cette durée supposée", "for this supposed length") : default,
                question.SourceOfLengths);
        }
    }
}
