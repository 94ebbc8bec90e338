namespace SocialSectorHr.Tests.Benefits;

/// <summary>Days and half days worked in a year.</summary>
public readonly record struct WorkedInYear(Days Days);
