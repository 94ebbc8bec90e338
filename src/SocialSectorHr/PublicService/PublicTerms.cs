namespace SocialSectorHr.PublicService;

/// <summary>The words that recur in the public service, once in each language.</summary>
internal static class PublicTerms
{
    public static Bilingual Step => new("échelon", "step");

    public static Bilingual IncreasedIndex => new("indice majoré", "increased index");

    public static Bilingual PayAYear => new("traitement annuel", "basic pay a year");

    public static Bilingual PayAMonth => new("traitement mensuel", "basic pay a month");
}
