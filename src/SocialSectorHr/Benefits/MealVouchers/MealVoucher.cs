using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A meal voucher (titre-restaurant): its face and what the employer pays of it.</summary>
/// <remarks>
/// One for each meal within the schedule of a day worked, on site or at home (C. trav. R3262-7). In whole cents: the employer's share is
/// rounded to the cent, the employee pays the rest. Sick leave, holidays and who may refuse them are not looked at here.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record MealVoucher : IMemberwise
{
    private MealVoucher(Money face, Percent employerShare) => (Face, EmployerShare) = (face, employerShare);

    /// <summary>The face of one (valeur faciale), in euros.</summary>
    public Money Face { get; }

    /// <summary>The employer's share of the face.</summary>
    public Percent EmployerShare { get; }

    /// <summary>What the employer pays of one, in euros, to the cent.</summary>
    public Money Employer => (Face * EmployerShare).Round();

    /// <summary>What the employee pays of one, in euros: the rest of the face.</summary>
    public Money Employee => Face - Employer;

    /// <summary>A voucher.</summary>
    /// <param name="face">The face, in euros: whole cents, more than zero.</param>
    /// <param name="employerShare">The employer's share, 0 to 100 %.</param>
    /// <returns>The voucher.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The face or the share cannot be those of a voucher.</exception>
    public static MealVoucher Of(Money face, Percent employerShare)
    {
        if (face <= Money.Zero || face != face.Round())
        {
            throw Refusal.OutOfRange(face, nameof(face), "whole cents, more than 0: the face of a voucher");
        }

        return employerShare < Percent.Zero || employerShare > Percent.Of(100)
            ? throw Refusal.OutOfRange(employerShare, nameof(employerShare), "between 0% and 100% of the face")
            : new(face, employerShare);
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The face and the employer's share.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"titre-restaurant de {Face.ToString(language)}, {EmployerShare.ToString(language)} pour l'employeur"
        : $"meal voucher of {Face.ToString(language)}, {EmployerShare.ToString(language)} by the employer";
}
