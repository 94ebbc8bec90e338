using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The leave of an employment, split by reference period (congés par période de référence).</summary>
/// <remarks>
/// The reference period starts on 1 June (C. trav. R3141-4) unless the rules say otherwise. Each lot is rounded up; in one block, the sum is, as some payrolls
/// do at the end of a contract. <c>default</c> has no lot and explains that nothing was computed.
/// </remarks>
public readonly record struct LeaveLots
{
    private static readonly AnnualDate FirstOfJune = new(6, 1);

    private readonly PaidLeaveRight? right;
    private readonly LocalDate first;
    private readonly LocalDate last;
    private readonly Weekdays weekdays;
    private readonly Absence[]? absences;
    private readonly FrenchLaw? law;
    private readonly LeaveRules? rules;
    private readonly AccrualMethod method;

    private LeaveLots(PaidLeaveRight right, LocalDate first, LocalDate last, Weekdays weekdays, Absence[]? absences, FrenchLaw law, LeaveRules? rules)
    {
        (this.right, this.first, this.last, this.weekdays, this.absences, this.law, this.rules) = (right, first, last, weekdays, absences, law, rules);
        method = LeaveAccrual.MethodOf(rules);
        if (OneBlock && method == AccrualMethod.MostFavourable)
        {
            method = BestInOneBlock();
        }

        (Count, Raw, Total) = Sum(method);
    }

    /// <summary>How many reference periods the employment touches.</summary>
    public int Count { get; }

    /// <summary>The sum of the lots before rounding, exact.</summary>
    public LeaveDays Raw { get; }

    /// <summary>The leave of the employment: the sum of the rounded lots, or the rounded sum in one block.</summary>
    public LeaveDays Total { get; }

    /// <summary>The lots, in order.</summary>
    public IReadOnlyList<LeaveLot> Lots
    {
        get
        {
            LeaveLot[] lots = new LeaveLot[Count];
            LocalDate start = first;
            for (int i = 0; i < lots.Length; i++)
            {
                LocalDate next = NextReference(start);
                lots[i] = Lot(start, next, method);
                start = next;
            }

            return lots;
        }
    }

    private bool OneBlock => rules?.OneBlock == true;

    private AnnualDate Reference => rules?.ReferenceStart ?? FirstOfJune;

    /// <summary>Whether the two are the same lots of the same facts.</summary>
    /// <param name="other">The other lots.</param>
    /// <returns><see langword="true"/> if they are, otherwise <see langword="false"/>.</returns>
    public bool Equals(LeaveLots other) => right == other.right && first == other.first && last == other.last && weekdays == other.weekdays
        && Equals(law, other.law) && rules == other.rules && (absences ?? []).SequenceEqual(other.absences ?? []);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(right, first, last, weekdays, rules);

    /// <summary>The steps, lot by lot.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Congés payés du contrat, par période de référence", "Paid leave of the contract, by reference period");
        if (right is null || law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        why.Given(new("contrat, premier et dernier jour", "contract, first and last day"), FigureValue.Of([first, last]));
        LocalDate start = Reference.InYear(first.Year);
        start = start <= first ? start : Reference.InYear(first.Year - 1);
        bool usual = rules?.ReferenceStart is null;
        why.Chosen(
            new("première période de référence, depuis le", "first reference period, since"),
            start,
            usual ? new("à défaut d'accord", "without an agreement") : default,
            usual ? LabourCode.R3141_4 : rules?.Source ?? LabourCode.L3141_10);
        LeaveDays sum = LeaveDays.FromExact(0, right.Unit);
        foreach (LeaveLot lot in Lots)
        {
            string year = lot.YearOfEnd.ToString(System.Globalization.CultureInfo.InvariantCulture);
            lot.Accrual.Explain(why.Part(new($"Lot de la période qui finit en {year}", $"Lot of the period that ends in {year}")));
            LeaveDays part = OneBlock ? lot.Accrual.Raw : lot.Accrual.Days;
            why.Computed(new("cumul", "running sum"), $"{sum} + {part}", sum + part);
            sum += part;
        }

        if (OneBlock)
        {
            why.Chosen(new("un seul arrondi à la fin du contrat", "rounded once at the end of the contract"), Total, source: LabourCode.L3141_7);
        }

        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The total and how many lots make it.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string lots = NumberText.Fixed(Count, 0, language);
        return right is null ? lots : $"{Total.ToString(language)} ({lots} lot(s))";
    }

    internal static LeaveLots Of(
        PaidLeaveRight right, DateInterval employment, WorkCalendar calendar, FrenchLaw law, IReadOnlyList<Absence>? absences, LeaveRules? rules)
    {
        ArgumentNullException.ThrowIfNull(employment);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(law);
        return new(right, employment.Start, employment.End, calendar.Weekdays, LeaveAbsences.Check(absences, rules), law, rules);
    }

    private AccrualMethod BestInOneBlock()
    {
        AccrualMethod best = AccrualMethod.CalendarMonths;
        LeaveDays most = Sum(best).Raw;
        for (AccrualMethod other = AccrualMethod.FourWeekPeriods; other <= AccrualMethod.WorkingDays; other++)
        {
            LeaveDays raw = Sum(other).Raw;
            if (raw > most)
            {
                (best, most) = (other, raw);
            }
        }

        return best;
    }

    private (int Count, LeaveDays Raw, LeaveDays Total) Sum(AccrualMethod by)
    {
        int count = 0;
        LeaveDays raw = LeaveDays.FromExact(0, right!.Unit);
        LeaveDays rounded = raw;
        for (LocalDate start = first; start <= last; start = NextReference(start))
        {
            LeaveAccrual accrual = Lot(start, NextReference(start), by).Accrual;
            raw += accrual.Raw;
            rounded += accrual.Days;
            count++;
        }

        return (count, raw, OneBlock ? raw.Round(DayRounding.DayUp) : rounded);
    }

    private LeaveLot Lot(LocalDate start, LocalDate next, AccrualMethod by)
    {
        LocalDate end = next.PlusDays(-1);
        LeaveAccrual accrual = LeaveAccrual.Of(right!, start, LocalDate.Min(end, last), weekdays, law!, absences, rules, by);
        return new(end.Year, accrual);
    }

    private LocalDate NextReference(LocalDate start)
    {
        LocalDate sameYear = Reference.InYear(start.Year);
        return sameYear > start ? sameYear : Reference.InYear(start.Year + 1);
    }
}
