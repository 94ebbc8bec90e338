namespace SocialSectorHr;

/// <summary>The words of what a contract is counted in for its waiting period, in both languages.</summary>
public static class WaitingCountWords
{
    extension(WaitingCount count)
    {
        /// <summary>What it is counted in, in words.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not defined.</returns>
        public string Label(Language language) => count.Label().ToString(language);

        internal Bilingual Label() => count switch
        {
            WaitingCount.CalendarDays => new("jours calendaires du contrat", "calendar days of the contract"),
            WaitingCount.Weeks => new(
                "semaines du contrat, chacune pour ses jours d'ouverture", "weeks of the contract, each as its opening days"),
            _ => Bilingual.Undefined(count),
        };
    }
}
