namespace SocialSectorHr.Tests.Leave;

/// <summary>A lot of leave and a sickness near it.</summary>
public sealed record CarriedLeave(UntakenLeave Leave, SickLeave Sickness);
