namespace SocialSectorHr;

/// <summary>
/// The numbers of the départements, and of the overseas territories that have one: what is not one of them is refused, never taken for an unknown one.
/// </summary>
internal static class DepartementNumber
{
    /// <summary>The same numbers for a schema; Corsica has 2A and 2B since 1976, not 20.</summary>
    public const string Pattern = "^(0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]|97[1-8])$";

    /// <summary>What a number may be.</summary>
    public static readonly Bilingual Permitted = new(
        "le numéro d'un département, de \"01\" à \"19\", \"2A\", \"2B\", de \"21\" à \"95\" ou de \"971\" à \"978\"",
        "the number of a département, \"01\" to \"19\", \"2A\", \"2B\", \"21\" to \"95\", or \"971\" to \"978\"");

    /// <summary>Whether a text is one, its letter in upper case.</summary>
    public static bool IsOne(string text) => text switch
    {
        "2A" or "2B" => true,
        [>= '0' and <= '9', >= '0' and <= '9'] => text != "20" && text != "00" && string.CompareOrdinal(text, "95") <= 0,
        ['9', '7', >= '1' and <= '8'] => true,
        _ => false,
    };

    /// <summary>The number itself; null stays null.</summary>
    public static string? Checked(string? departement, string parameter) =>
        departement is null || IsOne(departement) ? departement : throw Refusal.OfText(departement, parameter, Permitted.English);
}
