using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>A contract of public law (contrat de droit public d'un agent contractuel), code général de la fonction publique.</summary>
/// <remarks>
/// It is no <see cref="SocialSectorHr.Contract"/>: a question of the Labour Code (trial, waiting period, ceiling of a fixed term,
/// end-of-contract indemnity…) cannot be asked of it and does not compile.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record PublicContract : IMemberwise
{
    private PublicContract(LocalDate start, LocalDate? end) => (Start, End) = (start, end);

    /// <summary>The first day of work, counted.</summary>
    public LocalDate Start { get; }

    /// <summary>The last day, included; null for a permanent contract of public law (CDI de droit public), or an end that is not
    /// known.</summary>
    public LocalDate? End { get; }

    /// <summary>The article it rests on (fondement); null if unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not defined.</exception>
    public PublicContractGround? Ground
    {
        get;
        init => field = value is not { } ground || Enum.IsDefined(ground) ? value : throw Refusal.Undefined(ground, nameof(Ground));
    }

    /// <summary>A contract without an end, or whose end is not known.</summary>
    /// <param name="start">The first day of work.</param>
    /// <returns>The contract.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the years 1 to 9800 of the ISO calendar.</exception>
    public static PublicContract From(LocalDate start) => new(start.Iso(), null);

    /// <summary>A contract between two days.</summary>
    /// <param name="start">The first day of work.</param>
    /// <param name="end">The last day, included.</param>
    /// <returns>The contract.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The end is before the start.</exception>
    public static PublicContract Between(LocalDate start, LocalDate end) => end.Iso() >= start.Iso()
        ? new(start, end)
        : throw Refusal.OutOfRange(end, nameof(end), $"on or after the first day, {DateText.Iso(start)}: a contract lasts a day at least");

    /// <summary>How long it lasts: months and days, calendar days, weeks.</summary>
    /// <returns>The length; null where there is no known end.</returns>
    public ContractLength? Length() => End is { } end ? ContractLength.Between(Start, end) : null;

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The kind and its dates.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string start = DateText.Write(Start, language);
        return (language == Language.French, End) switch
        {
            (true, null) => $"contrat de droit public à partir du {start}",
            (true, { } end) => $"contrat de droit public du {start} au {DateText.Write(end, language)}",
            (_, null) => $"public contract from {start}",
            (_, { } end) => $"public contract from {start} to {DateText.Write(end, language)}",
        };
    }
}
