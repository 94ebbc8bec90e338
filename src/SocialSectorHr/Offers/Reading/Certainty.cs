namespace SocialSectorHr.Offers;

/// <summary>How marks combine.</summary>
internal static class Certainty
{
    /// <summary>A figure is as sure as the least sure of what it rests on.</summary>
    public static Mark And(this Mark mark, Mark other) => mark > other ? mark : other;
}
