namespace SocialSectorHr.Tests;

internal static class Refusals
{
    /// <summary>Asserts that an argument is out of range, and how its message begins.</summary>
    public static void Refused(string message, Func<object> ask) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(ask).Message.Plain(), StringComparison.Ordinal);
}
