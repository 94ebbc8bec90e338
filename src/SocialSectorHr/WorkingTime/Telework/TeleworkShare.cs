using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The telework of an incomplete year, by one method (prorata du télétravail).</summary>
/// <remarks><c>default</c> holds nothing and explains that nothing was computed.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct TeleworkShare : IMemberwise
{
    private readonly TeleworkShareQuestion? question;

    /// <summary>The method.</summary>
    public TeleworkProration Method => question?.Method ?? default;

    /// <summary>The days, exact.</summary>
    public Days Unrounded { get; }

    /// <summary>The days, rounded by the rule.</summary>
    public Days Days { get; }

    /// <summary>The share by both methods, in the order of <see cref="TeleworkProration"/>.</summary>
    /// <returns>The readings, ordered by their exact days; <c>default</c> alone where nothing was computed.</returns>
    public Readings<TeleworkShare> Readings() => question is not { } asked ? new([this], 0, ByDays) : new(
        [new(asked with { Method = TeleworkProration.CalendarDays }), new(asked with { Method = TeleworkProration.Months })],
        (int)(asked.Rules?.Proration ?? TeleworkProration.CalendarDays),
        ByDays);

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Télétravail d'une année incomplète", "Telework of an incomplete year"),
        question,
        static (asked, why) => _ = new TeleworkShare(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days and the method.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Days.ToString(language)} ({Method.Label(language)})";

    private static int ByDays(TeleworkShare a, TeleworkShare b) => a.Unrounded.CompareTo(b.Unrounded);
}
