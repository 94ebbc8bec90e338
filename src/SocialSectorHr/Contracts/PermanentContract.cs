using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>A permanent contract of private law (contrat à durée indéterminée, CDI).</summary>
public sealed partial record PermanentContract : Contract
{
    private PermanentContract(LocalDate start)
        : base(start)
    {
    }

    /// <summary>A permanent contract.</summary>
    /// <param name="start">The first day of work.</param>
    /// <returns>The contract.</returns>
    public static PermanentContract From(LocalDate start) => new(start);

    /// <summary>The longest lawful trial (C. trav. L1221-19): two, three or four months by category.</summary>
    /// <param name="category">The category, by the status of the agreement.</param>
    /// <param name="law">The law.</param>
    /// <param name="rules">What an agreement or the contract sets; null for the Code's figures.</param>
    /// <returns>The trial; renewable only where the rules say that an extended branch agreement allows it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The category is not defined, or the law at the signature is not known: before 1 July 2009.</exception>
    public TrialPeriod TrialPeriod(StaffCategory category, FrenchLaw law, TrialRules? rules = null) => Enum.IsDefined(category)
        ? SocialSectorHr.TrialPeriod.Of(new(this, law, rules) { Category = category })
        : throw Refusal.Undefined(category, nameof(category));

    /// <summary>The longest lawful trial, without throwing.</summary>
    /// <param name="category">The category, by the status of the agreement.</param>
    /// <param name="law">The law.</param>
    /// <param name="trial">The trial, or <c>default</c>.</param>
    /// <param name="rules">What an agreement, a usage or the contract sets; null for the Code's figures.</param>
    /// <returns><see langword="true"/> if the law at the signature is known, otherwise <see langword="false"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The category is not defined.</exception>
    public bool TryTrialPeriod(StaffCategory category, FrenchLaw law, out TrialPeriod trial, TrialRules? rules = null)
    {
        bool known = new TrialQuestion(this, law, rules) { Category = category }.IsKnown;
        trial = known ? TrialPeriod(category, law, rules) : default;
        return known;
    }

    /// <summary>The kind and the first day.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public override string ToString(Language language) => language == Language.French
        ? $"CDI à partir du {DateText.Write(Start, language)}"
        : $"permanent contract from {DateText.Write(Start, language)}";
}
