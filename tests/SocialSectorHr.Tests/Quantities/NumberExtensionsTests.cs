using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests;

public sealed class NumberExtensionsTests
{
    [Fact]
    public void A_number_becomes_the_quantity_it_is_said_with() => Property.Holds((int n) =>
        (n.Euros, n.Hours, n.Days, n.Weeks) == (Money.Of(n), Hours.Of(n), Days.Of(n), Weeks.Of(n))
        && (n.Months, n.Percent, n.Ouvrables, n.Ouvres) == (Months.Of(n), Percent.Of(n), LeaveDays.Ouvrables(n), LeaveDays.Ouvres(n)));

    [Fact]
    public void So_does_a_decimal() => Property.Holds((int hundredths) =>
    {
        decimal n = hundredths / 100m;
        return (n.Euros, n.Hours, n.Days, n.Weeks) == (Money.Of(n), Hours.Of(n), Days.Of(n), Weeks.Of(n))
            && (n.Months, n.Percent, n.Ouvrables, n.Ouvres) == (Months.Of(n), Percent.Of(n), LeaveDays.Ouvrables(n), LeaveDays.Ouvres(n));
    });
}
