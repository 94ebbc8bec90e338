namespace SocialSectorHr.PublicService;

/// <summary>The words of <see cref="PublicEvent"/>.</summary>
public static class PublicEventWords
{
    extension(PublicEvent happening)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => happening.Label().ToString(language);

        internal Bilingual Label() => happening switch
        {
            PublicEvent.Marriage => new("mariage ou PACS d'un agent", "marriage or PACS of an agent"),
            PublicEvent.CloseRelative => new(
                "décès ou maladie très grave d'un proche d'un agent", "death or very serious illness of a close relative of an agent"),
            PublicEvent.ChildDeath => new("décès d'un enfant adulte d'un agent", "death of an adult child of an agent"),
            PublicEvent.YoungChildDeath => new(
                "décès d'un enfant de moins de 25 ans ou parent, d'un agent", "death of a child under 25, or of one who was a parent, of an agent"),
            PublicEvent.ChildDisability => new("annonce du handicap d'un enfant d'un agent", "announcement of the disability of a child of an agent"),
            _ => Bilingual.Undefined(happening),
        };
    }
}
