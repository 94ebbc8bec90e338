namespace SocialSectorHr.Tests;

/// <summary>What every quantity can do, so that the laws are written once for all of them.</summary>
internal sealed record Operations<T>
    where T : struct
{
    public required Func<T, Fraction> Exact { get; init; }

    public required Func<Fraction, T> FromExact { get; init; }

    public required Func<T> Zero { get; init; }

    public required Func<decimal, T> Of { get; init; }

    public required Func<T, decimal> ToDecimal { get; init; }

    public required Func<long, long, T> OfFraction { get; init; }

    public required Func<T, T, T> Add { get; init; }

    public required Func<T, T, T> Subtract { get; init; }

    public required Func<T, T> Negate { get; init; }

    public required Func<T, decimal, T> Times { get; init; }

    public required Func<decimal, T, T> FactorTimes { get; init; }

    public required Func<T, decimal, T> Divide { get; init; }

    public required Func<T, T, Percent> Ratio { get; init; }

    public required Func<T, Percent, T> Share { get; init; }

    public required Func<T, T, bool> Less { get; init; }

    public required Func<T, T, bool> More { get; init; }

    public required Func<T, T, bool> AtMost { get; init; }

    public required Func<T, T, bool> AtLeast { get; init; }

    public required Func<T, Language, string> Write { get; init; }

    public required Func<string, Language, T> Parse { get; init; }

    /// <summary>The value that the text stands for, which has fewer decimals.</summary>
    public required Func<Fraction, Language, Fraction> Printed { get; init; }
}
