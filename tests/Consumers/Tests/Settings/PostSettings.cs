using SocialSectorHr;

namespace Consumers.Tests.Settings;

/// <summary>A section of a configuration file.</summary>
internal sealed class PostSettings
{
    public Hours Week { get; init; }

    public Money GrossYear { get; init; }

    public Days? Rtt { get; init; }
}
