using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What a dismissal rests on, as far as notice and severance depend on it (motif de licenciement).</summary>
[JsonConverter(typeof(EnumConverter<DismissalGround>))]
public enum DismissalGround
{
    /// <summary>Any other real and serious ground, personal or economic (cause réelle et sérieuse).</summary>
    Ordinary,

    /// <summary>Gross misconduct (faute grave): neither notice nor severance.</summary>
    GrossMisconduct,

    /// <summary>Misconduct meant to harm the employer (faute lourde): neither notice nor severance.</summary>
    WilfulMisconduct,

    /// <summary>
    /// Unfitness that an accident at work or an occupational disease caused (inaptitude d'origine professionnelle): no notice but a
    /// compensation of the legal one, and twice the legal severance, C. trav. L1226-14.
    /// </summary>
    OccupationalUnfitness,

    /// <summary>
    /// Unfitness that work did not cause (inaptitude d'origine non professionnelle): the contract ends at the notification, the notice is
    /// neither worked nor paid but counts for severance, C. trav. L1226-4.
    /// </summary>
    Unfitness,
}
