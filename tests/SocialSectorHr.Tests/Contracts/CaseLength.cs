namespace SocialSectorHr.Tests.Contracts;

/// <summary>A length as a case writes it.</summary>
internal sealed record CaseLength
{
    public int Months { get; init; }

    public int Weeks { get; init; }

    public int Days { get; init; }

    public Period Period => Period.FromMonths(Months) + Period.FromWeeks(Weeks) + Period.FromDays(Days);
}
