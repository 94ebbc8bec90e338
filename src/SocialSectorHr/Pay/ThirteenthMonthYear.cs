using NodaTime;

namespace SocialSectorHr;

/// <summary>What a calendar year of thirteenth month brings someone (13e mois de l'année), to the cent.</summary>
/// <remarks>
/// Before the seniority is reached nothing is payable; once it is, the payments missed are caught up with the next one. What no payment of the year can pay,
/// because the seniority is reached after the last of them, is <see cref="CarriedOver"/>. <c>default</c> explains that nothing was computed.
/// </remarks>
public readonly record struct ThirteenthMonthYear
{
    private const int DaysOfAMonthBegun = 15;

    private readonly ThirteenthMonth? term;
    private readonly ThirteenthMonthRules? rules;
    private readonly int suspendedDays;

    private ThirteenthMonthYear(ThirteenthMonth term, int year, LocalDate entry, int suspendedDays, ThirteenthMonthRules? rules)
    {
        (this.term, this.suspendedDays, this.rules) = (term, suspendedDays, rules);
        (Year, Entry) = (year, entry);
        (ConditionMetOn, DaysPresent, Share, Amount) = Compute(term, year, entry, suspendedDays, rules, null);
    }

    /// <summary>The calendar year.</summary>
    public int Year { get; }

    /// <summary>The first day in the firm.</summary>
    public LocalDate Entry { get; }

    /// <summary>The day the seniority is reached: the same day number so many months later.</summary>
    public LocalDate ConditionMetOn { get; }

    /// <summary>The calendar days of the year that count, from the entry or from the condition.</summary>
    public int DaysPresent { get; }

    /// <summary>The share of the full year, exact.</summary>
    public Percent Share { get; }

    /// <summary>What is due for the year, to the cent, once the seniority is reached.</summary>
    public Money Amount { get; }

    /// <summary>The payments of the year, in order; each is zero before the seniority is reached, and none loses a cent.</summary>
    public IReadOnlyList<Money> Instalments
    {
        get
        {
            if (term is null)
            {
                return [];
            }

            Money[] payments = new Money[term.Payments];
            for (int k = 0; k < payments.Length; k++)
            {
                payments[k] = Payment(k);
            }

            return payments;
        }
    }

    /// <summary>What no payment of the year pays: the amount due once the seniority is reached in a later year; otherwise zero.</summary>
    public Money CarriedOver => term is null ? Money.Zero : Amount - PaidAfter(term.Payments - 1);

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Treizième mois de l'année", "Thirteenth month of the year");
        if (term is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title);
        _ = Compute(term, Year, Entry, suspendedDays, rules, why);
        for (int k = 0; k < term.Payments; k++)
        {
            string number = NumberText.Fixed(k + 1, 0, Language.English);
            Bilingual reason = new("part due à cette date, moins ce qui est déjà payé", "the share due on that day, less what is already paid");
            why.Chosen(new($"versement {number}", $"payment {number}"), Payment(k), reason);
        }

        if (CarriedOver != Money.Zero)
        {
            why.Chosen(new("rappel à verser lorsque l'ancienneté sera acquise", "caught up once the seniority is reached"), CarriedOver);
        }

        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The year and its amount.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => FormattableString.Invariant(
        $"{Year}{(language == Language.French ? NumberText.Space : string.Empty)}: {Amount.ToString(language)}");

    internal static ThirteenthMonthYear Of(ThirteenthMonth term, int year, LocalDate entry, int suspendedDays, ThirteenthMonthRules? rules)
    {
        if (suspendedDays < 0)
        {
            throw Refusal.OutOfRange(suspendedDays, nameof(suspendedDays), "zero or more");
        }

        return year < entry.Year || year > 9998
            ? throw Refusal.OutOfRange(
                year, nameof(year), $"the year of entry ({entry.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)}) or a later one")
            : new(term, year, entry, suspendedDays, rules);
    }

    private static (LocalDate ConditionMetOn, int DaysPresent, Percent Share, Money Amount) Compute(
        ThirteenthMonth term, int year, LocalDate entry, int suspendedDays, ThirteenthMonthRules? rules, Explanation? why)
    {
        why?.Given(new("treizième mois d'une année complète", "thirteenth month of a full year"), term.FullYear);
        why?.Given(new("entrée", "entry"), entry);
        LocalDate met = Quantieme.AddMonths(entry, term.SeniorityMonths);
        why?.Counted(new("date d'acquisition de l'ancienneté", "seniority reached on"), met);
        if (rules?.SuspensionsExtendSeniority == true && suspendedDays > 0)
        {
            met = met.PlusDays(suspendedDays);
            why?.Chosen(new("date reportée du nombre de jours de suspension", "put off by the days of suspension"), met, source: rules.Source);
        }

        ThirteenthMonthProration proration = rules?.Proration ?? ThirteenthMonthProration.CalendarDays;
        ThirteenthMonthStart from = rules?.From ?? ThirteenthMonthStart.Entry;
        LocalDate first = new(year, 1, 1);
        LocalDate last = new(year, 12, 31);
        LocalDate start = LocalDate.Max(first, from == ThirteenthMonthStart.Entry ? entry : met);
        int present = start > last ? 0 : Period.DaysBetween(start, last) + 1;
        int days = Period.DaysBetween(first, last) + 1;
        Bilingual unsettled = rules?.Proration is null || rules.From is null
            ? new("par défaut, aucun texte général ne tranche", "taken by default, no general text settles it")
            : default;
        why?.Chosen(new("point de départ du prorata", "the year counts"), FigureValue.Of(from, from.Label()), unsettled, rules?.Source);
        why?.Chosen(new("proratisation", "proration"), FigureValue.Of(proration, proration.Label()), source: rules?.Source);
        why?.Counted(new("jours de présence retenus", "days present that count"), Days.Of(present));
        (Fraction part, Fraction whole) = proration switch
        {
            ThirteenthMonthProration.CalendarDays => (present, days),
            ThirteenthMonthProration.Twelfths => (MonthsFrom(start, last, DaysOfAMonthBegun), 12),
            ThirteenthMonthProration.CompleteMonths => (MonthsFrom(start, last, int.MaxValue), 12),
            _ => throw Refusal.Undefined(proration, nameof(rules)),
        };
        Money exact = Money.FromExact(term.FullYear.Exact * part / whole);
        why?.Computed(new("treizième mois de l'année", "thirteenth month of the year"), $"{term.FullYear} × {part} / {whole}", exact);
        Money amount = exact.Round();
        why?.Chosen(new("arrondi au centime", "rounded to the cent"), amount);
        return (met, present, Percent.FromExact(part / whole), amount);
    }

    /// <summary>The months of the year from a day on; the month of that day counts if it is complete, or has at least so many days left.</summary>
    private static int MonthsFrom(LocalDate start, LocalDate last, int enoughDays)
    {
        if (start > last)
        {
            return 0;
        }

        int left = start.Calendar.GetDaysInMonth(start.Year, start.Month) - start.Day + 1;
        bool counts = start.Day == 1 || left >= enoughDays;
        return last.Month - start.Month + (counts ? 1 : 0);
    }

    private Money Payment(int index) => PaidAfter(index) - (index == 0 ? Money.Zero : PaidAfter(index - 1));

    /// <summary>All that is paid with a payment and those before it.</summary>
    private Money PaidAfter(int index)
    {
        if (term is null)
        {
            return Money.Zero;
        }

        LocalDate day = term.PaymentDays.IsEmpty ? new LocalDate(Year, 12, 31) : term.PaymentDays[index].InYear(Year);
        if (day < ConditionMetOn)
        {
            return Money.Zero;
        }

        // Rounded on what is paid in all, so that no cent is lost and the last payment is the remainder.
        return (Amount * (index + 1) / term.Payments).Round();
    }
}
