using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// What a part of a week gives to the trial of a short fixed term: a day a week, the Code says no more (C. trav. L1242-10).
/// </summary>
[JsonConverter(typeof(EnumConverter<TrialWeeks>))]
public enum TrialWeeks
{
    /// <summary>A day a whole week, one day at least: safe for the employer.</summary>
    Whole,

    /// <summary>A day a week begun: tolerated.</summary>
    Started,
}
