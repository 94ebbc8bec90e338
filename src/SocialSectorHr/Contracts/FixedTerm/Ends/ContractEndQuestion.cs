using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the last day of a contract is computed from: no dated value of the law is read.</summary>
internal readonly record struct ContractEndQuestion : IQuestion
{
    public ContractEndQuestion(FixedTermContract contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        Contract = contract;
    }

    public FixedTermContract Contract { get; }

    FrenchLaw? IQuestion.Law => null;
}
