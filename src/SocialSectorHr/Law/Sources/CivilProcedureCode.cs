namespace SocialSectorHr.Law;

/// <summary>
/// Articles of the code of civil procedure (code de procédure civile) on delays: they count a deadline; contracts borrow article 641 by
/// analogy only.
/// </summary>
/// <remarks>Cass. soc. 15 March 2006 n° 04-44.544: article 641 is about procedure and does not apply to a trial period.</remarks>
public static class CivilProcedureCode
{
    /// <summary>Article 640: a delay starts from the act or the notification that makes it run.</summary>
    public static LegalSource Art640 { get; } = Article(
        "640",
        "origine d'un délai : l'acte ou la notification qui le fait courir",
        "start of a delay: the act or the notification that makes it run");

    /// <summary>
    /// Article 641: the first day is not counted; a day number the last month lacks is its last day; months are counted before days.
    /// </summary>
    public static LegalSource Art641 { get; } = Article(
        "641",
        "quantième absent : dernier jour du mois ; les mois avant les jours",
        "a missing day number is the last day of the month; months before days");

    /// <summary>Article 642: a delay that ends on a Saturday, a Sunday or a holiday is put off.</summary>
    public static LegalSource Art642 { get; } = Article(
        "642",
        "délai expirant un samedi, un dimanche ou un jour férié : reporté au premier jour ouvrable",
        "delay ending on a Saturday, a Sunday or a holiday: put off to the next working day");

    private static LegalSource Article(string number, string french, string english) =>
        Code.Make($"CPC art. {number}", french, english, "https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006070716");
}
