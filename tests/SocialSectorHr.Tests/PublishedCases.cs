namespace SocialSectorHr.Tests;

/// <summary>The published cases of a file of <c>Cases/</c>, with what answers each of their topics.</summary>
internal sealed class PublishedCases(string file, Dictionary<string, Func<PublishedCase, string, object?>> topics, params string[] rounded)
{
    public IReadOnlyList<PublishedCase> All { get; } = PublishedCase.Read(file);

    /// <summary>Those that the library reproduces.</summary>
    public TheoryData<string> Ids => [.. All.Where(static row => row.NotReproduced is null).Select(static row => row.Id)];

    public PublishedCase this[string id] => All.Single(row => row.Id == id);

    /// <summary>Asserts every expected field of a case; the fields named are rounded by the library itself.</summary>
    public void Check(string id)
    {
        PublishedCase row = this[id];
        row.Check(topics[row.Topic], rounded);
    }

    /// <summary>Asserts that each topic is answered, and is asked.</summary>
    public void CheckTopics() => Assert.Equal(
        topics.Keys.Order(StringComparer.Ordinal), All.Select(static row => row.Topic).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
