namespace SocialSectorHr.Tests;

internal static class PlainText
{
    /// <summary>The text with its no-break spaces turned into spaces, for expected texts that can be read and typed.</summary>
    public static string Plain(this string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');
}
