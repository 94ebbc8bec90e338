using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The gross pay of which the tenth is taken (assiette du dixième), C. trav. L3141-24, L3141-25, D3141-8.</summary>
/// <remarks>
/// Exact, in euros. Sickness that work did not cause is in for 80 % of the pay as if worked since 24 April 2024; the share is that of the
/// last day of the period [reading]. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct LeavePayBase : IMemberwise
{
    private readonly LeavePayBaseQuestion? question;

    /// <summary>The amounts that are in, each for its share, in euros.</summary>
    public Money Amount { get; }

    /// <summary>The amounts that are out, in euros.</summary>
    public Money LeftOut { get; }

    /// <summary>The amounts given.</summary>
    public IReadOnlyList<LeavePayItem> Items => question?.Items ?? [];

    /// <summary>The base of a reference period.</summary>
    /// <param name="period">The period in which the leave was acquired.</param>
    /// <param name="items">What was paid in it, and the pay rebuilt for absences.</param>
    /// <param name="law">The law, read on the last day of the period.</param>
    /// <returns>The base.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is pay of sickness in a period that ends before 24 April 2024.</exception>
    public static LeavePayBase Of(DateInterval period, IEnumerable<LeavePayItem> items, FrenchLaw law) =>
        new(new LeavePayBaseQuestion(period.Iso(), items, law));

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Assiette du dixième", "Base of the tenth"),
        question,
        static (asked, why) => _ = new LeavePayBase(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The base.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Amount.ToString(language);
}
