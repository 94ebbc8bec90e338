using System.ComponentModel;
using System.Globalization;

namespace SocialSectorHr;

/// <summary>
/// A quantity as text, for the binding of configuration and of forms: written exactly (<c>455/3</c>), read from that or from the words of
/// the culture (<c>39 h</c>).
/// </summary>
/// <typeparam name="T">The quantity.</typeparam>
public sealed class QuantityTypeConverter<T> : TypeConverter
    where T : struct, ISpanParsable<T>, IFormattable
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is no such quantity.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Parse(text, culture) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T quantity && destinationType == typeof(string)
            ? quantity.ToString("R", culture)
            : base.ConvertTo(context, culture, value, destinationType);
}
