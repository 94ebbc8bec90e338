using SocialSectorHr;

namespace Consumers.Tests.Database;

/// <summary>A row with quantities.</summary>
internal sealed class StoredPost
{
    public int Id { get; init; }

    public required string Title { get; init; }

    public required Hours MonthlyHours { get; init; }

    public required Money GrossMonth { get; init; }

    public Percent? Share { get; init; }
}
