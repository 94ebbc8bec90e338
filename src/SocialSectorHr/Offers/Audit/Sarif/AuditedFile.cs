using System.Globalization;
using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Audit;

/// <summary>An offer's file with its audit (fichier audité), as SARIF names it.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record AuditedFile : IMemberwise
{
    private AuditedFile(string uri, OfferAudit audit, string? json)
    {
        ArgumentNullException.ThrowIfNull(uri);
        ArgumentNullException.ThrowIfNull(audit);
        (Uri, Audit) = (uri, audit);
        Lines = json is null ? null : JsonRegions.Of(json);
    }

    /// <summary>Where the file is: a relative or absolute URI reference, <c>offers/my-offer.json</c>.</summary>
    public string Uri { get; }

    /// <summary>Its audit.</summary>
    public OfferAudit Audit { get; }

    /// <summary>Where each value of the JSON text stands; null where the text is not given.</summary>
    internal JsonRegions? Lines { get; }

    /// <summary>A file and its audit.</summary>
    /// <param name="uri">Where the file is, as a URI reference with slashes.</param>
    /// <param name="audit">Its audit.</param>
    /// <param name="json">The text the offer was read from: the findings then name its lines, and mends are offered in it. Null without
    /// lines.</param>
    /// <returns>Both.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The text is not JSON.</exception>
    public static AuditedFile Of(string uri, OfferAudit audit, string? json = null) => new(uri, audit, json);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The file and the number of its findings.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Uri}{NumberText.Space}: {Counted("constat")}"
        : $"{Uri}: {Counted("finding")}";

    private string Counted(string what)
    {
        string number = Audit.Findings.Count.ToString(CultureInfo.InvariantCulture);
        return Audit.Findings.Count > 1 ? $"{number} {what}s" : $"{number} {what}";
    }
}
