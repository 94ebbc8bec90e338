using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What counts of a month of pay beside the SMIC of its hours, and what is lacking (différentiel de SMIC): C. trav. D3231-5,
/// D3231-6.</summary>
/// <remarks>
/// Both to the cent. Where the premiums of overtime are a line of their own, they do not count and each hour is held at the SMIC; where the
/// base pay
/// holds them, the SMIC has them too. Each month is tested alone: a thirteenth month saves the month that pays it only. A conventional
/// minimum is
/// another test, whose own text says what counts. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct CountedMonth : IMemberwise
{
    private readonly CountedMonthQuestion? question;

    /// <summary>The SMIC of the hours, reduced in proportion where the month is not whole (C. trav. L3232-4), to the cent.</summary>
    public Money Threshold { get; }

    /// <summary>What counts, Segur included, to the cent.</summary>
    public Money Countable { get; }

    /// <summary>What counts for sure, without Segur, to the cent.</summary>
    public Money CountableWithoutSegur { get; }

    /// <summary>What is lacking, Segur counted; zero where the SMIC is reached.</summary>
    public Money Shortfall => Threshold > Countable ? Threshold - Countable : Money.Zero;

    /// <summary>What is lacking if Segur does not count.</summary>
    public Money ShortfallWithoutSegur => Threshold > CountableWithoutSegur ? Threshold - CountableWithoutSegur : Money.Zero;

    /// <summary>Whether the SMIC is reached; null where it is with Segur only, which is not settled.</summary>
    public bool? IsReached => Shortfall > Money.Zero ? false : ShortfallWithoutSegur > Money.Zero ? null : true;

    /// <summary>The steps of the comparison.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Éléments comparés au SMIC", "Lines compared with the SMIC"),
        question,
        static (asked, why) => _ = new CountedMonth(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What counts and the threshold.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Countable.ToString(language)} comptent, pour un SMIC de {Threshold.ToString(language)}"
        : $"{Countable.ToString(language)} count, for a SMIC of {Threshold.ToString(language)}";
}
