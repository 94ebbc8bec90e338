namespace SocialSectorHr.Offers;

/// <summary>The rows of the catalogue for the end of a contract.</summary>
internal static class EndOfContractNames
{
    public static readonly FigureName EndIndemnityOfFixedTerm = End(
        "precarity.{method}{.bound}",
        "indemnité de fin de contrat, {method}{, bound}",
        "end-of-contract indemnity, {method}{, bound}",
        EndOfContractFigures.ExplainIndemnity,
        "endIndemnity");

    public static readonly FigureName EndIndemnityOfPurpose = End(
        "endIndemnity{.bound}",
        "indemnité de fin de contrat{, bound}",
        "end-of-contract indemnity{, bound}",
        EndOfContractFigures.ExplainIndemnity,
        "endIndemnity");

    public static readonly FigureName UnusedLeave = End(
        "paidLeaveIndemnity.noneTaken{.method}{.bound}",
        "congés payés au terme si aucun n'est pris{, method}{, bound}",
        "leave paid at the end if none is taken{, method}{, bound}",
        EndOfContractFigures.ExplainIndemnity);

    public static readonly FigureName UnusedLeaveTenth = End(
        "paidLeaveIndemnity.noneTaken.{cardinal}Weeks.tenth",
        "{cardinal} semaines, aucune prise : le dixième",
        "{cardinal} weeks, none taken: the tenth",
        EndOfContractFigures.ExplainUnusedLeave,
        "paidLeaveIndemnity.noneTaken.tenth");

    public static readonly FigureName UnusedLeaveMaintained = End(
        "paidLeaveIndemnity.noneTaken.{cardinal}Weeks.maintien",
        "{cardinal} semaines, aucune prise : le maintien",
        "{cardinal} weeks, none taken: the pay kept",
        EndOfContractFigures.ExplainUnusedLeave,
        "paidLeaveIndemnity.noneTaken.maintained");

    public static readonly FigureName UnusedLeaveDue = End(
        "paidLeaveIndemnity.noneTaken.{cardinal}Weeks.due",
        "{cardinal} semaines, aucune prise : dû",
        "{cardinal} weeks, none taken: due",
        EndOfContractFigures.ExplainUnusedLeave,
        "paidLeaveIndemnity.noneTaken.due");

    public static FigureName[] All =>
        [EndIndemnityOfFixedTerm, EndIndemnityOfPurpose, UnusedLeave, UnusedLeaveTenth, UnusedLeaveMaintained, UnusedLeaveDue];

    private static FigureName End(string id, string french, string english, Func<Figure, Explanation> explain, string? name = null) =>
        new(new("la fin du contrat", "the end of the contract"), id, new(french, english), explain, name);
}
