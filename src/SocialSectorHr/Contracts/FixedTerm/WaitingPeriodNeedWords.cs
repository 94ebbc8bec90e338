namespace SocialSectorHr;

/// <summary>The words of whether a waiting period is due, in both languages.</summary>
public static class WaitingPeriodNeedWords
{
    extension(WaitingPeriodNeed need)
    {
        /// <summary>Whether it is due, in words.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not defined.</returns>
        public string Label(Language language) => need.Label().ToString(language);

        internal Bilingual Label() => need switch
        {
            WaitingPeriodNeed.Required => new("due", "required"),
            WaitingPeriodNeed.UnlessNewAbsence => new(
                "due, sauf nouvelle absence de la personne remplacée ou autre remplacement par le même salarié",
                "required, but for a new absence of the person replaced or another replacement by the same employee"),
            WaitingPeriodNeed.NotRequired => new(
                "non due, si l'autre contrat en est aussi dispensé",
                "not required, if the other contract is exempt too"),
            _ => Bilingual.Undefined(need),
        };
    }
}
