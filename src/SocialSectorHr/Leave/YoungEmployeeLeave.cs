using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What someone under 21 may take (congés du jeune salarié): 30 ouvrables on request, those above the balance unpaid (C. trav. L3164-9).</summary>
/// <remarks>The article number is unverified; the rule is that of service-public.fr. <c>default</c> explains that nothing was computed.</remarks>
public readonly record struct YoungEmployeeLeave
{
    private readonly int age;
    private readonly LocalDate on;
    private readonly FrenchLaw? law;

    private YoungEmployeeLeave(int age, LeaveDays acquired, LocalDate on, FrenchLaw law)
    {
        (this.age, this.on, this.law) = (age, on, law);
        Paid = acquired;
        MayTake = Compute(age, acquired, on, law, null);
    }

    /// <summary>The days that may be taken on request.</summary>
    public LeaveDays MayTake { get; }

    /// <summary>Of these, the days acquired, which are paid.</summary>
    public LeaveDays Paid { get; }

    /// <summary>Of these, the days above the balance, which are not paid.</summary>
    public LeaveDays Unpaid => MayTake - Paid;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Congés d'un salarié de moins de 21 ans", "Leave of an employee under 21");
        if (law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(age, Paid, on, law, why);
        why.Computed(new("dont non payés", "of which unpaid"), $"{MayTake} − {Paid}", Unpaid);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days, and how many are unpaid.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{MayTake.ToString(language)}, dont {Unpaid.ToString(language)} non payés"
        : $"{MayTake.ToString(language)}, of which {Unpaid.ToString(language)} unpaid";

    internal static YoungEmployeeLeave Of(int age, LeaveDays acquired, LocalDate on, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        if (age is < 0 or > 120)
        {
            throw Refusal.OutOfRange(age, nameof(age), "between 0 and 120");
        }

        return acquired.Exact < 0 ? throw Refusal.OutOfRange(acquired, nameof(acquired), "zero or more") : new(age, acquired, on, law);
    }

    private static LeaveDays Compute(int age, LeaveDays acquired, LocalDate on, FrenchLaw law, Explanation? why)
    {
        why?.Given(new("âge au 30 avril de l'année précédente", "age on 30 April of the previous year"), age);
        why?.Given(new("jours acquis", "days acquired"), acquired);
        if (age >= 21)
        {
            why?.Chosen(new("21 ans ou plus : les jours acquis", "21 or over: the days acquired"), acquired, source: LabourCode.L3164_9);
            return acquired;
        }

        DatedValue<LeaveDays> row = law.On(on, LegalLeave.PerYear);
        why?.Read(LegalLeave.PerYear, row);
        LeaveDays year = row.Value.In(acquired.Unit);
        LeaveDays mayTake = acquired >= year ? acquired : year;
        why?.Computed(new("jours qui peuvent être pris", "days that may be taken"), $"max({acquired}; {year})", mayTake, LabourCode.L3164_9);
        return mayTake;
    }
}
