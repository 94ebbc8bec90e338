namespace SocialSectorHr.Tests.Pay;

/// <summary>A premium an agreement may set: 10 % to 100 %.</summary>
internal readonly record struct OvertimePremium(Percent Percent);
