using FsCheck;
using FsCheck.Fluent;

namespace SocialSectorHr.Tests.Leave;

/// <summary>Rights of five weeks or more, and years of work broken by absences, often around 24 April 2024.</summary>
internal static class LeaveArbitraries
{
    public static Arbitrary<AccrualMethod> Methods() => Generators.Enumeration<AccrualMethod>();

    public static Arbitrary<AbsenceKind> Kinds() => Generators.Enumeration<AbsenceKind>();

    public static Arbitrary<PaidLeaveRight> Rights() => Arb.From(
        from weeks in Gen.Frequency((3, Gen.Constant(10)), (2, Gen.Choose(10, 20)))
        from unit in Gen.Elements(Enum.GetValues<LeaveUnit>())
        select PaidLeaveRight.OfWeeks(SocialSectorHr.Weeks.Of(weeks / 2m), unit),
        static right => right.Weeks == SocialSectorHr.Weeks.Of(5) ? [] : [PaidLeaveRight.Legal(right.Unit)]);

    public static Arbitrary<LeaveYear> Years() => Arb.From(
        from start in Gen.OneOf(Generators.Date(), Gen.Choose(0, 730).Select(new LocalDate(2023, 1, 1).PlusDays))
        from days in Gen.Frequency((1, Gen.Constant(400)), (3, Gen.Choose(1, 366)))
        from cuts in Gen.Choose(-40, 400).ListOf(6)
        from kinds in Kind().ListOf(3)
        from number in Gen.Choose(0, 3)
        select Make(start, days, [.. cuts.Order()], [.. kinds], number),
        Shrink);

    public static Arbitrary<LeaveEmployment> Employments() => Arb.From(
        from year in Years().Generator
        from more in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(1, 800)))
        from reference in Gen.Frequency(
            (4, Gen.Constant<AnnualDate?>(null)), (1, Gen.Constant<AnnualDate?>(new AnnualDate(2, 29))), (5, FirstDays()))
        select new LeaveEmployment(new(year.Period.Start, year.Period.End.PlusDays(more)), year.Absences, reference),
        ShrinkEmployment);

    private static Gen<AnnualDate?> FirstDays() =>
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 28)
        select (AnnualDate?)new AnnualDate(month, day);

    private static IEnumerable<LeaveEmployment> ShrinkEmployment(LeaveEmployment there)
    {
        if (there.ReferenceStart is not null)
        {
            yield return there with { ReferenceStart = null };
        }

        foreach (LeaveYear simpler in Shrink(new(there.Period, there.Absences)))
        {
            yield return there with { Period = simpler.Period, Absences = simpler.Absences };
        }
    }

    // Those whose rule has changed, and sickness, more often than the others.
    private static Gen<AbsenceKind> Kind() => Gen.Frequency(
        (3, Gen.Elements(AbsenceKind.Sickness, AbsenceKind.Unpaid, AbsenceKind.WorkAccident, AbsenceKind.ElectiveOffice)),
        (2, Gen.Elements(Enum.GetValues<AbsenceKind>())));

    private static LeaveYear Make(LocalDate start, int days, int[] cuts, AbsenceKind[] kinds, int number)
    {
        LocalDate end = LocalDate.Min(start.PlusDays(days - 1), Quantieme.AddMonths(start, 12).PlusDays(-1));
        List<Absence> absences = [];
        LocalDate free = start.PlusDays(-60);
        for (int i = 0; i < number; i++)
        {
            LocalDate first = LocalDate.Max(free, start.PlusDays(cuts[2 * i]));
            LocalDate last = LocalDate.Max(first, start.PlusDays(cuts[(2 * i) + 1]));
            absences.Add(new(new(first, last), kinds[i]));
            free = last.PlusDays(1);
        }

        return new(new(start, end), absences);
    }

    private static IEnumerable<LeaveYear> Shrink(LeaveYear year) =>
        Enumerable.Range(0, year.Absences.Count).Select(i => year with { Absences = [.. year.Absences.Where((_, at) => at != i)] })
            .Concat(Generators.ShrinkInt(year.Period.Length - 1).Select(
                days => year with { Period = new(year.Period.Start, year.Period.Start.PlusDays(days)) }))
            .Concat(year.Absences.SelectMany((absence, i) => Generators.ShrinkInt(absence.Period.Length - 1).Select(days => year with
            {
                Absences = [.. year.Absences.Select(
                    (other, at) => at == i ? new Absence(new(other.Period.Start, other.Period.Start.PlusDays(days)), other.Kind) : other)],
            })));
}
