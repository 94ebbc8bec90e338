namespace SocialSectorHr;

/// <summary>The staff that CCN 65 tells apart for quarterly leave.</summary>
public static class Ccn65Staff
{
    /// <summary>Childhood: educational, social and care staff, direction (enfance : éducatif, social, soignant, direction).</summary>
    public static AgreementGroup Educational { get; } = AgreementGroup.Of(
        "enfance : personnel éducatif, social, soignant et direction", "childhood: educational, social and care staff, direction");

    /// <summary>Childhood: other staff (enfance : autres personnels).</summary>
    public static AgreementGroup Other { get; } = AgreementGroup.Of("enfance : autres personnels", "childhood: other staff");

    /// <summary>Disabled adults, MAS and FAM: staff in charge of them (adultes, MAS et FAM : personnel qui en a la charge).</summary>
    public static AgreementGroup ForAdults { get; } = AgreementGroup.Of(
        "adultes, MAS et FAM : personnel qui en a la charge", "adults, MAS and FAM: staff in charge of them");
}
