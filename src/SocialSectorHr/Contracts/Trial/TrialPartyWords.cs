namespace SocialSectorHr;

/// <summary>The words of <see cref="TrialParty"/>.</summary>
public static class TrialPartyWords
{
    extension(TrialParty party)
    {
        /// <summary>The words of the party.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of a value that is not defined.</returns>
        public string Label(Language language) => party.Label().ToString(language);

        internal Bilingual Label() => party switch
        {
            TrialParty.Employer => new("l'employeur", "the employer"),
            TrialParty.Employee => new("le salarié", "the employee"),
            _ => Bilingual.Undefined(party),
        };
    }
}
