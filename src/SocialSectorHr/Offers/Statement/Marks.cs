namespace SocialSectorHr.Offers;

/// <summary>How marks combine, and what they are called.</summary>
internal static class Marks
{
    /// <summary>A figure is as sure as the least sure of what it rests on.</summary>
    public static Mark And(this Mark mark, Mark other) => mark > other ? mark : other;

    public static Bilingual Label(this Mark mark) => mark switch
    {
        Mark.Exact => new("exact", "exact"),
        Mark.Derived => new("selon une lecture", "by a reading"),
        Mark.Assumed => new("supposé", "assumed"),
        _ => throw Refusal.Undefined(mark, nameof(mark)),
    };
}
