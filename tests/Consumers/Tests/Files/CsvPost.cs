using SocialSectorHr;

namespace Consumers.Tests.Files;

internal sealed record CsvPost(string Title, Hours MonthlyHours, Money GrossMonth, Weeks? Leave);
