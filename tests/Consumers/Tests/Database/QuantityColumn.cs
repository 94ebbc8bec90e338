using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Consumers.Tests.Database;

/// <summary>A quantity in a column of text, exactly: equal quantities are equal texts, so that a query compares them.</summary>
internal sealed class QuantityColumn<T>() : ValueConverter<T, string>(
    static quantity => ExactText.Of(quantity),
    static text => ExactText.Read<T>(text))
    where T : struct, IFormattable, IParsable<T>;
