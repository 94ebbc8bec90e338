namespace SocialSectorHr.Law;

/// <summary>When an employee is told in writing what the post is (information écrite du salarié), counted from the hiring.</summary>
public static class WrittenInformationLimits
{
    /// <summary>The main information: within so many calendar days.</summary>
    public static Dated<Days> Main { get; } = new(new("information écrite principale", "main written information"), LegalCheck.Day)
    {
        { 2023, 11, 1, Days.Of(7), LabourCode.R1221_35 },
    };

    /// <summary>The rest: within so many months.</summary>
    public static Dated<Months> Other { get; } = new(new("information écrite complémentaire", "further written information"), LegalCheck.Day)
    {
        { 2023, 11, 1, Months.Of(1), LabourCode.R1221_35 },
    };
}
