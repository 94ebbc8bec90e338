using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: whether it is due, the rate, the amount.</content>
public readonly partial record struct EndIndemnity
{
    internal EndIndemnity(EndIndemnityQuestion question, Explanation? why = null)
    {
        this.question = question;
        (Money gross, FixedTermEnding ending, EndIndemnityRules? rules) = (question.Gross, question.Ending, question.Rules);
        why?.Given(new("rémunération brute totale du contrat", "total gross pay of the contract"), gross);
        why?.Given(new("fin du contrat", "ending of the contract"), FigureValue.Of(ending, ending.Label()));

        // Read even where none is due: an earlier signature is refused here, with the known range.
        DatedValue<Percent> legal = question.Law.On(question.Contract.LawDay, FixedTermLimits.EndIndemnityRate);
        IsDue = Due(question, why);
        if (IsDue is not true)
        {
            return;
        }

        Rate = rules?.Rate ?? legal.Value;
        if (rules?.Rate is null)
        {
            why?.Read(FixedTermLimits.EndIndemnityRate, legal);
            why?.Assumed(new("aucun accord ne ramène le taux à 6 % (L1243-9)", "no agreement brings the rate down to 6 % (L1243-9)"), true);
        }
        else
        {
            why?.Concluded(
                FixedTermLimits.EndIndemnityRate.Name,
                Rate,
                new("fixé par accord", "set by agreement"),
                rules.Source ?? (Rate < legal.Value ? LabourCode.L1243_9 : null));
        }

        Money amount = gross * Rate;
        why?.Computed(new("indemnité de fin de contrat", "end-of-contract indemnity"), $"{gross} × {Rate}", amount, ending.Source());
        Amount = amount.Round();
        why?.Concluded(new("arrondie au centime", "rounded to the cent"), Amount);
    }

    /// <summary>Not said where the indemnity is a part of what an early break costs.</summary>
    private void ExplainBeside(Explanation why)
    {
        if (Ending == FixedTermEnding.ForUnfitness)
        {
            why.Concluded(
                new("s'y ajoute l'indemnité d'inaptitude", "the indemnity for unfitness comes on top"),
                null,
                new(
                    "au moins celle de L1234-9 ; si l'inaptitude est professionnelle, le double (L1226-20)",
                    "at least that of L1234-9; for an occupational unfitness, twice (L1226-20)"),
                LabourCode.L1226_4_3);
        }

        if (Ending == FixedTermEnding.FollowedByPermanentContract)
        {
            why.Concluded(
                new("indemnité de congés payés", "indemnity for leave not taken"),
                Money.Zero,
                new(
                    "le contrat se poursuit en CDI : les congés y sont pris",
                    "the contract goes on as a permanent one: the leave is taken in it"),
                LabourCode.L1242_16);
            return;
        }

        why.Computed(
            new(
                "congés payés si le contrat n'a permis d'en prendre aucun, au moins",
                "pay of the leave if the contract let none be taken, at least"),
            $"({Base} + {Amount}) / 10",
            LeaveFloor,
            LabourCode.L1242_16);
    }

    private static bool? Due(EndIndemnityQuestion question, Explanation? why)
    {
        (TermContract contract, FixedTermEnding ending) = (question.Contract, question.Ending);
        Bilingual label = new("indemnité due", "indemnity due");
        if (!ending.LeavesIndemnity())
        {
            why?.Concluded(label, false, ending.Label(), ending.Source());
            return false;
        }

        if (contract.IsHolidayJob)
        {
            why?.Concluded(
                label,
                false,
                new("jeune, pendant ses vacances scolaires ou universitaires", "young person, within school or university holidays"),
                LabourCode.L1243_10);
            return false;
        }

        bool? byReason = FixedTermReasons.Of(contract.KnownReason).EndIndemnity;
        if (contract.KnownReason is { } reason)
        {
            why?.Given(new("motif", "reason"), FigureValue.Of(reason, reason.Label()));
        }
        else
        {
            why?.Assumed(
                new("motif inconnu, supposé ouvrir droit à l'indemnité", "reason unknown, supposed to give right to the indemnity"),
                true);
            return true;
        }

        if (byReason != true && question.Rules?.GrantedWhereExcluded == true)
        {
            why?.Concluded(label, true, new("accordée par accord", "granted by agreement"), question.Rules.Source);
            return true;
        }

        why?.Decided(
            label,
            byReason,
            byReason is null ? new("aucune règle trouvée pour ce motif", "no rule found for this reason") : default,
            byReason == false ? LabourCode.L1243_10 : LabourCode.L1243_8);
        return byReason;
    }
}
