namespace SocialSectorHr.Tests;

/// <summary>An application's own type that holds quantities in every way.</summary>
public sealed record Held<T>
    where T : struct
{
    public required T Value { get; init; }

    public T? Some { get; init; }

    public T? None { get; init; }

    public IReadOnlyList<T> Many { get; init; } = [];

    public IReadOnlyDictionary<T, T> ByKey { get; init; } = new Dictionary<T, T>();
}
