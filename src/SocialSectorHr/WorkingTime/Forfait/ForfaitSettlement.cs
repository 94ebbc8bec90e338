using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The days really worked at an exit, beside those due, and what the difference is worth (solde de sortie au forfait-jours).</summary>
/// <remarks>No text fixes the comparison: the agreement should (C. trav. L3121-64 I 4°). <c>default</c> holds nothing and explains so.</remarks>
public readonly record struct ForfaitSettlement
{
    private readonly ForfaitDayValue value;
    private readonly FrenchLaw? law;

    internal ForfaitSettlement(Days due, Days worked, ForfaitDayValue value, FrenchLaw? law)
    {
        (this.value, this.law) = (value, law);
        (Due, Worked) = (due, worked);
        (Difference, Amount) = Compute(due, worked, value, null);
    }

    /// <summary>The days that were to be worked.</summary>
    public Days Due { get; }

    /// <summary>The days really worked.</summary>
    public Days Worked { get; }

    /// <summary>Worked less due: above zero the employee is paid, below zero the pay was advanced.</summary>
    public Days Difference { get; }

    /// <summary>The difference in gross euros, exact: above zero to pay, below zero to deduct.</summary>
    public Money Amount { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Solde de sortie au forfait en jours", "Exit under a forfait in days");
        if (law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(Due, Worked, value, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The difference in days and in euros.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Difference.ToString(language)}, {Amount.ToString(language)}";

    private static (Days Difference, Money Amount) Compute(Days due, Days worked, ForfaitDayValue value, Explanation? why)
    {
        Days difference = worked - due;
        Money amount = value.Of(difference);
        why?.Given(new("jours dus", "days due"), due);
        why?.Given(new("jours réellement travaillés", "days really worked"), worked);
        why?.Computed(new("écart", "difference"), $"{worked} − {due}", difference);
        why?.Given(new($"valeur d'une journée, {value.Method.Label().French}", $"value of a day, {value.Method.Label().English}"), value.Value);
        why?.Computed(new("à payer (ou à retenir s'il est négatif)", "to pay (or to deduct if negative)"), $"{difference} × {value.Value}", amount);
        return (difference, amount);
    }
}
