namespace SocialSectorHr.Offers;

/// <summary>The lists of one missing fact, made once: most answers that are not known lack one.</summary>
internal static class OneFact
{
    private static readonly IReadOnlyList<Fact>[] Lists = [.. Enum.GetValues<Fact>().Select(static fact => ValueList.Of([fact]))];

    public static IReadOnlyList<Fact> Of(Fact fact) => Lists[(int)fact];
}
