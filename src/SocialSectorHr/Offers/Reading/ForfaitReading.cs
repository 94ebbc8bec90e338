namespace SocialSectorHr.Offers;

/// <summary>The days of a forfait, where their number is stated.</summary>
internal static class ForfaitReading
{
    public static Answer<DaysForfait> Read(OfferReader reader) =>
        reader.Part(static offer => offer.WorkingTime?.Forfait is { Days: { IsEmpty: false } } said ? said : null, Fact.ForfaitDays)
            .Then(static said =>
            said.Days is { IsExact: true, AtLeast: { } days } && days >= Days.Of(1) && days <= Days.Of(366) && (days.Exact * 2).IsInteger
                ? new Answer<DaysForfait>(DaysForfait.Of(days), Mark.Exact)
                : new Answer<DaysForfait>(Fact.ForfaitDays));
}
