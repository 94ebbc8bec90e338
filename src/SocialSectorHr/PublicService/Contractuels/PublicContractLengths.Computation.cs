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
        switch (ground)
        {
            case PublicContractGround.L332_8:
                OneContract = question.Read(PublicContractLimits.PermanentPost, why);
                Total = question.Read(PublicContractLimits.PermanentPostTotal, why);
                break;
            case PublicContractGround.L332_14:
                OneContract = question.Read(PublicContractLimits.Vacancy, why);
                Total = question.Read(PublicContractLimits.VacancyTotal, why);
                break;
            case PublicContractGround.L332_23_1:
                Total = question.Read(PublicContractLimits.Increase, why);
                Within = question.Read(PublicContractLimits.IncreaseWithin, why);
                break;
            case PublicContractGround.L332_23_2:
                Total = question.Read(PublicContractLimits.Season, why);
                Within = question.Read(PublicContractLimits.SeasonWithin, why);
                break;
            case PublicContractGround.L332_24:
                AtLeast = question.Read(PublicContractLimits.ProjectAtLeast, why);
                Total = question.Read(PublicContractLimits.ProjectAtMost, why);
                break;
            case PublicContractGround.L332_13:
                why?.Concluded(new("la durée de l'absence remplacée", "the length of the absence that is replaced"), null, default, PublicServiceCode.L332_13);
                break;
            default:
                why?.Concluded(new("alinéa du fondement non dit", "paragraph of the ground not said"), null, default, PublicServiceCode.L332_23);
                break;
        }
    }
}
