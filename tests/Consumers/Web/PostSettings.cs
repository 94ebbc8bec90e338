using SocialSectorHr;

namespace Consumers.Web;

/// <summary>What an application is configured with.</summary>
public sealed class PostSettings
{
    public Hours Week { get; init; }

    public Money Month { get; init; }

    public LeaveDays? Leave { get; init; }

    public Percent? Share { get; init; }
}
