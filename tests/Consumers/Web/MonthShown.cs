using SocialSectorHr;

namespace Consumers.Web;

/// <summary>An answer of an application, with quantities in it.</summary>
public sealed record MonthShown(Hours Week, Money Month);
