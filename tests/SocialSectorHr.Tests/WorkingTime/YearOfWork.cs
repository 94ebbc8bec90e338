namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>A calendar year and its paid leave, six weeks at most.</summary>
internal sealed record YearOfWork(int Year, LeaveDays Leave);
