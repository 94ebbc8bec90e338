namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>A calendar and a schedule on the days it is open.</summary>
internal sealed record Firm(WorkCalendar Calendar, WeeklySchedule Week);
