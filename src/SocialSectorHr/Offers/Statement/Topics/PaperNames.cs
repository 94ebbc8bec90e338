namespace SocialSectorHr.Offers;

/// <summary>The rows of the catalogue for the papers.</summary>
internal static class PaperNames
{
    public static readonly FigureName WaitingDays = Paper(
        "carence.openingDays", "carence, jours d'ouverture", "waiting period, opening days", PaperFigures.ExplainWaiting);

    public static readonly FigureName WaitingEnd = Paper(
        "carence.lastDay", "carence, dernier jour", "waiting period, last day", PaperFigures.ExplainWaiting);

    public static readonly FigureName EarliestNewStart = Paper(
        "carence.earliestNewStart",
        "autre contrat sur le poste, au plus tôt",
        "another contract on the post, at the earliest",
        PaperFigures.ExplainWaiting);

    public static readonly FigureName ContractBy = Paper(
        "writtenTerms.contractBy", "contrat transmis au plus tard", "contract delivered by", PaperFigures.ExplainDelivery);

    public static readonly FigureName MainInformationBy = Paper(
        "writtenTerms.mainInformationBy", "informations principales au plus tard", "main information by", PaperFigures.ExplainInformation);

    public static readonly FigureName OtherInformationBy = Paper(
        "writtenTerms.otherInformationBy", "autres informations au plus tard", "other information by", PaperFigures.ExplainInformation);

    public static readonly FigureName HonorabilityRequired = Paper(
        "honorability.required", "attestation d'honorabilité exigée", "certificate of honorability required", PaperFigures.ExplainHonorability);

    public static readonly FigureName HonorabilityAge = Paper(
        "honorability.maxAgeMonths",
        "attestation d'honorabilité, ancienneté maximale",
        "certificate of honorability, greatest age",
        PaperFigures.ExplainHonorability);

    public static FigureName[] All =>
        [
            WaitingDays,
            WaitingEnd,
            EarliestNewStart,
            ContractBy,
            MainInformationBy,
            OtherInformationBy,
            HonorabilityRequired,
            HonorabilityAge,
        ];

    private static FigureName Paper(string id, string french, string english, Func<Figure, Explanation> explain) =>
        new(new("les délais et les papiers", "deadlines and papers"), id, new(french, english), explain);
}
