namespace SocialSectorHr;

/// <summary>The words of <see cref="PublicContractGround"/>.</summary>
public static class PublicContractGroundWords
{
    extension(PublicContractGround value)
    {
        /// <summary>What it is called: the article.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        /// <summary>What it is for (cas de recours).</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Use(Language language) => value.Use().ToString(language);

        internal Bilingual Label() => value switch
        {
            PublicContractGround.L332_8 => Article("L332-8"),
            PublicContractGround.L332_8_1 => Article("L332-8 1°"),
            PublicContractGround.L332_8_2 => Article("L332-8 2°"),
            PublicContractGround.L332_8_3 => Article("L332-8 3°"),
            PublicContractGround.L332_8_4 => Article("L332-8 4°"),
            PublicContractGround.L332_8_5 => Article("L332-8 5°"),
            PublicContractGround.L332_8_6 => Article("L332-8 6°"),
            PublicContractGround.L332_8_7 => Article("L332-8 7°"),
            PublicContractGround.L332_13 => Article("L332-13"),
            PublicContractGround.L332_14 => Article("L332-14"),
            PublicContractGround.L332_23 => Article("L332-23"),
            PublicContractGround.L332_23_1 => Article("L332-23 1°"),
            PublicContractGround.L332_23_2 => Article("L332-23 2°"),
            PublicContractGround.L332_24 => Article("L332-24"),
            _ => Bilingual.Undefined(value),
        };

        internal Bilingual Use() => value switch
        {
            PublicContractGround.L332_8 => new("emploi permanent", "permanent post"),
            PublicContractGround.L332_8_1 => new("emploi permanent sans cadre d'emplois", "permanent post without a cadre d'emplois"),
            PublicContractGround.L332_8_2 => new(
                "emploi permanent, nature des fonctions ou besoins du service, faute de fonctionnaire",
                "permanent post, nature of the duties or needs of the service, for want of a civil servant"),
            PublicContractGround.L332_8_3 => new("emploi permanent d'une petite commune ou d'un petit groupement", "permanent post of a small commune or group"),
            PublicContractGround.L332_8_4 => new("emploi permanent d'une commune nouvelle", "permanent post of a merged commune"),
            PublicContractGround.L332_8_5 => new("emploi permanent à moins d'un mi-temps", "permanent post of less than half of full time"),
            PublicContractGround.L332_8_6 => new("emploi permanent qui dépend d'une autre autorité", "permanent post that hangs on another authority"),
            PublicContractGround.L332_8_7 => new("secrétaire général d'une petite mairie", "general secretary of a small commune"),
            PublicContractGround.L332_13 => new("remplacement d'un agent absent", "replacement of an absent agent"),
            PublicContractGround.L332_14 => new("vacance d'emploi dans l'attente d'un fonctionnaire", "vacancy until a civil servant is recruited"),
            PublicContractGround.L332_23 => new("accroissement d'activité", "increase of activity"),
            PublicContractGround.L332_23_1 => new("accroissement temporaire d'activité", "temporary increase of activity"),
            PublicContractGround.L332_23_2 => new("accroissement saisonnier d'activité", "seasonal increase of activity"),
            PublicContractGround.L332_24 => new("contrat de projet", "project contract"),
            _ => Bilingual.Undefined(value),
        };
    }

    private static Bilingual Article(string number) => new($"CGFP {number}", $"CGFP {number}");
}
