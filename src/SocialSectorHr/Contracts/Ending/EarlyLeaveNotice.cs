using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// The notice of an employee who leaves a contract with a term for a permanent one (rupture pour un CDI), C. trav. L1243-2.
/// </summary>
/// <remarks>
/// A day a week of the whole contract, renewals included; of the time done where the term is uncertain; two weeks at most. Days of work
/// (circ. DRT 2002-08). A week begun is not counted: the law is silent. The parties may agree on less. <c>default</c> explains that nothing
/// was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct EarlyLeaveNotice : IMemberwise
{
    private readonly EarlyLeaveQuestion? question;

    /// <summary>The whole weeks that count.</summary>
    public Weeks Weeks { get; }

    /// <summary>The notice, in days of work.</summary>
    public Days Days { get; }

    /// <summary>The last day of the notice, for its first day of work.</summary>
    /// <param name="firstDay">The first day of the notice; the notice runs on the days the firm is open.</param>
    /// <returns>The day; the eve of the first one where there is no notice at all.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The notice leaves the calendar.</exception>
    public LocalDate LastDay(LocalDate firstDay)
    {
        LocalDate eve = firstDay.Iso().PlusDays(-1);
        return question is { Calendar: { } calendar } && Days > Days.Zero ? calendar.AddWorkingDays(eve, (int)Days.ToDecimal()) : eve;
    }

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Préavis pour rejoindre un CDI", "Notice to leave for a permanent contract"),
        question,
        static (asked, why) => _ = new EarlyLeaveNotice(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days of notice.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Days.ToString(language);
}
