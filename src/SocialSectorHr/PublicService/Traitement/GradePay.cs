using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>What a step of a grade pays on a day (traitement indiciaire), décret 85-1148, art. 3.</summary>
/// <remarks>
/// In euros, exact: the increased index, at least the minimum one, by the value of the point. Without residence indemnity, family
/// supplement and bonuses. <c>default</c> is nothing and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct GradePay : IMemberwise
{
    private readonly GradePayQuestion? question;

    /// <summary>The grade; null where an index alone was asked for.</summary>
    public Grade? Grade => question?.Grade;

    /// <summary>The number of the step; 0 where an index alone was asked for.</summary>
    public int Step => question?.Number ?? 0;

    /// <summary>The day whose grid and point are read; null for <c>default</c>.</summary>
    public LocalDate? On => question?.On;

    /// <summary>The gross index of the step; null where it was not found.</summary>
    public int? GrossIndex => question?.GrossIndex;

    /// <summary>The increased index that is paid, in points: that of the step, or the minimum index where it is higher.</summary>
    public Points Index { get; }

    /// <summary>The pay of a year, in euros, exact.</summary>
    public Money Annual { get; }

    /// <summary>The pay of a month, in euros, exact: a twelfth of the year.</summary>
    public Money Monthly => Annual / MonthsAYear;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Traitement d'un échelon", "Basic pay of a step"), question, static (asked, why) => _ = new GradePay(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The pay of a month, the step and the index.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string month = Monthly.ToString(language);
        string step = NumberText.Fixed(Step, 0, language);
        string index = Index.ToString(language);
        return language == Language.French ? $"{month} par mois (échelon {step}, {index})" : $"{month} a month (step {step}, {index})";
    }
}
