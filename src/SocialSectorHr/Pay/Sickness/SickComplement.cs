using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The complement of the employer during a stop, by the law alone (complément légal): C. trav. L1226-1, D1226-1 to
/// D1226-8.</summary>
/// <remarks>
/// Gross, in euros: 90 % of the gross pay of each day, then two thirds, less the gross allowance of the same day. Asked besides and not
/// looked
/// at: the stop justified within 48 hours, taken in charge by Social Security, treated in France, the Union or the EEA; no home, seasonal,
/// intermittent or temporary work. Taken off besides: what an insurance that the employer pays gives. In Alsace-Moselle L1226-23 gives
/// more, for a
/// time that a judge sets. The Code is that of 27 March 2026: L1226-1 has a later version, whose text was not seen. <c>default</c> explains
/// that
/// nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct SickComplement : IMemberwise
{
    private readonly SickComplementQuestion? question;
    private readonly int waiting;
    private readonly int step;
    private readonly int first;
    private readonly int second;

    /// <summary>Whether a year of seniority opens the right on the first day (C. trav. D1226-8).</summary>
    public bool IsEligible { get; }

    /// <summary>The days of waiting of the employer, in calendar days; none for an accident at work (C. trav. D1226-3).</summary>
    public Days WaitingDays => Days.Of(waiting);

    /// <summary>The days of each rate that the seniority gives (C. trav. D1226-2).</summary>
    public Days StepDays => Days.Of(step);

    /// <summary>The days of the stop paid at the first rate, 90 %.</summary>
    public Days FirstDays => Days.Of(first);

    /// <summary>The days of the stop paid at the second rate, two thirds.</summary>
    public Days SecondDays => Days.Of(second);

    /// <summary>The first day that the employer pays; null where there is none.</summary>
    public LocalDate? FirstPaidDay => first + second > 0 ? question?.Stop.Period.Start.PlusDays(waiting) : null;

    /// <summary>The last day that the employer pays; null where there is none.</summary>
    public LocalDate? LastPaidDay => first + second > 0 ? question?.Stop.Period.Start.PlusDays(waiting + first + second - 1) : null;

    /// <summary>What the law guarantees for these days, allowances included, to the cent.</summary>
    public Money Guaranteed { get; }

    /// <summary>What the employer pays on top of the allowances, to the cent.</summary>
    public Money Complement { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Complément légal de l'employeur", "Legal complement of the employer"),
        question,
        static (asked, why) => _ = new SickComplement(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The complement and its days.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Complement.ToString(language)} ({Days.Of(first + second).ToString(language)})";
}
