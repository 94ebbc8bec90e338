using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What half days worked give in meal vouchers (demi-journées et titres-restaurant).</summary>
/// <remarks>The law asks one thing only, whether the meal falls in the half that is worked; a yearly count often does not know
/// it.</remarks>
[JsonConverter(typeof(EnumConverter<MealVoucherHalfDays>))]
public enum MealVoucherHalfDays
{
    /// <summary>The days worked, rounded down: a lone half day gives none.</summary>
    Floor,

    /// <summary>The days worked, rounded up: a lone half day gives one.</summary>
    Ceiling,

    /// <summary>Each half day gives one if it holds the meal, otherwise none.</summary>
    MealTest,
}
