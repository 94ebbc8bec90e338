using System.Globalization;

namespace Consumers.Tests;

/// <summary>The exact form of a quantity, the same in every culture (<c>39</c>, <c>455/3</c>): equal quantities are equal texts.</summary>
internal static class ExactText
{
    public static string Of<T>(T quantity)
        where T : struct, IFormattable => quantity.ToString("R", CultureInfo.InvariantCulture);

    public static T Read<T>(string text)
        where T : struct, IParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);
}
