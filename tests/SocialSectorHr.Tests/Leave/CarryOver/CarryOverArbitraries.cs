using FsCheck;
using FsCheck.Fluent;

namespace SocialSectorHr.Tests.Leave;

/// <summary>Lots of leave with a sickness that may have begun up to three years before their end.</summary>
internal static class CarryOverArbitraries
{
    public static Arbitrary<CarriedLeave> Carried() => Arb.From(
        from year in Gen.Choose(2012, 2040)
        from shift in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, 364)))
        from days in Gen.Choose(0, 36)
        from unit in Gen.Elements(Enum.GetValues<LeaveUnit>())
        from before in Gen.OneOf(Gen.Choose(-500, 1_200), Gen.Choose(360, 370))
        from length in Gen.Choose(1, 1_500)
        from informed in Gen.Choose(0, 90)
        from known in Gen.Choose(0, 4)
        let wait = known == 0 ? (int?)null : known == 1 ? -1 : informed
        select Make(new LocalDate(year, 5, 31).PlusDays(shift), LeaveDays.Of(Days.Of(days), unit), before, length, wait));

    private static CarriedLeave Make(LocalDate end, LeaveDays days, int before, int length, int? informed)
    {
        SickLeave sickness = SickLeave.Since(end.PlusDays(-before));
        if (informed is { } wait)
        {
            sickness = sickness.BackOn(sickness.FirstDay.PlusDays(length));
            sickness = wait < 0 ? sickness : sickness.InformedOn(sickness.ReturnDay!.Value.PlusDays(wait));
        }

        return new(UntakenLeave.Of(days, new(end.PlusDays(-364), end)), sickness);
    }
}
