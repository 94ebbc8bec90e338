using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>A contract, those before it with the same employer in the same category, and the law: when six years are reached.</summary>
internal readonly record struct SixYearsQuestion : IQuestion
{
    // While the state of health emergency may have been in force a gap may not count: its days were not read.
    private static readonly LocalDate EmergencyFrom = new(2020, 1, 1);
    private static readonly LocalDate EmergencyTo = new(2022, 7, 31);

    public SixYearsQuestion(PublicContract contract, IEnumerable<PublicContract> earlier, FrenchLaw law)
    {
        Contract = new(contract, law);
        Earlier = ValueList.Required(earlier);
        for (int i = 0; i < Earlier.Count; i++)
        {
            LocalDate next = i + 1 < Earlier.Count ? Earlier[i + 1].Start : contract.Start;
            if (Earlier[i].End is not { } end || end >= next)
            {
                throw Refusal.OutOfRange(
                    Earlier[i].ToString(), nameof(earlier), $"in order, each with an end before {DateText.Iso(next)}, when the next one begins");
            }
        }
    }

    public PublicContractQuestion Contract { get; }

    public IReadOnlyList<PublicContract> Earlier { get; }

    public FrenchLaw Law => Contract.Law;

    /// <summary>The services before the first day; generous where what is not settled counts in favour of the agent.</summary>
    public ServicesBefore Count(int gap, bool generous)
    {
        ServicesBefore services = new(Contract.Contract.Start);
        LocalDate next = Contract.Contract.Start;
        for (int i = Earlier.Count - 1; i >= 0; i--)
        {
            (LocalDate start, LocalDate end) = (Earlier[i].Start, Earlier[i].End!.Value);
            bool isLinked = next <= Quantieme.AddMonths(end.PlusDays(1), gap)
                || (generous && end < EmergencyTo && next.PlusDays(-1) >= EmergencyFrom);
            bool counts = Earlier[i].Ground is { } ground ? ground != PublicContractGround.L332_24 : generous;
            if (counts && !isLinked)
            {
                break;
            }

            services = counts ? services.With(start, end) : services;
            next = counts || (generous && isLinked) ? start : next;
        }

        return services;
    }
}
