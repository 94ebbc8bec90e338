namespace SocialSectorHr.Json;

/// <summary>The members of a stated figure, and what is said when they do not fit.</summary>
internal static class StatedMembers
{
    public const string Exactly = "exactly";
    public const string From = "from";
    public const string UpTo = "upTo";
    public const string Per = "per";

    public static readonly Bilingual Figure = new(
        "un chiffre comme { \"exactly\": 39, \"per\": \"Week\" } ou { \"from\": 2400, \"upTo\": 2600, \"per\": \"Month\" }",
        "a figure such as { \"exactly\": 39, \"per\": \"Week\" } or { \"from\": 2400, \"upTo\": 2600, \"per\": \"Month\" }");

    public static readonly Bilingual Unknown = JsonWords.Unknown([Exactly, From, UpTo, Per]);

    public static readonly Bilingual Both = new(
        "exactly ne va pas avec from ou upTo",
        "exactly cannot stand beside from or upTo");

    public static readonly Bilingual Crossed = new("from dépasse upTo", "from is above upTo");
}
