using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SocialSectorHr.Audit;

/// <summary>Audits as SARIF 2.1.0 (OASIS), which editors and code platforms show on the file.</summary>
/// <remarks>
/// A finding is a result of its rule at its places, by JSON pointer and, where the text is given, by line; a rule that could not be checked
/// is an
/// open result; a rule that is fine or does not apply is no result. What the caller set is in <c>ruleConfigurationOverrides</c>, each with
/// its reason.
/// </remarks>
public static class AuditSarif
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>One run of the audit over files.</summary>
    /// <param name="files">The files with their audits; the settings of all of them are named once.</param>
    /// <param name="language">The language of the texts.</param>
    /// <returns>The text, indented.</returns>
    public static string Write(IEnumerable<AuditedFile> files, Language language)
    {
        IReadOnlyList<AuditedFile> all = ValueList.Required(files);
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Readable))
        {
            new SarifRun(writer, all, language).Write();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    extension(OfferAudit audit)
    {
        /// <summary>The audit as SARIF 2.1.0.</summary>
        /// <param name="language">The language of the texts.</param>
        /// <param name="location">The file that was audited, as a URI reference with slashes.</param>
        /// <param name="json">The text the offer was read from: the findings then name its lines. Null without lines.</param>
        /// <returns>The text, indented.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The text is not JSON.</exception>
        public string ToSarif(Language language, string location, string? json = null) =>
            Write([AuditedFile.Of(location, audit, json)], language);
    }
}
