namespace SocialSectorHr.Law;

/// <summary>Makes the sources of one code: its abbreviation and its official address.</summary>
internal static class Code
{
    public static LegalSource Labour(string article, string french, string english) =>
        Make($"C. trav. {article}", french, english, $"https://code.travail.gouv.fr/code-du-travail/{article.ToLowerInvariant()}");

    public static LegalSource SocialSecurity(string article, string french, string english) =>
        Make($"CSS {article}", french, english, "https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006073189");

    public static LegalSource SocialAction(string article, string french, string english) =>
        Make($"CASF {article}", french, english, "https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006074069");

    public static LegalSource PublicService(string article, string french, string english) =>
        Make($"CGFP {article}", french, english, "https://www.legifrance.gouv.fr/codes/id/LEGITEXT000044416551");

    public static LegalSource Tax(string article, string french, string english) =>
        Make($"CGI {article}", french, english, "https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006069577");

    /// <summary>A decree, found at its European address from its number and date.</summary>
    public static LegalSource Decree(string number, int year, int month, int day, string french, string english) =>
        Make(
            $"Décret n° {number} du {DateText.Write(new(year, month, day), Language.French)}",
            french,
            english,
            FormattableString.Invariant($"https://www.legifrance.gouv.fr/eli/decret/{year}/{month}/{day}/{number}/jo/texte"));

    /// <summary>An act, found at its European address from its number and date.</summary>
    public static LegalSource Act(string number, int year, int month, int day, string french, string english) =>
        Make(
            $"Loi n° {number} du {DateText.Write(new(year, month, day), Language.French)}",
            french,
            english,
            FormattableString.Invariant($"https://www.legifrance.gouv.fr/eli/loi/{year}/{month}/{day}/{number}/jo/texte"));

    public static LegalSource Order(string citation, string french, string english, string? address = null) => Make(citation, french, english, address);

    public static LegalSource Make(string citation, string french, string english, string? address) => new()
    {
        Citation = citation,
        Title = new(french, english),
        Address = address is null ? null : new Uri(address),
    };
}
