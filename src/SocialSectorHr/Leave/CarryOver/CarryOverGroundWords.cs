namespace SocialSectorHr;

/// <summary>The words of <see cref="CarryOverGround"/>.</summary>
public static class CarryOverGroundWords
{
    extension(CarryOverGround ground)
    {
        /// <summary>The words of the ground.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of a value that is not defined.</returns>
        public string Label(Language language) => ground.Label().ToString(language);

        internal Bilingual Label() => ground switch
        {
            CarryOverGround.NotTaken => new("congés non pris à cause de l'arrêt", "leave not taken because of the sickness"),
            CarryOverGround.AcquiredDuringSickness => new("congés acquis pendant l'arrêt", "leave acquired during the sickness"),
            _ => Bilingual.Undefined(ground),
        };
    }
}
