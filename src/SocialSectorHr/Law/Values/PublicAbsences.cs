namespace SocialSectorHr.Law;

/// <summary>The absences of public agents for what happens in the family (autorisations spéciales d'absence), CGFP L622-1 and
/// L622-2.</summary>
/// <remarks>
/// By right for the death of a child. For the rest a deliberation of the employer decides, up to what the State gives its own agents, in
/// second hand here: the decree that L622-1 calls for was ordered (CE 10 December 2025 n° 503871) and not seen up to 29 November 2026.
/// </remarks>
public static class PublicAbsences
{
    /// <summary>The agent's marriage or PACS, what the State gives.</summary>
    public static Dated<LeaveDays> Marriage { get; } = new(
        new("mariage ou PACS d'un agent, usage de l'État", "marriage or PACS of an agent, as the State does"), LegalCheck.Day)
    {
        { 2022, 3, 1, LeaveDays.Ouvrables(5), PublicServiceCode.L622_1 },
    };

    /// <summary>Death of the spouse or a parent, very serious illness of one of them or of a child, what the State gives.</summary>
    public static Dated<LeaveDays> CloseRelative { get; } = new(
        new("décès ou maladie très grave d'un proche, usage de l'État", "death or very serious illness of a close relative, as the State does"), LegalCheck.Day)
    {
        { 2022, 3, 1, LeaveDays.Ouvrables(3), PublicServiceCode.L622_1 },
    };

    /// <summary>The time to travel beside them, at most, what the State gives.</summary>
    public static Dated<Hours> Travel { get; } = new(new("délais de route, au plus, usage de l'État", "travel, at most, as the State does"), LegalCheck.Day)
    {
        { 2022, 3, 1, Hours.Of(48), PublicServiceCode.L622_1 },
    };

    /// <summary>Death of a child of 25 or over, by right.</summary>
    public static Dated<LeaveDays> ChildDeath { get; } = new(
        new("décès d'un enfant d'un agent", "death of a child of an agent"), LegalCheck.Day)
    {
        { 2022, 3, 1, LeaveDays.Ouvrables(5), PublicServiceCode.L622_2 },
        { 2023, 7, 21, LeaveDays.Ouvrables(12), PublicServiceCode.L622_2 },
    };

    /// <summary>Death of a child under 25 or a dependant under 25, by right; since 21 July 2023 also of a child of any age who was a
    /// parent.</summary>
    public static Dated<LeaveDays> YoungChildDeath { get; } = new(
        new("décès d'un enfant jeune ou parent, d'un agent", "death of a young child, or of one who was a parent, of an agent"), LegalCheck.Day)
    {
        { 2022, 3, 1, LeaveDays.Ouvres(7), PublicServiceCode.L622_2 },
        { 2023, 7, 21, LeaveDays.Ouvrables(14), PublicServiceCode.L622_2 },
    };

    /// <summary>Further days beside the latter, by right, within a year of the death.</summary>
    /// <remarks>The text does not say the unit; ouvrables like its neighbours [C].</remarks>
    public static Dated<LeaveDays> Further { get; } = new(
        new("jours complémentaires dans l'année du décès", "further days within a year of the death"), LegalCheck.Day)
    {
        { 2022, 3, 1, LeaveDays.Ouvrables(8), PublicServiceCode.L622_2 },
    };
}
