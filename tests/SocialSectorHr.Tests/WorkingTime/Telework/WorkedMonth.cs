namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>A month in half-days: those worked among those planned.</summary>
internal sealed record WorkedMonth(int Halves, int PlannedHalves)
{
    public Days Worked => Days.OfFraction(Halves, 2);

    public Days Planned => Days.OfFraction(PlannedHalves, 2);
}
