namespace SocialSectorHr;

/// <summary>The words of <see cref="SundayGround"/>.</summary>
public static class SundayGroundWords
{
    extension(SundayGround ground)
    {
        /// <summary>The ground in words.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not defined.</returns>
        public string Label(Language language) => ground.Label().ToString(language);

        internal Bilingual Label() => ground switch
        {
            SundayGround.None => new("aucune dérogation", "no derogation"),
            SundayGround.Rotation => new("repos par roulement, de droit", "rest by rotation, by right"),
            SundayGround.Other => new("autre dérogation", "another derogation"),
            SundayGround.AlsaceMoselle => new("règles propres d'Alsace-Moselle", "rules of Alsace-Moselle"),
            _ => Bilingual.Undefined(ground),
        };
    }
}
