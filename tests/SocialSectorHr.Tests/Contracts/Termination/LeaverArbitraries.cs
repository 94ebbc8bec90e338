using FsCheck;
using FsCheck.Fluent;

namespace SocialSectorHr.Tests.Contracts;

/// <summary>People dismissed since 2018, after a day or forty years, with absences or without.</summary>
internal static class LeaverArbitraries
{
    private static readonly LocalDate First = new(2018, 1, 1);

    public static Arbitrary<Leaver> Leavers() => Arb.From(
        from notified in Gen.Choose(0, 2_800).Select(First.PlusDays)
        from worked in Gen.Frequency((2, Gen.Choose(0, 1_100)), (3, Gen.Choose(0, 15_000)))
        from notice in Gen.Choose(0, 190)
        from salary in Gen.OneOf(
            Gen.Choose(0, 600_000).Select(static cents => Money.OfFraction(cents, 100)), Gen.Choose(0, 6_000)
                .Select(static n => Money.OfFraction(n, 3)))
        from gaps in Gen.Choose(0, 3).SelectMany(static count => Gen.Zip(Gen.Choose(1, 500), Gen.Choose(0, 120)).ListOf(count))
        from around in Gen.Choose(0, 2).SelectMany(static count => Gen.Zip(Gen.Choose(-10, 70), Gen.Choose(0, 40)).ListOf(count))
        from kinds in Gen.OneOf(Gen.Elements(Enum.GetValues<AbsenceKind>()), Gen.Elements(AbsenceKind.PaidLeave, AbsenceKind.WorkAccident))
            .ListOf(5)
        select new Leaver(
            WithAbsences(
                PermanentContract.From(notified.PlusDays(-worked)),
                gaps,
                notified,
                around,
                [.. kinds]), notified, notified.PlusDays(notice), salary),
        Shrink);

    public static Arbitrary<TerminationKind> TerminationKinds() => Generators.Enumeration<TerminationKind>();

    public static Arbitrary<StaffCategory> StaffCategories() => Generators.Enumeration<StaffCategory>();

    public static Arbitrary<CollectiveAgreement> CollectiveAgreementsHeld() =>
        Arb.From(Gen.Elements(CollectiveAgreements.All.Where(static one => one.Notice is not null).ToArray()));

    /// <summary>Absences from the start on, then some around the notification and in the notice, where they do not overlap.</summary>
    private static PermanentContract WithAbsences(
        PermanentContract contract, IEnumerable<(int Gap, int Days)> gaps, LocalDate notified, IEnumerable<(int After, int Days)> around, AbsenceKind[] kinds)
    {
        List<Absence> absences = [];
        LocalDate next = contract.Start;
        foreach ((int gap, int days) in gaps)
        {
            LocalDate first = next.PlusDays(gap);
            absences.Add(new(new(first, first.PlusDays(days)), kinds[absences.Count]));
            next = first.PlusDays(days + 1);
        }

        foreach ((int after, int days) in around)
        {
            DateInterval absent = new(notified.PlusDays(after), notified.PlusDays(after + days));
            if (absent.Start >= contract.Start
                && !absences.Exists(other => other.Period.Start <= absent.End && absent.Start <= other.Period.End))
            {
                absences.Add(new(absent, kinds[absences.Count]));
            }
        }

        return contract with { Absences = absences };
    }

    private static IEnumerable<Leaver> Shrink(Leaver leaver)
    {
        IReadOnlyList<Absence> absences = leaver.Contract.Absences;
        for (int i = 0; i < absences.Count; i++)
        {
            yield return leaver with { Contract = leaver.Contract with { Absences = [.. absences.Where((_, index) => index != i)] } };
        }

        if (absences.Count == 0)
        {
            foreach (int days in Generators.ShrinkInt(Period.DaysBetween(leaver.Contract.Start, leaver.NotifiedOn)))
            {
                yield return leaver with { Contract = PermanentContract.From(leaver.NotifiedOn.PlusDays(-days)) };
            }
        }

        foreach (int days in Generators.ShrinkInt(Period.DaysBetween(leaver.NotifiedOn, leaver.LastDay)))
        {
            yield return leaver with { LastDay = leaver.NotifiedOn.PlusDays(days) };
        }

        foreach (Fraction salary in Generators.ShrinkFraction(leaver.Salary.Exact).Where(static salary => !salary.IsNegative))
        {
            yield return leaver with { Salary = Money.FromExact(salary) };
        }
    }
}
