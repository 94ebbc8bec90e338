namespace SocialSectorHr.Offers;

/// <summary>What an agreement may mean by a thirteenth month in the year of entry.</summary>
internal enum ThirteenthMonthReading
{
    /// <summary>The days from the entry.</summary>
    ProrateFromEntry,

    /// <summary>Twelfths, of the months that count.</summary>
    Twelfths,

    /// <summary>The days from the day the condition of seniority is met.</summary>
    ProrateFromCondition,
}
