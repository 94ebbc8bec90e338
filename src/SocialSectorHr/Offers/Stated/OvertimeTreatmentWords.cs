namespace SocialSectorHr.Offers;

/// <summary>The words of <see cref="OvertimeTreatment"/>.</summary>
public static class OvertimeTreatmentWords
{
    extension(OvertimeTreatment value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            OvertimeTreatment.Paid => new("heures supplémentaires payées", "overtime paid"),
            OvertimeTreatment.TimeOff => new("heures supplémentaires récupérées", "overtime given back in time"),
            OvertimeTreatment.PaidOrTimeOff => new("heures supplémentaires payées ou récupérées", "overtime paid or given back in time"),
            _ => Bilingual.Undefined(value),
        };
    }
}
