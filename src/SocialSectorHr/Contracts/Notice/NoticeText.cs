namespace SocialSectorHr;

/// <summary>A length of notice as it is said: 2 mois, 15 j.</summary>
internal static class NoticeText
{
    public static string Of(int months, int days, Language language)
    {
        string inMonths = Months.Of(months).ToString(language);
        string inDays = Days.Of(days).ToString(language);
        return (months, days) switch
        {
            (_, 0) => inMonths,
            (0, _) => inDays,
            _ => $"{inMonths} {(language == Language.French ? "et" : "and")} {inDays}",
        };
    }
}
