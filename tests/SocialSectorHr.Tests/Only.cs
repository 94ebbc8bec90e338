using FsCheck.Fluent;

namespace SocialSectorHr.Tests;

/// <summary>A property of some cases only; a test that meets its condition too rarely fails.</summary>
internal static class Only
{
    public static FsCheck.Property When(bool condition, Func<bool> property) => Prop.When(property, condition);
}
