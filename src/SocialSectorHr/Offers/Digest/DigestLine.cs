using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>One line of a digest (ligne du résumé).</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record DigestLine : IMemberwise
{
    internal DigestLine(DigestTopic topic, Bilingual text, Mark mark) => (Topic, Text, Mark) = (topic, text, mark);

    /// <summary>What it is about.</summary>
    public DigestTopic Topic { get; }

    /// <summary>What it says, on one line, without the label of its topic.</summary>
    public Bilingual Text { get; }

    /// <summary>How sure the least sure of its figures is.</summary>
    public Mark Mark { get; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The label of the topic and the text.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string colon = language == Language.French ? $"{NumberText.Space}: " : ": ";
        return $"{Topic.Label(language)}{colon}{Text.ToString(language)}";
    }
}
