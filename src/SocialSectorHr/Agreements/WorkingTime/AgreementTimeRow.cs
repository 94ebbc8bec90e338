using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>One thing that an agreement says of working time (règle de durée du travail), with its text.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record AgreementTimeRow : IMemberwise
{
    /// <summary>What it is about.</summary>
    public required AgreementTimeKind Kind { get; init; }

    /// <summary>The figure, in its unit: hours, days, days of leave, or a share.</summary>
    public required FigureValue Value { get; init => field = value ?? throw new ArgumentNullException(nameof(Value)); }

    /// <summary>Whom or what it is for, and how sure it is, where that is to be said; otherwise null.</summary>
    public Bilingual? Note { get; init; }

    /// <summary>The text.</summary>
    public required LegalSource Source { get; init => field = value ?? throw new ArgumentNullException(nameof(Source)); }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What it is about, the figure and the note.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string colon = language == Language.French ? $"{NumberText.Space}: " : ": ";
        string note = Note is { } said ? $" ({said.ToString(language)})" : string.Empty;
        return $"{Kind.Label(language)}{colon}{Value.ToString(language)}{note}";
    }
}
