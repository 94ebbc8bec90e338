using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <content>The row of the ground.</content>
public readonly partial record struct PublicContractLengths
{
    internal PublicContractLengths(in PublicContractQuestion question, Explanation? why = null)
    {
        this.question = question;
        if (question.Contract.Ground is not { } ground)
        {
            why?.Concluded(new("fondement non dit", "ground not said"), null);
            return;
        }

        why?.Given(ground.Label());
        why?.Given(ground.Use());
        switch (ground)
        {
            case var permanent when permanent.IsPermanentPost:
                OneContract = question.Read(PublicContractLimits.PermanentPost, why);
                Total = question.Read(PublicContractLimits.PermanentPostTotal, why);
                Renewal = PublicContractRenewal.WithinTheTotal;
                break;
            case PublicContractGround.L332_14:
                OneContract = question.Read(PublicContractLimits.Vacancy, why);
                Total = question.Read(PublicContractLimits.VacancyTotal, why);
                Renewal = PublicContractRenewal.IfTheSearchFailed;
                break;
            case PublicContractGround.L332_23_1:
                Total = question.Read(PublicContractLimits.Increase, why);
                Within = question.Read(PublicContractLimits.IncreaseWithin, why);
                Renewal = PublicContractRenewal.WithinTheTotal;
                break;
            case PublicContractGround.L332_23_2:
                Total = question.Read(PublicContractLimits.Season, why);
                Within = question.Read(PublicContractLimits.SeasonWithin, why);
                Renewal = PublicContractRenewal.WithinTheTotal;
                break;
            case PublicContractGround.L332_24:
                AtLeast = question.Read(PublicContractLimits.ProjectAtLeast, why);
                Total = question.Read(PublicContractLimits.ProjectAtMost, why);
                Renewal = PublicContractRenewal.WhileTheProjectLasts;
                break;
            case PublicContractGround.L332_13:
                why?.Concluded(new("la durée de l'absence remplacée", "the length of the absence that is replaced"), null, default, PublicServiceCode.L332_13);
                Renewal = PublicContractRenewal.WhileTheAbsenceLasts;
                break;
            default:
                why?.Concluded(new("alinéa du fondement non dit", "paragraph of the ground not said"), null, default, PublicServiceCode.L332_23);
                Renewal = PublicContractRenewal.WithinTheTotal;
                break;
        }

        why?.Concluded(new("renouvellement", "renewal of the contract"), null, Renewal.Value.Label(), RenewalSource(ground));
        if (LatestEnd is { } end)
        {
            why?.Concluded(new("dernier jour d'un contrat de la plus longue durée", "last day of a contract of the longest length"), end);
        }
    }

    private static LegalSource RenewalSource(PublicContractGround ground) => ground switch
    {
        PublicContractGround.L332_13 => PublicServiceCode.L332_13,
        PublicContractGround.L332_14 => PublicServiceCode.L332_14,
        PublicContractGround.L332_24 => PublicServiceCode.L332_25,
        _ when ground.IsPermanentPost => PublicServiceCode.L332_9,
        _ => PublicServiceCode.L332_23,
    };
}
