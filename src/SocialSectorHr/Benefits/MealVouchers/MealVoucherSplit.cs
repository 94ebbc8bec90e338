using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What the employer and the employee pay of a meal voucher, and what of it is taxed (partage du titre-restaurant).</summary>
/// <remarks>
/// In euros a voucher, to the cent; both shares add up to the face. Above the exempt amount or the highest share only the excess is taxed.
/// Under the lowest share the whole of it is: one secondary source [C]. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct MealVoucherSplit : IMemberwise
{
    private readonly MealVoucherSplitQuestion? question;

    /// <summary>The face.</summary>
    public Money Face => question is { } asked ? asked.Voucher.Face : default;

    /// <summary>What the employer pays.</summary>
    public Money Employer => question is { } asked ? asked.Voucher.Employer : default;

    /// <summary>What the employee pays.</summary>
    public Money Employee => question is { } asked ? asked.Voucher.Employee : default;

    /// <summary>The most that the employer pays free of contributions.</summary>
    public Money ExemptAtMost { get; }

    /// <summary>What of the employer's share is taxed and bears contributions; zero where all of it is exempt.</summary>
    public Money Taxed { get; }

    /// <summary>Whether the whole of the employer's share is exempt; null for <c>default</c>.</summary>
    public bool? IsExempt { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Partage du titre-restaurant", "Split of the meal voucher"),
        question,
        static (asked, why) => _ = new MealVoucherSplit(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>Both shares.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Employer.ToString(language)} pour l'employeur, {Employee.ToString(language)} pour le salarié"
        : $"{Employer.ToString(language)} by the employer, {Employee.ToString(language)} by the employee";
}
