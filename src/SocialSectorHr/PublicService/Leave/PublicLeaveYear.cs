using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>The annual leave of a calendar year of service (congés annuels, fractionnement), décret 85-1250, art. 1 and 2.</summary>
/// <remarks>
/// In days on which work is due, whatever their hours: 80 % over five days has 25 days, over four days 20. Days of RTT are no leave and
/// split nothing. The days that splitting adds do not fall with part time, are given once a year, and are not counted as work in the 1,607
/// hours. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PublicLeaveYear : IMemberwise
{
    private readonly PublicLeaveYearQuestion? question;

    /// <summary>The days for the months of service, exact.</summary>
    public Days Unrounded { get; }

    /// <summary>The days, up to the next half day.</summary>
    public Days Annual { get; }

    /// <summary>The days that splitting adds (jours de fractionnement): 1 for 5 to 7 days outside 1 May to 31 October, 2 for 8 or
    /// more.</summary>
    public Days Fractioning { get; }

    /// <summary>What an agent under 21 may take besides, unpaid, up to the leave of a whole year, in days worked.</summary>
    public Days UnpaidUnder21 => question is { Right.Annual: var whole } ? whole - Annual : Days.Zero;

    /// <summary>All together.</summary>
    public Days Total => Annual + Fractioning;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Congés annuels d'un agent public", "Annual leave of a public agent"), question, static (asked, why) => _ = new PublicLeaveYear(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Total.ToString(language);
}
