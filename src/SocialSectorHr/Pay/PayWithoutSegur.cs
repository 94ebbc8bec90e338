using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>A pay said to include the Segur indemnity, and what is left without it (« complément Ségur inclus »).</summary>
/// <remarks>
/// In euros. The indemnity is paid twelve times a year, whatever the payments of the pay: of a pay in 13 payments, twelve indemnities are taken from the year,
/// and each payment bears a thirteenth of them. Part time has its share of it, to the cent, never more than the whole: at 165 h for 151.67 h the plain rule of
/// three would give 258.92 [two secondary sources]. <c>default</c> explains that nothing was computed.
/// </remarks>
public readonly record struct PayWithoutSegur
{
    private readonly Money annual;
    private readonly int payments;
    private readonly Percent workingTime;
    private readonly LocalDate on;
    private readonly FrenchLaw? law;

    private PayWithoutSegur(Money annual, int payments, Percent workingTime, LocalDate on, FrenchLaw law)
    {
        (this.annual, this.payments, this.workingTime, this.on, this.law) = (annual, payments, workingTime, on, law);
        (Segur, Monthly, Annual) = Compute(annual, payments, workingTime, on, law, null);
    }

    /// <summary>The indemnity a month that the pay includes, to the cent.</summary>
    public Money Segur { get; }

    /// <summary>One payment without the indemnity, exact: the year without it, in as many equal payments.</summary>
    public Money Monthly { get; }

    /// <summary>The year without twelve indemnities.</summary>
    public Money Annual { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Salaire brut sans l'indemnité Ségur", "Gross pay without the Segur indemnity");
        if (law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(annual, payments, workingTime, on, law, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The month and the year without the indemnity.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Monthly.ToString(language)} par mois et {Annual.ToString(language)} par an sans Ségur"
        : $"{Monthly.ToString(language)} a month and {Annual.ToString(language)} a year without Segur";

    internal static PayWithoutSegur Of(GrossPay pay, LocalDate on, FrenchLaw law, Percent workingTime)
    {
        ArgumentNullException.ThrowIfNull(law);
        return workingTime > Percent.Zero
            ? new(pay.Annual, pay.Payments, workingTime, on, law)
            : throw Refusal.OutOfRange(workingTime, nameof(workingTime), "more than 0%");
    }

    /// <summary>The indemnity of a month at a date, for a share of full time, at most the whole, to the cent.</summary>
    internal static Money Indemnity(Percent workingTime, LocalDate on, FrenchLaw law, Explanation? why)
    {
        DatedValue<Money> row = law.On(on, Law.Segur.Monthly);
        why?.Read(Law.Segur.Monthly, row);
        if (workingTime.Exact == 1)
        {
            return row.Value;
        }

        Money share = Money.FromExact(row.Value.Exact * Fraction.Min(workingTime.Exact, 1));
        why?.Computed(
            new("part du temps plein, entière au plus", "share of full time, at most the whole"), $"{row.Value} × min({workingTime}; {1})", share);
        Money cents = share.Round();
        why?.Chosen(new("indemnité Ségur, arrondie au centime", "Segur indemnity, rounded to the cent"), cents);
        return cents;
    }

    private static (Money Segur, Money Monthly, Money Annual) Compute(
        Money annual, int payments, Percent workingTime, LocalDate on, FrenchLaw law, Explanation? why)
    {
        why?.Given(new("salaire annuel brut, Ségur inclus", "gross pay a year, Segur included"), annual);
        Money segur = Indemnity(workingTime, on, law, why);
        Money year = annual - (segur * 12);
        Money payment = year / payments;
        why?.Computed(new("salaire annuel sans Ségur", "pay a year without Segur"), $"{annual} − 12 × {segur}", year);
        why?.Computed(
            payments == 12 ? new("salaire mensuel sans Ségur", "pay a month without Segur") : new("un versement sans Ségur", "a payment without Segur"),
            $"{year} / {payments}",
            payment);
        return (segur, payment, year);
    }
}
