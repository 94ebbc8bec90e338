using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the first trial, what the renewal needs, its length.</content>
public readonly partial record struct RenewedTrial
{
    internal RenewedTrial(in RenewedTrialQuestion question, Explanation? why = null)
    {
        this.question = question;
        AgreedTrialRenewal renewal = question.Renewal;
        TrialPeriod first = new(question.Trial, why?.Part(new("Essai initial", "First trial")));
        FirstEnd = first.End;
        if (why is not null)
        {
            ExplainGiven(renewal, why);
        }

        TrialRenewalFaults faults = Available(question.Trial, first, why);
        TrialRenewalFaults open = faults == TrialRenewalFaults.None && question.Trial.Rules?.IsRenewable is null
            ? TrialRenewalFaults.NoExtendedAgreement
            : TrialRenewalFaults.None;
        if (!question.Trial.IsOfFixedTerm)
        {
            Add(TrialRenewalFaults.NotInContract, renewal.IsInContract, ref faults, ref open);
            Add(TrialRenewalFaults.NoConsent, renewal.HasConsent, ref faults, ref open);
            Add(
                TrialRenewalFaults.OutsideTheTrial,
                renewal.AgreedOn is { } day ? day >= first.Start && day <= first.End : null,
                ref faults,
                ref open);
            faults |= first.IsTooLong(renewal.Length) ? TrialRenewalFaults.TooLong : TrialRenewalFaults.None;
        }

        (Faults, Unchecked) = (faults, open);
        if (why is not null)
        {
            ExplainFaults(why);
        }

        End = IsVoid(faults) ? first.End : first.WithRenewal(question.Trial, renewal.Length, why).End;
        why?.Concluded(
            new("fin de l'essai, renouvellement compris", "end of the trial, its renewal included"),
            End,
            IsVoid(faults) ? new("le renouvellement est sans effet", "the renewal has no effect")
                : open != TrialRenewalFaults.None
                ? new("sous réserve de ce qui n'a pas pu être contrôlé", "subject to what could not be checked")
                : default,
            LabourCode.L1221_21);
    }

    private static TrialRenewalFaults Available(in TrialQuestion trial, in TrialPeriod first, Explanation? why)
    {
        TrialRenewalFaults faults = trial.IsOfFixedTerm ? TrialRenewalFaults.OfAFixedTerm
            : first.Renewal == TrialRenewal.NotAvailable && trial.Rules?.IsRenewable == false ? TrialRenewalFaults.NoExtendedAgreement
            : TrialRenewalFaults.None;
        if (trial.RenewedBy is not null)
        {
            why?.Given(new("renouvellement antérieur", "earlier renewal"), true);
            faults |= TrialRenewalFaults.AlreadyRenewed;
        }

        return faults;
    }

    private static void Add(TrialRenewalFaults fault, bool? isRight, ref TrialRenewalFaults faults, ref TrialRenewalFaults open)
    {
        faults |= isRight == false ? fault : TrialRenewalFaults.None;
        open |= isRight is null ? fault : TrialRenewalFaults.None;
    }

    private static void ExplainGiven(AgreedTrialRenewal renewal, Explanation why)
    {
        (int months, int days) = WholeMonths.Split(renewal.Length, nameof(renewal.Length));
        if (months > 0)
        {
            why.Given(new("renouvellement convenu, mois", "renewal agreed on, months"), Months.Of(months));
        }

        if (days > 0)
        {
            why.Given(new("renouvellement convenu, jours", "renewal agreed on, days"), Days.Of(days));
        }

        if (renewal.AgreedOn is { } day)
        {
            why.Given(new("accord du salarié donné le", "employee's consent given on"), day);
        }
    }

    private static LegalSource SourceOf(TrialRenewalFaults fault) => fault switch
    {
        TrialRenewalFaults.OfAFixedTerm => LabourCode.L1242_10,
        TrialRenewalFaults.NotInContract => LabourCode.L1221_23,
        TrialRenewalFaults.NoConsent => CaseLaw.Soc_2009_11_25_08_43008,
        _ => LabourCode.L1221_21,
    };

    private void ExplainFaults(Explanation why)
    {
        foreach (TrialRenewalFaults fault in Enum.GetValues<TrialRenewalFaults>())
        {
            if (fault == TrialRenewalFaults.None || !(Faults | Unchecked).HasFlag(fault))
            {
                continue;
            }

            why.Decided(fault.Label(), Faults.HasFlag(fault) ? true : null, default, SourceOf(fault));
        }
    }
}
