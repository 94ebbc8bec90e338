namespace SocialSectorHr.Tests.Contracts;

/// <summary>A length a contract may state: months, then fewer days than any month has.</summary>
internal sealed record MonthsAndDays(int Months, int Days)
{
    public Period Period => Period.FromMonths(Months) + Period.FromDays(Days);
}
