using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>The method by which a figure was computed, where the law or the offer leaves a choice (méthode).</summary>
/// <remarks>A member of the closed list of the figure's topic, as <see cref="IncompleteMonthMethod"/>. Compares by value.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record FigureMethod : IMemberwise
{
    private readonly Func<Bilingual> words;

    private FigureMethod(string code, int number, Func<Bilingual> words)
    {
        (Code, Number, this.words) = (code, number, words);
        Id = FigurePattern.Camel(code);
    }

    /// <summary>Its name in its list, for example <c>HoursReal</c>.</summary>
    public string Code { get; }

    /// <summary>The part of an id that it gives: <c>hoursReal</c>.</summary>
    internal string Id { get; }

    /// <summary>Its place in its list.</summary>
    internal int Number { get; }

    internal Bilingual Words => words();

    /// <summary>Whether the two are the same method.</summary>
    /// <param name="other">The other method.</param>
    /// <returns><see langword="true"/> if they are, otherwise <see langword="false"/>.</returns>
    public bool Equals(FigureMethod? other) => other is not null && Code == other.Code && Number == other.Number;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Number);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The method in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Words.ToString(language);

    internal static FigureMethod Of(PayRegime method) => Known<PayRegime>.One((int)method, method, static method => method.Label());

    internal static FigureMethod Of(IncompleteMonthMethod method) =>
        Known<IncompleteMonthMethod>.One((int)method, method, static method => method.Label());

    internal static FigureMethod Of(ThirteenthMonthReading method) =>
        Known<ThirteenthMonthReading>.One((int)method, method, static method => method.Label());

    internal static FigureMethod Of(SolidarityMode method) =>
        Known<SolidarityMode>.One((int)method, method, static method => method.Label());

    internal static FigureMethod Of(RttMethod method) => Known<RttMethod>.One((int)method, method, static method => method.Label());

    internal static FigureMethod Of(RttProration method) => Known<RttProration>.One((int)method, method, static method => method.Label());

    internal static FigureMethod Of(ForfaitProration method) =>
        Known<ForfaitProration>.One((int)method, method, static method => method.Label());

    internal static FigureMethod Of(ForfaitDayValueMethod method) =>
        Known<ForfaitDayValueMethod>.One((int)method, method, static method => method.Label());

    internal static FigureMethod Of(AccrualMethod method) => Known<AccrualMethod>.One((int)method, method, static method => method.Label());

    internal static FigureMethod Of(LeaveMaintenance method) =>
        Known<LeaveMaintenance>.One((int)method, method, static method => method.Label());

    internal static FigureMethod Of(TeleworkProration method) =>
        Known<TeleworkProration>.One((int)method, method, static method => method.Label());

    internal static FigureMethod Of(MealVoucherHalfDays method) =>
        Known<MealVoucherHalfDays>.One((int)method, method, static method => method.Label());

    internal static FigureMethod Of(MoneyRounding method) => Known<MoneyRounding>.One((int)method, method, static method => method.Label());

    /// <summary>One object a method, made once: a figure holds a reference.</summary>
    private static class Known<TEnum>
        where TEnum : struct, Enum
    {
        private static readonly FigureMethod?[] Made = new FigureMethod?[Enum.GetValues<TEnum>().Length];

        public static FigureMethod One(int number, TEnum method, Func<TEnum, Bilingual> words) =>
            Made[number] ??= new(method.ToString(), number, () => words(method));
    }
}
