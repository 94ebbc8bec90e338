namespace SocialSectorHr.Offers;

/// <summary>The words of <see cref="ExtraLeaveKind"/>.</summary>
public static class ExtraLeaveKindWords
{
    extension(ExtraLeaveKind value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            ExtraLeaveKind.Quarterly => new("congés trimestriels", "quarterly leave"),
            ExtraLeaveKind.Supplementary => new("congés supplémentaires", "supplementary leave"),
            ExtraLeaveKind.Seniority => new("congés d'ancienneté", "seniority leave"),
            ExtraLeaveKind.Fractioning => new("jours de fractionnement", "fractioning days"),
            ExtraLeaveKind.Menstrual => new("congé menstruel", "menstrual leave"),
            ExtraLeaveKind.Bridge => new("ponts", "bridge days"),
            ExtraLeaveKind.SickChild => new("enfant malade", "sick child"),
            ExtraLeaveKind.Other => new("autre congé", "other leave"),
            _ => Bilingual.Undefined(value),
        };
    }
}
