namespace SocialSectorHr.Tests.Pay;

/// <summary>A rate of an hour, to the cent, zero or more.</summary>
internal readonly record struct HourlyRate(Money Money);
