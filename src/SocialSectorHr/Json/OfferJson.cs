using System.Buffers;
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
/// Quantities are numbers of their unit (<c>2635</c>, <c>22.5</c>; <c>"455/3"</c> where no decimal is exact), days are ISO, members of
/// closed lists are names, a figure is <c>{ "exactly": 39, "per": "Week" }</c> or has <c>from</c> and <c>upTo</c>. What is not said is not written.
/// Reading is strict: an unknown or repeated member, a comment, a trailing comma or a value that does not fit is refused, with its path.
/// A text has at most a million bytes, a list at most 1,000 items, and objects and lists stand at most 32 deep in each other.
/// </remarks>
public static class OfferJson
{
    /// <summary>
    /// How offers are bound, for the <see cref="JsonSerializerOptions.TypeInfoResolverChain"/> of an application: one format under any
    /// options.
    /// </summary>
    /// <remarks>
    /// Only the application's options refuse repeated members (<see cref="JsonSerializerOptions.AllowDuplicateProperties"/>) and null lists
    /// (<see cref="JsonSerializerOptions.RespectNullableAnnotations"/>), and let <c>type</c> come after other members
    /// (<see cref="JsonSerializerOptions.AllowOutOfOrderMetadataProperties"/>).
    /// </remarks>
    public static IJsonTypeInfoResolver Resolver { get; } = new OfferResolver();

    /// <summary>The strict, read-only options that this class uses.</summary>
    /// <remarks>Letters and quotes are written as they are: encode the text again before it goes into an HTML page.</remarks>
    public static JsonSerializerOptions Options { get; } = Strict();

    // One byte more than may be, to see that it is too long.
    private static int Longest => OfferLimits.Bytes + Encoding.UTF8.Preamble.Length + 1;

    private static JsonTypeInfo<JobOffer> Offer => (JsonTypeInfo<JobOffer>)Options.GetTypeInfo(typeof(JobOffer));

    /// <summary>Reads an offer.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The offer.</returns>
    /// <exception cref="JsonException">
    /// The text is not an offer; the message and <see cref="JsonException.Path"/> say where, and what was expected.
    /// </exception>
    public static JobOffer Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Required(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads an offer.</summary>
    /// <param name="utf8Json">The text in UTF-8, with or without a byte order mark.</param>
    /// <returns>The offer.</returns>
    /// <exception cref="JsonException">
    /// The text is not an offer; the message and <see cref="JsonException.Path"/> say where, and what was expected.
    /// </exception>
    public static JobOffer Read(ReadOnlySpan<byte> utf8Json) => Required(utf8Json);

    /// <summary>Reads an offer from a stream, to its end.</summary>
    /// <param name="utf8Json">The text in UTF-8, with or without a byte order mark.</param>
    /// <returns>The offer.</returns>
    /// <exception cref="JsonException">
    /// The text is not an offer; the message and <see cref="JsonException.Path"/> say where, and what was expected.
    /// </exception>
    public static JobOffer Read(Stream utf8Json) =>
        TryRead(utf8Json, out JobOffer? offer, out JsonProblem? problem) ? offer : throw Refused(problem);

    /// <summary>Reads an offer from a stream, to its end, without holding a thread.</summary>
    /// <param name="utf8Json">The text in UTF-8, with or without a byte order mark.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The offer.</returns>
    /// <exception cref="JsonException">
    /// The text is not an offer; the message and <see cref="JsonException.Path"/> say where, and what was expected.
    /// </exception>
    public static Task<JobOffer> ReadAsync(Stream utf8Json, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return ReadToEnd();

        async Task<JobOffer> ReadToEnd()
        {
            byte[] text = ArrayPool<byte>.Shared.Rent(Longest);
            try
            {
                int length = await utf8Json.ReadAtLeastAsync(text, Longest, throwOnEndOfStream: false, cancellationToken)
                    .ConfigureAwait(false);
                return Required(text.AsSpan(0, length));
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(text);
            }
        }
    }

    /// <summary>Reads an offer without throwing.</summary>
    /// <param name="json">The text; null is not an offer.</param>
    /// <param name="offer">The offer, null where there is none.</param>
    /// <param name="problem">Why there is none, null where there is one.</param>
    /// <returns><see langword="true"/> if the text is an offer, otherwise <see langword="false"/>.</returns>
    public static bool TryRead(string? json, [NotNullWhen(true)] out JobOffer? offer, [NotNullWhen(false)] out JsonProblem? problem) =>
        TryRead(Encoding.UTF8.GetBytes(json ?? string.Empty).AsSpan(), out offer, out problem);

    /// <summary>Reads an offer from a stream, to its end, without throwing for what is in it.</summary>
    /// <param name="utf8Json">The text in UTF-8, with or without a byte order mark.</param>
    /// <param name="offer">The offer, null where there is none.</param>
    /// <param name="problem">Why there is none, null where there is one.</param>
    /// <returns><see langword="true"/> if the text is an offer, otherwise <see langword="false"/>.</returns>
    public static bool TryRead(Stream utf8Json, [NotNullWhen(true)] out JobOffer? offer, [NotNullWhen(false)] out JsonProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        byte[] text = ArrayPool<byte>.Shared.Rent(Longest);
        try
        {
            return TryRead(text.AsSpan(0, utf8Json.ReadAtLeast(text, Longest, throwOnEndOfStream: false)), out offer, out problem);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(text);
        }
    }

    /// <summary>Reads an offer without throwing.</summary>
    /// <param name="utf8Json">The text in UTF-8, with or without a byte order mark.</param>
    /// <param name="offer">The offer, null where there is none.</param>
    /// <param name="problem">Why there is none, null where there is one.</param>
    /// <returns><see langword="true"/> if the text is an offer, otherwise <see langword="false"/>.</returns>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8Json,
        [NotNullWhen(true)] out JobOffer? offer,
        [NotNullWhen(false)] out JsonProblem? problem)
    {
        ReadOnlySpan<byte> text = utf8Json.StartsWith(Encoding.UTF8.Preamble) ? utf8Json[Encoding.UTF8.Preamble.Length..] : utf8Json;
        offer = null;
        problem = OfferLimits.Find(text);
        if (problem is null && !TryBind(text, out offer))
        {
            problem = JsonMismatch.Find(text);
        }

        return offer is not null;
    }

