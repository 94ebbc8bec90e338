namespace SocialSectorHr.Law;

/// <summary>How long leave that sickness prevented is carried over (report de congés).</summary>
public static class CarryOverLimits
{
    /// <summary>The months of the carry-over; an agreement may set more.</summary>
    /// <remarks>The act of 22 April 2024 applies it to rights since 1 December 2009 (art. 37 II).</remarks>
    public static Dated<Months> Length { get; } = new(new("durée du report", "length of the carry-over"), LegalCheck.Day)
    {
        { 2009, 12, 1, Months.Of(15), Acts.Act_2024_364 },
        { 2024, 4, 24, Months.Of(15), LabourCode.L3141_19_1 },
    };

    /// <summary>The months that the employer has, from the return, to tell the days that are left.</summary>
    public static Dated<Months> Information { get; } = new(
        new("délai d'information après la reprise", "time to inform after the return"), LegalCheck.Day)
    {
        { 2024, 4, 24, Months.Of(1), LabourCode.L3141_19_3 },
    };
}
