using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Where the value of a step comes from (nature d'une étape).</summary>
[JsonConverter(typeof(EnumConverter<StepKind>))]
public enum StepKind
{
    /// <summary>A fact the caller gave (donné).</summary>
    Given,

    /// <summary>A dated value read in the law (lu).</summary>
    Read,

    /// <summary>Days counted in a calendar (compté).</summary>
    Counted,

    /// <summary>An arithmetic, which is printed (calculé).</summary>
    Computed,

    /// <summary>A method or a rounding, and why it is that one (choisi).</summary>
    Chosen,

    /// <summary>A fact nobody stated, supposed (supposé).</summary>
    Assumed,

    /// <summary>What follows, or what the law says, without a choice (retenu).</summary>
    Concluded,
}
