using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <content>The tier of the length of the contract.</content>
public readonly partial record struct PublicTrial
{
    internal PublicTrial(in PublicContractQuestion question, Explanation? why = null)
    {
        this.question = question;
        if (why is not null && question.Law.On(question.On, PublicContractLimits.TrialUnderOneYear).Source == PublicServiceCode.R332_22)
        {
            why.Concluded(
                new("aucun essai pour les mêmes fonctions chez le même employeur", "no trial for the same duties with the same employer"),
                null,
                default,
                PublicServiceCode.R332_21);
        }

        if (question.Contract.Length() is not { } length)
        {
            why?.Given(new("contrat sans terme connu", "contract without a known end"));
            Months = question.Read(PublicContractLimits.TrialOfLonger, why);
            return;
        }

        why?.Given(new("mois entiers du contrat", "whole months of the contract"), length.Months);
        if (length.Months < SocialSectorHr.Months.Of(6))
        {
            Weeks = question.Read(PublicContractLimits.TrialUnderSixMonths, why);
        }
        else
        {
            Months = question.Read(
                length.Months < SocialSectorHr.Months.Of(12) ? PublicContractLimits.TrialUnderOneYear
                    : length.Months < SocialSectorHr.Months.Of(24) ? PublicContractLimits.TrialUnderTwoYears
                    : PublicContractLimits.TrialOfLonger,
                why);
        }

        Modulated = Days.FromExact(length.WholeWeeks.Exact);
        why?.Counted(new("un jour ouvré par semaine de contrat, dans cette limite", "a working day for each week of contract, within it"), Modulated.Value);
    }
}
