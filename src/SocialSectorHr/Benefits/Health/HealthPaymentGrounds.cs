using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What a health payment rests on (fondements du versement santé). Null: not said.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record HealthPaymentGrounds : IMemberwise
{
    /// <summary>
    /// Whether a branch agreement, else one of the firm, else the employer alone for staff no act covers yet, puts the payment in the place
    /// of the cover (CSS L911-7-1).
    /// </summary>
    public bool? IsProvidedFor { get; init; }

    /// <summary>
    /// Whether the employee shows a responsible contract of his or her own: not the State's cover (L861-3), no other compulsory cover, none
    /// helped by a public body.
    /// </summary>
    public bool? HasOwnContract { get; init; }

    /// <summary>Whether a fixed term whose cover would last less than three months waived it (CSS D911-6): the payment is then due by the
    /// law alone.</summary>
    public bool? HasWaived { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What is said.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        List<string> said = [];
        Add(IsProvidedFor, french ? "prévu" : "provided for", french ? "non prévu" : "not provided for");
        Add(HasOwnContract, french ? "contrat personnel" : "own contract", french ? "sans contrat personnel" : "no own contract");
        Add(HasWaived, french ? "dispense demandée" : "waived", french ? "sans dispense" : "not waived");
        return said.Count == 0 ? french ? "rien de précisé" : "nothing said" : string.Join(", ", said);

        void Add(bool? fact, string yes, string no)
        {
            if (fact is { } known)
            {
                said.Add(known ? yes : no);
            }
        }
    }
}
