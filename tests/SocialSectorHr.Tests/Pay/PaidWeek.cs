namespace SocialSectorHr.Tests.Pay;

/// <summary>Weekly hours for which a month can be paid: more than 0, at most 60.</summary>
internal readonly record struct PaidWeek(Hours Hours);
