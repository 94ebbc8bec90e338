namespace SocialSectorHr;

/// <summary>The words of the faults of a part time, in both languages.</summary>
public static class PartTimeFaultsWords
{
    extension(PartTimeFaults faults)
    {
        /// <summary>Each fault in words, separated by semicolons.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not made of its flags.</returns>
        public string Label(Language language) => faults.Label().ToString(language);

        internal Bilingual Label() => faults == PartTimeFaults.None ? new("aucune irrégularité", "no fault") : Verdict.Join(faults, One);

        /// <summary>The condition that one fault breaks, in the affirmative: an explanation says whether it is met.</summary>
        internal Bilingual Condition() => faults switch
        {
            PartTimeFaults.NotPartTime => new("durée inférieure à la durée légale", "hours below the legal duration"),
            PartTimeFaults.BelowMinimum => new("durée minimale du temps partiel respectée", "shortest part time kept to"),
            PartTimeFaults.NotWritten => new("contrat écrit, avec les heures et leur répartition", "written contract, with the hours and their sharing out"),
            PartTimeFaults.YearNotAgreed => new(
                "accord collectif aménageant le temps de travail sur l'année",
                "collective agreement that arranges the time over the year"),
            _ => Bilingual.Undefined(faults),
        };
    }

    private static Bilingual One(PartTimeFaults fault) => fault switch
    {
        PartTimeFaults.NotPartTime => new(
            "la durée légale est atteinte : ce n'est pas un temps partiel",
            "the legal duration is reached: it is no part time"),
        PartTimeFaults.BelowMinimum => new("durée minimale du temps partiel non atteinte", "below the shortest part time"),
        PartTimeFaults.NotWritten => new("pas de contrat écrit", "no written contract"),
        PartTimeFaults.YearNotAgreed => new("heures par an sans accord collectif", "hours by the year without a collective agreement"),
        _ => Bilingual.Undefined(fault),
    };
}
