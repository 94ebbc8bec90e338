using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What the right to the Segur indemnity hangs on, in the private non-profit branch (bénéficiaires de l'indemnité
/// Ségur).</summary>
/// <remarks>
/// The employer is in the branch (BASS) by the main activity of the association, not by that of the establishment [one secondary source]:
/// that is
/// for the caller to know. What is not said is null, and the right may then be unknown.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record SegurPost : IMemberwise
{
    /// <summary>
    /// Whether the main activity is one of the functions listed by the agreement of 2 May 2022: educator, social worker, CESF, TISF,
    /// psychologist, head of an educational service, guardian… Directors, administrative and general staff are not.
    /// </summary>
    public bool? IsListedFunction { get; init; }

    /// <summary>Whether the employer is a member of the employers' federation: its agreements bind it before they are extended.</summary>
    public bool? IsMember { get; init; }

    /// <summary>
    /// The start of the indemnity for all that the employer, a judge or an agreement takes, where it is disputed; null where nothing is
    /// said.
    /// </summary>
    /// <exception cref="ArgumentException">The date is of another calendar than the ISO one.</exception>
    public LocalDate? ForAllFrom { get; init => field = value?.Said(nameof(ForAllFrom)); }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The function and the employer.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        string function = IsListedFunction switch
        {
            true => french ? "fonction de l'accord de 2022" : "function of the agreement of 2022",
            false => french ? "autre fonction" : "another function",
            null => french ? "fonction non dite" : "function not said",
        };
        string employer = IsMember switch
        {
            true => french ? "employeur adhérent" : "employer a member",
            false => french ? "employeur non adhérent" : "employer not a member",
            null => french ? "adhésion non dite" : "membership not said",
        };
        return $"{function}, {employer}";
    }
}
