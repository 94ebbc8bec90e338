namespace SocialSectorHr.Tests.Leave;

/// <summary>
/// An employment of at most some years, absences in or around its first one, and the day its reference periods begin; null for 1 June.
/// </summary>
internal sealed record LeaveEmployment(DateInterval Period, IReadOnlyList<Absence> Absences, AnnualDate? ReferenceStart)
{
    public override string ToString() => $"{Counterexample.Show(Period)} from {ReferenceStart}: {string.Join("; ", Absences)}";
}
