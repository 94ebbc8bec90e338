using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests;

public sealed class NumberExtensionsTests
{
    [Property]
    public bool A_number_becomes_the_quantity_it_is_said_with(int n) =>
        (n.Euros, n.Hours, n.Days, n.Weeks) == (Money.Of(n), Hours.Of(n), Days.Of(n), Weeks.Of(n))
        && (n.Months, n.Points, n.Percent, n.Ouvrables, n.Ouvres) == (Months.Of(n), Points.Of(n), Percent.Of(n), LeaveDays.Ouvrables(n), LeaveDays.Ouvres(n));

    [Property]
    public bool So_does_a_decimal(int hundredths)
    {
        decimal n = hundredths / 100m;
        return (n.Euros, n.Hours, n.Days, n.Weeks) == (Money.Of(n), Hours.Of(n), Days.Of(n), Weeks.Of(n))
            && (n.Months, n.Points, n.Percent, n.Ouvrables, n.Ouvres)
                == (Months.Of(n), Points.Of(n), Percent.Of(n), LeaveDays.Ouvrables(n), LeaveDays.Ouvres(n));
    }
}
