namespace SocialSectorHr.Offers;

/// <summary>The words of the readings.</summary>
internal static class ThirteenthMonthReadingWords
{
    extension(ThirteenthMonthReading reading)
    {
        public Bilingual Label() => reading switch
        {
            ThirteenthMonthReading.ProrateFromEntry => new("depuis l'entrée", "from entry"),
            ThirteenthMonthReading.Twelfths => new("douzièmes", "twelfths"),
            ThirteenthMonthReading.ProrateFromCondition => new("depuis la condition", "from the condition"),
            _ => Bilingual.Undefined(reading),
        };
    }
}
