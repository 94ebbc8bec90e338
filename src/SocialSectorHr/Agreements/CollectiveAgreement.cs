using System.Globalization;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>A collective agreement, or an employer's own (convention ou accord collectif): the rules of the topics, composed, with their source.</summary>
/// <remarks>
/// A topic whose rules are null is one the library holds no sourced figure for: the law alone applies until the caller gives them. An agreement is changed
/// like any record: <c>agreement.Notice! with { Group = "directeur d'établissement" }</c>.
/// </remarks>
public sealed record CollectiveAgreement
{
    /// <summary>Its number (IDCC); null for an employer's own agreement.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 1 and 9999.</exception>
    public int? Idcc
    {
        get;
        init => field = value is null or (>= 1 and <= 9999) ? value : throw Refusal.OutOfRange(value.Value, nameof(Idcc), "between 1 and 9999");
    }

    /// <summary>Its name.</summary>
    public required Bilingual Name { get; init; }

    /// <summary>Whether it was extended (étendue), so that it binds every employer of the branch; null where that was not looked at.</summary>
    public bool? IsExtended { get; init; }

    /// <summary>The text itself, where one is cited.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>What it sets on notice; null where it sets nothing, or nothing is known.</summary>
    public NoticeRules? Notice { get; init; }

    /// <summary>What it sets on severance; null where it sets nothing, or nothing is known.</summary>
    public SeveranceRules? Severance { get; init; }

    /// <summary>What is to be known of these rules before using them: which text was read, what is missing; empty where there is nothing to say.</summary>
    public Bilingual Caution { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The name and the number.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Idcc is { } number
        ? string.Create(CultureInfo.InvariantCulture, $"{Name.ToString(language)} (IDCC {number})")
        : Name.ToString(language);
}
