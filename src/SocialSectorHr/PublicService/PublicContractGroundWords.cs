namespace SocialSectorHr;

/// <summary>The words of <see cref="PublicContractGround"/>.</summary>
public static class PublicContractGroundWords
{
    extension(PublicContractGround value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            PublicContractGround.L332_8 => new("CGFP L332-8", "CGFP L332-8"),
            PublicContractGround.L332_13 => new("CGFP L332-13", "CGFP L332-13"),
            PublicContractGround.L332_14 => new("CGFP L332-14", "CGFP L332-14"),
            PublicContractGround.L332_23 => new("CGFP L332-23", "CGFP L332-23"),
            PublicContractGround.L332_23_1 => new("CGFP L332-23 1°", "CGFP L332-23 1°"),
            PublicContractGround.L332_23_2 => new("CGFP L332-23 2°", "CGFP L332-23 2°"),
            PublicContractGround.L332_24 => new("CGFP L332-24", "CGFP L332-24"),
            _ => Bilingual.Undefined(value),
        };
    }
}