    /// <summary>Writes an offer: indented, what is not said left out, the same text for equal offers.</summary>
    /// <param name="offer">The offer.</param>
    /// <returns>
    /// The text, which <see cref="Read(string)"/> reads back to an equal offer, unless it is of more than a million bytes: no reading takes
    /// so long a text.
    /// </returns>
    /// <exception cref="JsonException">
    /// The offer holds what no offer may when it is read: a value outside its closed list, a number of more than 12 digits before the point
    /// or in its fraction, a day before the year 1, more items or levels than the limits.
    /// </exception>
    public static string Write(JobOffer offer) => Encoding.UTF8.GetString(Written(offer));

    /// <summary>Writes an offer to a stream, in UTF-8 without a byte order mark.</summary>
    /// <param name="offer">The offer.</param>
    /// <param name="utf8Json">Where to.</param>
    /// <exception cref="JsonException">As for <see cref="Write(JobOffer)"/>.</exception>
    public static void Write(JobOffer offer, Stream utf8Json)
    {
        ArgumentNullException.ThrowIfNull(offer);
        ArgumentNullException.ThrowIfNull(utf8Json);
        utf8Json.Write(Written(offer));
    }

    /// <summary>The JSON Schema (draft 2020-12) of what <see cref="Read(string)"/> accepts.</summary>
    /// <returns>The schema, a new one at each call.</returns>
    /// <remarks>
    /// A schema cannot say everything: that a lower bound is not above its upper one, and that no member is repeated, only reading checks.
    /// </remarks>
    public static JsonNode Schema() => OfferSchema.Make();

    private static JobOffer Required(ReadOnlySpan<byte> utf8) => TryRead(utf8, out JobOffer? offer, out JsonProblem? problem)
        ? offer
        : throw Refused(problem);

    private static JsonException Refused(JsonProblem problem) =>
        new(problem.ToString(), problem.Path, problem.Line - 1, bytePositionInLine: null);

    private static bool TryBind(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out JobOffer? offer)
    {
        try
        {
            offer = JsonSerializer.Deserialize(utf8, Offer);
        }
        catch (Exception misfit) when (misfit is JsonException or NotSupportedException)
        {
            offer = null; // JsonMismatch says why, in our words
        }

        return offer is not null;
    }

    private static byte[] Written(JobOffer offer)
    {
        ArgumentNullException.ThrowIfNull(offer);
        byte[] utf8 = JsonSerializer.SerializeToUtf8Bytes(offer, Offer);
        return OfferLimits.FindInside(utf8) is { } problem ? throw Refused(problem) : utf8;
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
