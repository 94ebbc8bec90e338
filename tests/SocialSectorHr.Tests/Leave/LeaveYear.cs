namespace SocialSectorHr.Tests.Leave;

/// <summary>A period of at most a year and absences in or around it that do not overlap.</summary>
internal sealed record LeaveYear(DateInterval Period, IReadOnlyList<Absence> Absences)
{
    public override string ToString() => $"{Counterexample.Show(Period)}: {string.Join("; ", Absences)}";
}
