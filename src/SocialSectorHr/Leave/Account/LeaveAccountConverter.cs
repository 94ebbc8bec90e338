using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialSectorHr;

/// <summary>An account of leave in JSON, the same under all options: its unit and its movements; strict in reading.</summary>
/// <remarks><c>LeaveAccountJson</c> says the exact path of what it refuses.</remarks>
public sealed class LeaveAccountConverter : JsonConverter<LeaveAccount>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">What stands there is no account.</exception>
    public override LeaveAccount Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        LeaveAccountFormat.Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LeaveAccount value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        LeaveAccountFormat.Write(writer, value);
    }
}
