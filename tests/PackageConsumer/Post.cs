using SocialSectorHr;

namespace PackageConsumer;

internal sealed record Post(string Title, Hours MonthlyHours, Money GrossMonth, LeaveDays Leave, IReadOnlyList<Percent> Shares);
