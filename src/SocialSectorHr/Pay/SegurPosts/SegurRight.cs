using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Whether the Segur indemnity is due on a day, since when, and how much a month (indemnité Ségur ou Laforcade).</summary>
/// <remarks>
/// From 1 April 2022 for the functions of the agreement of 2 May 2022, from 1 January 2024 for all. For employers who are not members the
/// start for
/// all is disputed: 1 January 2024 (terms of the agreement) or 6 August 2024 (its extension does not look back, Cass. soc. 13 December 1973
/// n° 71-40.753) [two secondary sources]. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct SegurRight : IMemberwise
{
    private readonly SegurRightQuestion? question;

    /// <summary>Whether it is due; null where it is disputed, or hangs on a fact that is not said.</summary>
    public bool? IsDue { get; }

    /// <summary>The first day it is due to such a post; null where that is not known, or before it.</summary>
    public LocalDate? Since { get; }

    /// <summary>
    /// The indemnity of a month by the share of full time, at most the whole, to the cent: what is due, or would be; zero before 1 April
    /// 2022.
    /// </summary>
    public Money Monthly { get; }

    /// <summary>Twelve of them.</summary>
    public Money Annual => Monthly * 12;

    /// <summary>Whether the start is disputed for that employer on that day.</summary>
    public bool IsDisputed { get; }

    /// <summary>The steps of the answer.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Droit à l'indemnité Ségur", "Right to the Segur indemnity"), question, static (asked, why) => _ = new SegurRight(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>Whether it is due, and the month.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        return IsDue switch
        {
            true => $"{Monthly.ToString(language)} {(french ? "par mois" : "a month")}",
            false => french ? "Ségur non dû" : "Segur not due",
            null => french ? "droit à Ségur inconnu" : "right to Segur unknown",
        };
    }
}
