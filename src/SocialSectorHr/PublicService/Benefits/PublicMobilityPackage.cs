using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>The mobility package of a territorial agent in a civil year (forfait mobilités durables), décret 2020-1547.</summary>
/// <remarks>
/// In euros, for the days travelled by own bike, car-pooling and since 2022 shared or motorised personal devices. Paid where the assembly
/// decided it, the year after; since 2022 beside the passes, and not in proportion to the presence. Whether part time lowers the numbers of
/// days was not read: they are those of full time. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PublicMobilityPackage : IMemberwise
{
    private readonly PublicYearDaysQuestion? question;

    /// <summary>The days travelled so; zero for <c>default</c>.</summary>
    public Days Days => question?.Days ?? default;

    /// <summary>The civil year; zero for <c>default</c>.</summary>
    public int Year => question?.On.Year ?? 0;

    /// <summary>What is paid for the year.</summary>
    public Money Amount { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Forfait mobilités durables d'un agent territorial", "Mobility package of a territorial agent"),
        question,
        static (asked, why) => _ = new PublicMobilityPackage(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What is paid for the year.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Amount.ToString(language);
}
