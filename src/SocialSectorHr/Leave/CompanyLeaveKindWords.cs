namespace SocialSectorHr;

/// <summary>The names of the leave an employer grants (congé d'entreprise).</summary>
public static class CompanyLeaveKindWords
{
    extension(CompanyLeaveKind kind)
    {
        /// <summary>Its name.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; its number for a value that is not defined.</returns>
        public string Label(Language language) => kind.Label().ToString(language);

        internal Bilingual Label() => kind switch
        {
            CompanyLeaveKind.Menstrual => Terms.MenstrualLeave,
            CompanyLeaveKind.Bridge => new("pont", "bridge day"),
            CompanyLeaveKind.Other => new("congé d'entreprise", "company leave"),
            _ => Bilingual.Undefined(kind),
        };
    }
}
