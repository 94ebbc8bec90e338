using FsCheck;
using FsCheck.Fluent;

namespace SocialSectorHr.Tests.Contracts;

/// <summary>Histories of a post.</summary>
internal static class PostArbitraries
{
    private static readonly LocalDate First = new(2018, 1, 1);

    private static readonly FixedTermReason[] Reasons = [.. Enum.GetValues<FixedTermReason>()
        .Where(static reason => reason != FixedTermReason.DefinedPurpose)];

    private static readonly FixedTermReason[] Replacements =
        [FixedTermReason.ReplacementOfAbsence, FixedTermReason.ReplacementOfSuspendedContract];

    /// <summary>
    /// One to four contracts, after the one before or across it, with a day for their end or without, some renewed, broken, or whose
    /// renewal was refused; the persons replaced are absent once or twice.
    /// </summary>
    public static Arbitrary<PostHistory> PostHistories() => Arb.From(
        from count in Gen.Choose(1, 4)
        from links in Link().ListOf(count)
        from gaps in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(0, 40)), (2, Gen.Choose(-200, -1))).ListOf(count)
        select PostHistory.Of(InOrder(links, gaps)),
        static history => history.Contracts.Count > 1
            ? [PostHistory.Of(history.Contracts.Skip(1)), PostHistory.Of(history.Contracts.SkipLast(1))]
            : Simpler(history.Contracts[0]).Select(static contract => PostHistory.Of(contract)));

    /// <summary>A contract on the post, from the first day of the calendar of these tests on.</summary>
    private static Gen<PostContract> Link() =>
        from contract in Term()
        from employee in Gen.Elements("a", "b", null)
        from person in Gen.Elements("p", "p", "q", null)
        from since in Gen.Elements<LocalDate?>(First, First.PlusDays(30), null)
        from broken in Gen.Frequency((6, Gen.Constant(false)), (1, Gen.Constant(true)))
        from ended in Gen.Frequency((2, Gen.Constant<int?>(null)), (1, Gen.Choose(0, 400).Select(static days => (int?)days)))
        from refused in Gen.Frequency((4, Gen.Constant<int?>(null)), (1, Gen.Choose(1, 400).Select(static days => (int?)days)))
        select Ended(PostContract.Of(contract), ended) with
        {
            Employee = employee,
            ReplacedPerson = person,
            AbsentSince = since,
            IsBrokenByEmployee = broken,
            RefusedRenewalUntil = refused is { } more ? First.PlusDays(more) : null,
        };

    private static Gen<TermContract> Term() =>
        from days in Gen.Choose(0, 300)
        from renewed in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 300)))
        from reason in Gen.Frequency(
            (1, Gen.Constant<FixedTermReason?>(null)),
            (3, Gen.Elements(Reasons).Select(static known => (FixedTermReason?)known)),
            (2, Gen.Elements(Replacements).Select(static known => (FixedTermReason?)known)))
        from kind in Gen.Frequency((6, Gen.Constant(0)), (1, Gen.Constant(1)), (1, Gen.Constant(2)))
        select kind switch
        {
            1 => UncertainTermContract.From(First, Period.FromDays(days + 1)) with { Reason = reason },
            2 => DefinedPurposeContract.From(First),
            _ => (TermContract)(FixedTermContract.Between(First, First.PlusDays(days)) with
            {
                Reason = reason,
                Renewals = renewed == 0 ? [] : [Renewal.Until(First.PlusDays(days + renewed))],
            }),
        };

    private static PostContract Ended(PostContract contract, int? days)
    {
        LocalDate? day = days is { } after ? contract.Contract.Start.PlusDays(after) : null;
        return contract with
        {
            EndedOn = contract.Contract is FixedTermContract fixedTerm && day > fixedTerm.FinalEnd
            ? fixedTerm.FinalEnd
            : day
        };
    }

    /// <summary>Each contract a gap after the one before ends, or across it; each starts after the one before.</summary>
    private static IEnumerable<PostContract> InOrder(IEnumerable<PostContract> links, IEnumerable<int> gaps)
    {
        LocalDate least = First;
        LocalDate next = First;
        foreach ((PostContract link, int gap) in links.Zip(gaps))
        {
            PostContract placed = At(link, LocalDate.Max(least, next.PlusDays(gap)));
            yield return placed;
            least = placed.Contract.Start.PlusDays(1);
            next = (NaivePost.LastDay(placed) ?? placed.Contract.Start.PlusDays(60)).PlusDays(1);
        }
    }

    private static PostContract At(PostContract link, LocalDate start)
    {
        int shift = Period.DaysBetween(link.Contract.Start, start);
        TermContract contract = link.Contract switch
        {
            UncertainTermContract uncertain => UncertainTermContract.From(start, Length(uncertain)) with { Reason = uncertain.Reason },
            DefinedPurposeContract => DefinedPurposeContract.From(start),
            FixedTermContract fixedTerm => FixedTermContract.Between(start, fixedTerm.End.PlusDays(shift)) with
            {
                Reason = fixedTerm.Reason,
                Renewals = [.. fixedTerm.Renewals.Select(renewal => Renewal.Until(renewal.End.PlusDays(shift)))],
            },
            _ => throw new InvalidOperationException($"{link.Contract}"),
        };
        return PostContract.Of(contract) with
        {
            Employee = link.Employee,
            ReplacedPerson = link.ReplacedPerson,
            AbsentSince = link.AbsentSince,
            IsBrokenByEmployee = link.IsBrokenByEmployee,
            EndedOn = link.EndedOn?.PlusDays(shift),
            RefusedRenewalUntil = link.RefusedRenewalUntil?.PlusDays(shift),
        };
    }

    private static Period Length(UncertainTermContract contract) =>
        Period.FromDays(Period.DaysBetween(contract.Start, contract.MinimumEnd) + 1);

    private static IEnumerable<PostContract> Simpler(PostContract contract)
    {
        PostContract plain = PostContract.Of(contract.Contract);
        return contract == plain ? [] : [plain];
    }
}
