namespace SocialSectorHr;

/// <summary>The words of the facts that forbid a contract with a term, in both languages.</summary>
public static class FixedTermBansWords
{
    extension(FixedTermBans bans)
    {
        /// <summary>Each fact in words, separated by semicolons.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not made of its flags.</returns>
        public string Label(Language language) => bans.Label().ToString(language);

        internal Bilingual Label() => bans == FixedTermBans.None ? new("aucun cas de recours interdit", "no ban") : Verdict.Join(bans, One);
    }

    private static Bilingual One(FixedTermBans one) => one switch
    {
        FixedTermBans.ReplacesStriker => new("remplacement d'un gréviste", "replacement of a striker"),
        FixedTermBans.DangerousWork => new("travaux particulièrement dangereux", "particularly dangerous work"),
        FixedTermBans.AfterEconomicDismissal => new(
            "licenciement économique sur le poste dans les six mois", "economic dismissal on the post within six months"),
        _ => Bilingual.Undefined(one),
    };
}
