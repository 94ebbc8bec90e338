using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>One fixed-term contract of a post's history (contrat sur le poste): who worked, who was replaced, how it ended.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record PostContract : IMemberwise
{
    private PostContract(TermContract contract) => Contract = contract;

    /// <summary>The contract.</summary>
    public TermContract Contract { get; }

    /// <summary>Any key of the employee, the same for the same person; null if unknown.</summary>
    public string? Employee { get; init; }

    /// <summary>Any key of the person replaced; null if nobody is, or if unknown.</summary>
    public string? ReplacedPerson { get; init; }

    /// <summary>The first day of the absence replaced; null if unknown. Another first day is a new absence.</summary>
    public LocalDate? AbsentSince { get; init => field = value.Iso(nameof(AbsentSince)); }

    /// <summary>The day it ended; null: the last day of its fixed term, or an end that is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// It is before the first day, or after the last day of a fixed term with its renewals.
    /// </exception>
    public LocalDate? EndedOn
    {
        get;
        init => field = value.Iso(nameof(EndedOn)) is not { } day
            || (day >= Contract.Start && (Contract is not FixedTermContract fixedTerm || day <= fixedTerm.FinalEnd))
            ? value
            : throw Refusal.OutOfRange(day, nameof(EndedOn), "between the first day of the contract and its last day, renewals included");
    }

    /// <summary>Whether the employee broke it before its end (rupture anticipée par le salarié).</summary>
    public bool IsBrokenByEmployee { get; init; }

    /// <summary>The last day of a renewal that the employee refused; null where none was refused.</summary>
    /// <remarks>
    /// It frees the post for the length of that renewal (C. trav. L1244-4-1): whether a longer contract, or one whose end is not known, has
    /// to wait is not settled.
    /// </remarks>
    public LocalDate? RefusedRenewalUntil { get; init => field = value.Iso(nameof(RefusedRenewalUntil)); }

    /// <summary>The day it ended, as far as it is known.</summary>
    internal LocalDate? LastDay => EndedOn ?? (Contract as FixedTermContract)?.FinalEnd;

    /// <summary>A contract on the post.</summary>
    /// <param name="contract">The contract.</param>
    /// <returns>The link of the history.</returns>
    public static PostContract Of(TermContract contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return new(contract);
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The contract, and the employee if known.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        Employee is null ? Contract.ToString(language) : $"{Contract.ToString(language)} ({Employee})";
}
