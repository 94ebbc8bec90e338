namespace SocialSectorHr.Tests.Contracts;

/// <summary>Somebody who is dismissed: the contract, the letter, the last day, the reference salary.</summary>
internal sealed record Leaver(PermanentContract Contract, LocalDate NotifiedOn, LocalDate LastDay, Money Salary)
{
    public Termination Dismissal => Termination.Dismissal(NotifiedOn);
}
