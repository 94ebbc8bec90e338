using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>A public contract, and the day whose law is read.</summary>
internal readonly record struct PublicContractQuestion : IQuestion
{
    public PublicContractQuestion(PublicContract contract, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(law);
        (Contract, Law) = (contract, law);
        _ = law.On(On, PublicContractLimits.TrialUnderOneYear);
    }

    public PublicContract Contract { get; }

    public FrenchLaw Law { get; }

    public LocalDate On => Contract.Start;

    public T Read<T>(Dated<T> table, Explanation? why)
    {
        DatedValue<T> row = Law.On(On, table);
        why?.Read(table, row);
        return row.Value;
    }
}
