using SocialSectorHr.Audit;
using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Offers;

/// <summary>An offer of thousands of contracts takes the time of its contracts, not of their square.</summary>
/// <remarks>The processor's time, and no other test beside: a busy machine changes nothing.</remarks>
[Collection(Alone)]
[CollectionDefinition(Alone, DisableParallelization = true)]
public class ManyContractsTests
{
    private const string Alone = "alone";

    private const int Few = 500;

    private const int Times = 32;

    public static TheoryData<string> Contracts => [.. Kinds.Keys];

    private static Dictionary<string, Func<int, StatedContract>> Kinds { get; } = new()
    {
        ["permanent"] = static _ => new StatedContract.Permanent(),
        ["fixed term"] = static number => new StatedContract.FixedTerm { Duration = Months.Of(1 + (number % 30)), Reason = FixedTermReason.Usage },
        ["civil servant"] = static _ => new StatedContract.CivilServant { Post = new() { Grades = [new() { Name = "agent" }, new() { Name = "adjoint" }] } },
        ["public contract"] = static number => new StatedContract.PublicContract { Ground = number % 2 == 0 ? null : PublicContractGround.L332_23_1 },
        ["mixed"] = static number => (number % 3) switch
        {
            0 => new StatedContract.FixedTerm { End = new LocalDate(2026, 6, 30).PlusDays(number % 600) },
            1 => new StatedContract.DefinedPurpose { Duration = Months.Of(18) },
            _ => new StatedContract.FixedTerm { UncertainEnd = true, Duration = Months.Of(4), Reason = FixedTermReason.ReplacementOfAbsence },
        },
    };

    [Theory]
    [MemberData(nameof(Contracts))]
    public void The_audit_of_many_contracts_takes_time_in_proportion(string kind) =>
        InProportion(kind, static offer => _ = offer.Audit(FrenchLaw.Published, GoldenOffer.On).Findings.Count);

    [Theory]
    [MemberData(nameof(Contracts))]
    public void The_statement_of_many_contracts_takes_time_in_proportion(string kind) =>
        InProportion(kind, static offer => _ = offer.Statement(FrenchLaw.Published, GoldenOffer.On).Figures.Count);

    // As many contracts in one offer and in several: a square would take 32 times as long.
    private static void InProportion(string kind, Action<JobOffer> ask)
    {
        JobOffer few = Offer(kind, Few);
        JobOffer many = Offer(kind, Few * Times);
        TimeSpan several = Least(() =>
        {
            for (int i = 0; i < Times; i++)
            {
                ask(few);
            }
        });
        Assert.InRange(Least(() => ask(many)), TimeSpan.Zero, (several * 8) + TimeSpan.FromMilliseconds(200));
    }

    private static TimeSpan Least(Action ask)
    {
        TimeSpan least = TimeSpan.MaxValue;
        for (int turn = 0; turn < 2; turn++)
        {
            TimeSpan before = Environment.CpuUsage.TotalTime;
            ask();
            TimeSpan taken = Environment.CpuUsage.TotalTime - before;
            least = taken < least ? taken : least;
        }

        return least;
    }

    private static JobOffer Offer(string kind, int count) => new()
    {
        Contracts = [.. Enumerable.Range(0, count).Select(Kinds[kind])],
        Start = new LocalDate(2026, 3, 2),
        Employer = new() { Activity = Activity.ChildProtection },
    };
}
