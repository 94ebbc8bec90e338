namespace SocialSectorHr.PublicService;

/// <summary>The words of <see cref="PublicLeaveCause"/>.</summary>
public static class PublicLeaveCauseWords
{
    extension(PublicLeaveCause cause)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => cause.Label().ToString(language);

        internal Bilingual Label() => cause switch
        {
            PublicLeaveCause.Health => new("congé pour raison de santé", "leave for health"),
            PublicLeaveCause.Family => new("congé parental ou familial", "parental or family leave"),
            PublicLeaveCause.Other => new("autre motif", "another reason"),
            _ => Bilingual.Undefined(cause),
        };
    }
}
