using Xunit.Sdk;

namespace SocialSectorHr.Tests;

/// <summary>A rule that every file, type or member follows, except those that are listed with their reason.</summary>
internal static class Convention
{
    /// <summary>Fails with every violation and the rule.</summary>
    public static void Holds(string rule, IEnumerable<string> violations)
    {
        string[] found = [.. violations.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (found.Length > 0)
        {
            throw new XunitException($"{rule}\n{found.Length} violation(s):\n  {string.Join("\n  ", found)}");
        }
    }

    /// <summary>Fails if an exemption exempts nothing any more.</summary>
    public static void Needed(IReadOnlyDictionary<string, string> exemptions, IEnumerable<string> exempted) =>
        Holds("An exemption that is no longer needed is removed.", exemptions.Keys.Except(exempted, StringComparer.Ordinal));
}
