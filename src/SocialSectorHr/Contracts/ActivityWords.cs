namespace SocialSectorHr;

/// <summary>The words of <see cref="Activity"/>.</summary>
public static class ActivityWords
{
    extension(Activity value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            Activity.ChildProtection => new("protection de l'enfance", "child protection"),
            Activity.EarlyChildhood => new("petite enfance", "early childhood"),
            Activity.Other => new("autre activité", "other activity"),
            _ => Bilingual.Undefined(value),
        };
    }
}
