using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The collective health cover of a firm (complémentaire santé, mutuelle): its contribution and what the employer pays of
/// it.</summary>
/// <remarks>
/// The contribution is that of the whole compulsory cover, and the employer owes at least half of all of it (CSS L911-7 III). What the
/// contract pays for care is not looked at.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record HealthCover : IMemberwise
{
    private HealthCover(Money contribution, Percent employerShare) => (Contribution, EmployerShare) = (contribution, employerShare);

    /// <summary>The whole contribution of a month, in euros.</summary>
    public Money Contribution { get; }

    /// <summary>The employer's share of it.</summary>
    public Percent EmployerShare { get; }

    /// <summary>Whether the contribution is the same amount for all, rather than a share of pay; it is unless said otherwise.</summary>
    public bool IsFlat { get; init; } = true;

    /// <summary>What the employer pays a month, in euros, to the cent.</summary>
    public Money Employer => (Contribution * EmployerShare).Round();

    /// <summary>A cover.</summary>
    /// <param name="contribution">The whole contribution of a month, in euros: whole cents, zero or more.</param>
    /// <param name="employerShare">The employer's share, 0 to 100 %.</param>
    /// <returns>The cover.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The contribution or the share cannot be those of a cover.</exception>
    public static HealthCover Of(Money contribution, Percent employerShare)
    {
        if (contribution < Money.Zero || contribution != contribution.Round())
        {
            throw Refusal.OutOfRange(contribution, nameof(contribution), "whole cents, zero or more a month");
        }

        return employerShare < Percent.Zero || employerShare > Percent.Of(100)
            ? throw Refusal.OutOfRange(employerShare, nameof(employerShare), "between 0% and 100% of the contribution")
            : new(contribution, employerShare);
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The contribution and the employer's share.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"mutuelle à {Contribution.ToString(language)} par mois, {EmployerShare.ToString(language)} pour l'employeur"
        : $"health cover at {Contribution.ToString(language)} a month, {EmployerShare.ToString(language)} by the employer";
}
