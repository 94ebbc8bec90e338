namespace SocialSectorHr.Law;

/// <summary>The notice of a dismissal by seniority (préavis légal de licenciement), in months.</summary>
/// <remarks>Of the present Code, since 1 May 2008; the law before it was not looked at. A resignation has no legal length (L1237-1).</remarks>
public static class NoticeLimits
{
    /// <summary>The seniority from which the law sets a notice; below it, the agreement or usage does.</summary>
    public static Dated<Months> FirstSeniority { get; } = Since2008("ancienneté ouvrant un préavis légal", "seniority that opens a legal notice", 6, LabourCode.L1234_1);

    /// <summary>The notice from that seniority on.</summary>
    public static Dated<Months> FirstNotice { get; } = Since2008("préavis légal, premier palier", "legal notice, first step", 1, LabourCode.L1234_1);

    /// <summary>The seniority of the longer notice.</summary>
    public static Dated<Months> SecondSeniority { get; } = Since2008("ancienneté du préavis légal de deux mois", "seniority of the longer legal notice", 24, LabourCode.L1234_1);

    /// <summary>The notice from that seniority on.</summary>
    public static Dated<Months> SecondNotice { get; } = Since2008("préavis légal, second palier", "legal notice, second step", 2, LabourCode.L1234_1);

    /// <summary>The ceiling of the doubled notice of a disabled worker.</summary>
    public static Dated<Months> DisabledCeiling { get; } = Since2008("préavis doublé d'un travailleur handicapé, plafond", "doubled notice of a disabled worker, ceiling", 3, LabourCode.L5213_9);

    private static Dated<Months> Since2008(string french, string english, int months, LegalSource source) => new(new(french, english), LegalCheck.Day)
    {
        { 2008, 5, 1, Months.Of(months), source },
    };
}
