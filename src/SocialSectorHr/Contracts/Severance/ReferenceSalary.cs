using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The salary a severance is computed from (salaire de référence), C. trav. R1234-4: the better of two averages, in euros a month.</summary>
/// <remarks>
/// Where fewer than three months were worked the second average is over these months: the text does not say it, and the first is then never lower. Nothing is
/// rounded before <see cref="Money.Round()"/>. <c>default</c> is nothing and explains that nothing was computed.
/// </remarks>
public readonly record struct ReferenceSalary
{
    private readonly int count;
    private readonly Money gross;
    private readonly Money bonus;

    private ReferenceSalary(IReadOnlyList<PaidGross> months, ReferenceSalaryMethod method)
    {
        // The sums are kept, not the months: nothing is copied.
        Method = method;
        count = method == ReferenceSalaryMethod.TwelveMonths ? months.Count : Math.Min(3, months.Count);
        for (int i = months.Count - count; i < months.Count; i++)
        {
            gross += months[i].Gross;
            bonus += months[i].Bonus;
        }

        Amount = Compute(null);
    }

    /// <summary>The average.</summary>
    public ReferenceSalaryMethod Method { get; }

    /// <summary>The salary of a month, in euros, exact.</summary>
    public Money Amount { get; }

    /// <summary>The reference salary that is due: the better of the two averages.</summary>
    /// <param name="months">The months before the notification, oldest first; one to twelve.</param>
    /// <returns>The better average; the first where they are equal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are not one to twelve months.</exception>
    public static ReferenceSalary Of(params IEnumerable<PaidGross> months)
    {
        (ReferenceSalary twelve, ReferenceSalary three) = Both(months);
        return three.Amount > twelve.Amount ? three : twelve;
    }

    /// <summary>Both averages: twelve months, three months. The usual one is the higher, which is due.</summary>
    /// <param name="months">The months before the notification, oldest first; one to twelve.</param>
    /// <returns>The two averages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are not one to twelve months.</exception>
    public static Readings<ReferenceSalary> Readings(params IEnumerable<PaidGross> months)
    {
        (ReferenceSalary twelve, ReferenceSalary three) = Both(months);
        return new([twelve, three], three.Amount > twelve.Amount ? 1 : 0, static (a, b) => a.Amount.CompareTo(b.Amount));
    }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Salaire de référence", "Reference salary");
        if (count == 0)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title);
        _ = Compute(why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The amount a month and its average.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => (language == Language.French, Method) switch
    {
        (true, ReferenceSalaryMethod.TwelveMonths) => $"{Amount.ToString(language)} par mois (douze mois)",
        (true, _) => $"{Amount.ToString(language)} par mois (trois mois)",
        (false, ReferenceSalaryMethod.TwelveMonths) => $"{Amount.ToString(language)} a month (twelve months)",
        _ => $"{Amount.ToString(language)} a month (three months)",
    };

    /// <summary>Whether it is of no month.</summary>
    internal bool IsDefault => count == 0;

    /// <summary>The steps, for a result that is made of this one.</summary>
    internal void Explain(Explanation? why) => _ = Compute(why);

    private static (ReferenceSalary Twelve, ReferenceSalary Three) Both(IEnumerable<PaidGross> months)
    {
        ArgumentNullException.ThrowIfNull(months);
        IReadOnlyList<PaidGross> list = months as IReadOnlyList<PaidGross> ?? [.. months];
        return list.Count is >= 1 and <= 12
            ? (new(list, ReferenceSalaryMethod.TwelveMonths), new(list, ReferenceSalaryMethod.ThreeMonths))
            : throw Refusal.OutOfRange(list.Count, nameof(months), "between 1 and 12 months, the oldest first (C. trav. R1234-4)");
    }

    private Money Compute(Explanation? why)
    {
        why?.Given(new("mois retenus", "months taken"), count);
        why?.Given(new("bruts de ces mois", "gross of these months"), gross);
        if (Method == ReferenceSalaryMethod.TwelveMonths)
        {
            Money average = gross / count;
            why?.Computed(new("moyenne des mois", "average of the months"), $"{gross} / {count}", average, LabourCode.R1234_4);
            return average;
        }

        Money shared = Money.FromExact(((gross.Exact - bonus.Exact) / count) + (bonus.Exact / 12));
        why?.Given(new("dont primes annuelles ou exceptionnelles", "of which yearly or exceptional bonuses"), bonus);
        why?.Computed(
            new("moyenne, primes au prorata de l'année", "average, bonuses for their share of a year"),
            $"({gross} − {bonus}) / {count} + {bonus} / {12}",
            shared,
            LabourCode.R1234_4);
        return shared;
    }
}
