namespace SocialSectorHr;

/// <summary>The words of <see cref="LeaveMovementKind"/>.</summary>
public static class LeaveMovementKindWords
{
    extension(LeaveMovementKind kind)
    {
        /// <summary>The words of the movement.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of a value that is not defined.</returns>
        public string Label(Language language) => kind.Label().ToString(language);

        internal Bilingual Label() => kind switch
        {
            LeaveMovementKind.Acquired => new("acquis au compte", "acquired in the account"),
            LeaveMovementKind.Taken => new("pris au compte", "taken from the account"),
            LeaveMovementKind.GivenBack => new("recrédité au compte", "given back to the account"),
            LeaveMovementKind.LastDay => new("date limite du lot", "last day of the lot"),
            LeaveMovementKind.Lost => new("perdu au compte", "lost from the account"),
            _ => Bilingual.Undefined(kind),
        };
    }
}
