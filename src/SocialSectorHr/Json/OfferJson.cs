using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Json;

/// <summary>Reads and writes offers as JSON (lecture et écriture d'une offre).</summary>
/// <remarks>
/// Quantities are numbers of their unit (<c>2635</c>, <c>22.5</c>; <c>"455/3"</c> where no decimal is exact), days are ISO, members of closed lists
/// are names, a figure is <c>{ "exactly": 39, "per": "Week" }</c> or has <c>from</c> and <c>upTo</c>. What is not said is not written.
/// Reading is strict: an unknown or repeated member, a comment, a trailing comma or a value that does not fit is refused, with its path.
/// </remarks>
public static class OfferJson
{
    /// <summary>How offers are bound, for the <see cref="JsonSerializerOptions.TypeInfoResolverChain"/> of an application: one format under any
    /// options.</summary>
    /// <remarks>
    /// Only the application's options refuse repeated members (<see cref="JsonSerializerOptions.AllowDuplicateProperties"/>) and null lists
    /// (<see cref="JsonSerializerOptions.RespectNullableAnnotations"/>), and let <c>type</c> come after other members
    /// (<see cref="JsonSerializerOptions.AllowOutOfOrderMetadataProperties"/>).
    /// </remarks>
    public static IJsonTypeInfoResolver Resolver { get; } = new OfferResolver();

    /// <summary>The strict, read-only options that this class uses.</summary>
    /// <remarks>Letters and quotes are written as they are: encode the text again before it goes into an HTML page.</remarks>
    public static JsonSerializerOptions Options { get; } = Strict();

    private static JsonTypeInfo<JobOffer> Offer => (JsonTypeInfo<JobOffer>)Options.GetTypeInfo(typeof(JobOffer));

    /// <summary>Reads an offer.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The offer.</returns>
    /// <exception cref="JsonException">The text is not an offer; the message and <see cref="JsonException.Path"/> say where, and what was expected.</exception>
    public static JobOffer Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Required(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads an offer.</summary>
    /// <param name="utf8Json">The text in UTF-8, with or without a byte order mark.</param>
    /// <returns>The offer.</returns>
    /// <exception cref="JsonException">The text is not an offer; the message and <see cref="JsonException.Path"/> say where, and what was expected.</exception>
    public static JobOffer Read(ReadOnlySpan<byte> utf8Json) => Required(utf8Json.ToArray());

    /// <summary>Reads an offer from a stream, to its end.</summary>
    /// <param name="utf8Json">The text in UTF-8, with or without a byte order mark.</param>
    /// <returns>The offer.</returns>
    /// <exception cref="JsonException">The text is not an offer; the message and <see cref="JsonException.Path"/> say where, and what was expected.</exception>
    public static JobOffer Read(Stream utf8Json)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using MemoryStream copy = new();
        utf8Json.CopyTo(copy);
        return Required(copy.ToArray());
    }

    /// <summary>Reads an offer without throwing.</summary>
    /// <param name="json">The text; null is not an offer.</param>
    /// <param name="offer">The offer, null where there is none.</param>
    /// <param name="problem">Why there is none, null where there is one.</param>
    /// <returns><see langword="true"/> if the text is an offer, otherwise <see langword="false"/>.</returns>
    public static bool TryRead(string? json, [NotNullWhen(true)] out JobOffer? offer, [NotNullWhen(false)] out JsonProblem? problem) =>
        TryReadBytes(Encoding.UTF8.GetBytes(json ?? string.Empty), out offer, out problem, out _);

    /// <summary>Reads an offer without throwing.</summary>
    /// <param name="utf8Json">The text in UTF-8, with or without a byte order mark.</param>
    /// <param name="offer">The offer, null where there is none.</param>
    /// <param name="problem">Why there is none, null where there is one.</param>
    /// <returns><see langword="true"/> if the text is an offer, otherwise <see langword="false"/>.</returns>
    public static bool TryRead(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out JobOffer? offer, [NotNullWhen(false)] out JsonProblem? problem) =>
        TryReadBytes(utf8Json.ToArray(), out offer, out problem, out _);

    /// <summary>Writes an offer: indented, what is not said left out, the same text for equal offers.</summary>
    /// <param name="offer">The offer.</param>
    /// <returns>The text, which <see cref="Read(string)"/> reads back to an equal offer.</returns>
    /// <exception cref="JsonException">The offer holds a value outside its closed list, or a number of more than 12 digits before the point or in its
    /// fraction.</exception>
    public static string Write(JobOffer offer)
    {
        ArgumentNullException.ThrowIfNull(offer);
        return JsonSerializer.Serialize(offer, Offer);
    }

    /// <summary>Writes an offer to a stream, in UTF-8 without a byte order mark.</summary>
    /// <param name="offer">The offer.</param>
    /// <param name="utf8Json">Where to.</param>
    /// <exception cref="JsonException">As for <see cref="Write(JobOffer)"/>.</exception>
    public static void Write(JobOffer offer, Stream utf8Json)
    {
        ArgumentNullException.ThrowIfNull(offer);
        JsonSerializer.Serialize(utf8Json, offer, Offer);
    }

    /// <summary>The JSON Schema (draft 2020-12) of what <see cref="Read(string)"/> accepts.</summary>
    /// <returns>The schema, a new one at each call.</returns>
    /// <remarks>A schema cannot say everything: that a lower bound is not above its upper one, and that no member is repeated, only reading checks.</remarks>
    public static JsonNode Schema() => OfferSchema.Make();

    private static JobOffer Required(ReadOnlyMemory<byte> utf8) => TryReadBytes(utf8, out JobOffer? offer, out JsonProblem? problem, out Exception? cause)
        ? offer
        : throw new JsonException(problem.ToString(), problem.Path, problem.Line - 1, (cause as JsonException)?.BytePositionInLine, cause);

    private static bool TryReadBytes(
        ReadOnlyMemory<byte> utf8, [NotNullWhen(true)] out JobOffer? offer, [NotNullWhen(false)] out JsonProblem? problem, out Exception? cause)
    {
        ReadOnlyMemory<byte> text = utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        (offer, problem, cause) = (null, null, null);
        try
        {
            offer = JsonSerializer.Deserialize(text.Span, Offer);
            problem = offer is null ? new() { Path = "$", Message = JsonWords.Expected(JsonWords.Object, new("null", "null")), Line = 1 } : null;
        }
        catch (JsonException exception)
        {
            cause = exception;
            problem = JsonProblems.Of(exception, text);
        }
        catch (NotSupportedException exception)
        {
            cause = exception;
            problem = JsonProblems.Of(exception, text);
        }

        return problem is null;
    }

    private static JsonSerializerOptions Strict()
    {
        JsonSerializerOptions options = new()
        {
            TypeInfoResolver = Resolver,
            AllowDuplicateProperties = false,
            AllowOutOfOrderMetadataProperties = true,
            RespectNullableAnnotations = true,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
            NewLine = "\n",
        };
        options.MakeReadOnly();
        return options;
    }
}
