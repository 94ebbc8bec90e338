namespace SocialSectorHr.Offers;

public static partial class FigureNames
{
    internal static readonly FigureName WaitingDays = Paper(
        "carence.openingDays", "carence, jours d'ouverture", "waiting period, opening days", PaperFigures.ExplainWaiting);

    internal static readonly FigureName WaitingEnd = Paper(
        "carence.lastDay", "carence, dernier jour", "waiting period, last day", PaperFigures.ExplainWaiting);

    internal static readonly FigureName EarliestNewStart = Paper(
        "carence.earliestNewStart",
        "autre contrat sur le poste, au plus tôt",
        "another contract on the post, at the earliest",
        PaperFigures.ExplainWaiting);

    internal static readonly FigureName ContractBy = Paper(
        "writtenTerms.contractBy", "contrat transmis au plus tard", "contract delivered by", PaperFigures.ExplainDelivery);

    internal static readonly FigureName MainInformationBy = Paper(
        "writtenTerms.mainInformationBy", "informations principales au plus tard", "main information by", PaperFigures.ExplainInformation);

    internal static readonly FigureName OtherInformationBy = Paper(
        "writtenTerms.otherInformationBy", "autres informations au plus tard", "other information by", PaperFigures.ExplainInformation);

    internal static readonly FigureName HonorabilityRequired = Paper(
        "honorability.required", "attestation d'honorabilité exigée", "certificate of honorability required", PaperFigures.ExplainHonorability);

    internal static readonly FigureName HonorabilityAge = Paper(
        "honorability.maxAgeMonths",
        "attestation d'honorabilité, ancienneté maximale",
        "certificate of honorability, greatest age",
        PaperFigures.ExplainHonorability);

    private static FigureName[] OfPapers =>
        [WaitingDays, WaitingEnd, EarliestNewStart, ContractBy, MainInformationBy, OtherInformationBy, HonorabilityRequired, HonorabilityAge];

    private static FigureName Paper(string id, string french, string english, Func<Figure, Explanation> explain) =>
        new(new("les délais et les papiers", "deadlines and papers"), id, new(french, english), explain);
}
