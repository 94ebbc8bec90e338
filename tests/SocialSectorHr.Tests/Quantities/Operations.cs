namespace SocialSectorHr.Tests;

/// <summary>What a quantity does under a name of its own; the rest is the same for all, and the laws say it with operators.</summary>
internal sealed record Operations<T>
    where T : struct
{
    public required Func<T> Zero { get; init; }

    public required Func<decimal, T> Of { get; init; }

    public required Func<T, decimal> ToDecimal { get; init; }

    public required Func<long, long, T> OfFraction { get; init; }

    public required Func<string, Language, T> Parse { get; init; }

    /// <summary>The value that the text stands for, which has fewer decimals.</summary>
    public required Func<Fraction, Language, Fraction> Printed { get; init; }
}
