using FsCheck;
using FsCheck.Fluent;

namespace SocialSectorHr.Tests.Contracts;

/// <summary>Contracts since 2018, and lengths a contract may have.</summary>
internal static class ContractArbitraries
{
    private static readonly LocalDate First = new(2018, 1, 1);

    private static readonly FixedTermReason[] Reasons = [.. Enum.GetValues<FixedTermReason>()
        .Where(static reason => reason != FixedTermReason.DefinedPurpose)];

    public static Arbitrary<MonthsAndDays> Lengths() => Arb.From(
        from months in Gen.Choose(0, 40)
        from days in Gen.Choose(0, 27)
        where months + days > 0
        select new MonthsAndDays(months, days),
        static length => Generators.ShrinkInt(length.Months).Select(months => length with { Months = months })
            .Concat(Generators.ShrinkInt(length.Days).Select(days => length with { Days = days }))
            .Where(static shorter => shorter.Months + shorter.Days > 0));

    public static Arbitrary<FixedTermContract> FixedTerms() => Arb.From(
        from start in Gen.Choose(0, 4_000).Select(First.PlusDays)
        from days in Gen.Choose(0, 1_000)
        from reason in Gen.Frequency(
            (1, Gen.Constant<FixedTermReason?>(null)), (4, Gen.Elements(Reasons).Select(static known => (FixedTermReason?)known)))
        from abroad in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        from signed in Gen.Frequency(
            (1, Gen.Constant<LocalDate?>(null)), (1, Gen.Choose(0, 60).Select(before => (LocalDate?)start.PlusDays(-before))))
        from renewals in Gen.Choose(0, 3).SelectMany(count => Gen.Choose(1, 300).ListOf(count))
        select WithRenewals(
            FixedTermContract.Between(start, start.PlusDays(days)) with { Reason = reason, IsExecutedAbroad = abroad, SignedOn = signed }, renewals),
        Shrink);

    public static Arbitrary<DefinedPurposeContract> DefinedPurposes() => Arb.From(
        from start in Generators.Date().Where(static date => date.Year >= 2016)
        from months in Gen.Choose(18, 36)
        from before in Gen.Choose(0, 90)
        select DefinedPurposeContract.From(start) with { MinimumLength = Months.Of(months), SignedOn = start.PlusDays(-before) },
        static contract => contract.SignedOn == contract.Start ? [] : [contract with { SignedOn = contract.Start }]);

    public static Arbitrary<FixedTermReason> FixedTermReasons() => Generators.Enumeration<FixedTermReason>();

    private static FixedTermContract WithRenewals(FixedTermContract contract, IEnumerable<int> lengths)
    {
        List<Renewal> renewals = [];
        LocalDate end = contract.End;
        foreach (int days in lengths)
        {
            end = end.PlusDays(days);
            renewals.Add(Renewal.Until(end));
        }

        return contract with { Renewals = renewals };
    }

    private static IEnumerable<FixedTermContract> Shrink(FixedTermContract contract)
    {
        if (contract.Renewals.Count > 0)
        {
            yield return contract with { Renewals = [.. contract.Renewals.Take(contract.Renewals.Count - 1)] };
            yield break;
        }

        foreach (int days in Generators.ShrinkInt(Period.DaysBetween(contract.Start, contract.End)))
        {
            yield return FixedTermContract.Between(contract.Start, contract.Start.PlusDays(days)) with
            {
                Reason = contract.Reason,
                IsExecutedAbroad = contract.IsExecutedAbroad,
                SignedOn = contract.SignedOn,
            };
        }

        if (contract.SignedOn is not null)
        {
            yield return contract with { SignedOn = null };
        }
    }
}
