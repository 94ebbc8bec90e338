namespace SocialSectorHr.Tests.Pay;

/// <summary>A month, and an employment that begins in it.</summary>
public sealed record PresenceInMonth(YearMonth Month, DateInterval Presence);
