using System.Text.Json;

namespace Consumers.Tests;

/// <summary>The exact form of a quantity, the same in every culture: what it is in JSON, without the quotes (<c>39</c>, <c>455/3</c>).</summary>
internal static class ExactText
{
    public static string Of<T>(T quantity)
        where T : struct => JsonSerializer.Serialize(quantity).Trim('"');

    public static T Read<T>(string text)
        where T : struct => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(text));
}
