using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialSectorHr;

/// <summary>A movement of an account of leave in JSON, the same under all options; strict in reading.</summary>
public sealed class LeaveMovementConverter : JsonConverter<LeaveMovement>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">What stands there is no movement.</exception>
    public override LeaveMovement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        LeaveAccountFormat.ReadMovement(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LeaveMovement value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        LeaveAccountFormat.Write(writer, value);
    }
}
