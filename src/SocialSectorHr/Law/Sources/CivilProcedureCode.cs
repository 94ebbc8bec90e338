namespace SocialSectorHr.Law;

/// <summary>Articles of the code of civil procedure (code de procédure civile) that are borrowed by analogy; the code itself does not govern
/// contracts.</summary>
/// <remarks>Cass. soc. 15 March 2006 n° 04-44.544: article 641 is about procedure and does not apply to a trial period.</remarks>
public static class CivilProcedureCode
{
    /// <summary>Article 641: a day number the last month lacks is its last day; months are counted before days.</summary>
    public static LegalSource Art641 { get; } = Code.Make(
        "CPC art. 641",
        "quantième absent : dernier jour du mois ; les mois avant les jours",
        "a missing day number is the last day of the month; months before days",
        "https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006070716");
}
