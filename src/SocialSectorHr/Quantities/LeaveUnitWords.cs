namespace SocialSectorHr;

/// <summary>The words of <see cref="LeaveUnit"/>.</summary>
public static class LeaveUnitWords
{
    extension(LeaveUnit value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            LeaveUnit.Ouvrables => new("ouvrables", "ouvrables"),
            LeaveUnit.Ouvres => new("ouvrés", "ouvrés"),
            _ => Bilingual.Undefined(value),
        };
    }
}
