using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Which agreement a name or a number means (convention désignée), with the doubt that is left.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record AgreementMatch : IMemberwise
{
    /// <summary>The agreement meant; null where none is held, where several may be meant, or where the one named has ended.</summary>
    public CollectiveAgreement? Agreement { get; init; }

    /// <summary>Those that may be meant, <see cref="Agreement"/> included, by their number; empty where none is held.</summary>
    public IReadOnlyList<CollectiveAgreement> Candidates { get; init => field = ValueList.Of(value); } =
        ValueList.Empty<CollectiveAgreement>();

    /// <summary>What is not sure; empty where nothing is left to doubt.</summary>
    public Bilingual Doubt { get; init; }

    /// <summary>Whether one agreement is meant, without a doubt.</summary>
    public bool IsSure => Agreement is not null && Doubt == default;

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The agreement and the doubt.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string name = Agreement?.ToString(language) ?? (language == Language.French ? "convention non déterminée" : "agreement not determined");
        return Doubt == default ? name : $"{name}{(language == Language.French ? " : " : ": ")}{Doubt.ToString(language)}";
    }
}
