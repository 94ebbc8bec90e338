using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// The leave that one absence consumes (décompte des jours de congé): from the first day that would have been worked to the eve of the return.
/// </summary>
/// <remarks><c>default</c> counts nothing and explains that nothing was computed.</remarks>
public readonly record struct LeaveCount
{
    private readonly WorkCalendar? calendar;
    private readonly LeaveUnit unit;
    private readonly LocalDate from;
    private readonly LocalDate to;
    private readonly bool byReturn;
    private readonly Weekdays? personal;
    private readonly LeaveCountingRules? rules;

    private LeaveCount(WorkCalendar calendar, LocalDate from, LocalDate to, bool byReturn, LeaveUnit unit, Weekdays? personal, LeaveCountingRules? rules)
    {
        (this.calendar, this.from, this.to, this.byReturn, this.unit, this.personal, this.rules) = (calendar, from, to, byReturn, unit, personal, rules);
        (First, Last, int days, int owed, SaturdaysSpared) = Compute(null);
        Days = LeaveDays.FromExact(days, unit);
        CompensationDays = LeaveDays.FromExact(owed, unit);
    }

    /// <summary>The first day counted: the first that would have been worked; null where the absence costs no day.</summary>
    public LocalDate? First { get; }

    /// <summary>The last day counted: the eve of the return; null where the absence costs no day.</summary>
    public LocalDate? Last { get; }

    /// <summary>The leave consumed, in whole days.</summary>
    public LeaveDays Days { get; }

    /// <summary>Days owed for holidays on a closed ouvrable (a Saturday), where counting in ouvrés merely transposes the legal leave; otherwise zero.</summary>
    /// <remarks>To be compared over the whole leave of the year, not paid absence by absence.</remarks>
    public LeaveDays CompensationDays { get; }

    /// <summary>Saturdays not charged because of the five-Saturday cap; 0 without it.</summary>
    public int SaturdaysSpared { get; }

    /// <summary>The steps of the count.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Décompte des jours de congé", "Leave consumed");
        if (calendar is null)
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

    /// <summary>The days consumed, and those owed if any.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string owed = CompensationDays.ToDecimal() == 0
            ? string.Empty
            : $", {CompensationDays.ToString(language)} {(language == Language.French ? "en compensation" : "owed")}";
        return Days.ToString(language) + owed;
    }

    internal static LeaveCount Of(
        WorkCalendar calendar, LocalDate from, LocalDate to, bool byReturn, LeaveUnit unit, Weekdays? personal, LeaveCountingRules? rules)
    {
        if (personal is { } days && (WorkCalendar.CheckWeekdays(days, nameof(personal)) & calendar.Weekdays) == Weekdays.None)
        {
            throw Refusal.OutOfRange(days, nameof(personal), $"at least one day on which the firm opens ({calendar.Weekdays})");
        }

        return rules?.PersonalDaysOnly == true && unit != LeaveUnit.Ouvres
            ? throw Refusal.OutOfRange(unit, nameof(unit), "Ouvres where only the person's own days are counted")
            : new(calendar, from, to, byReturn, unit, personal, rules);
    }

    // The one place of the computation: with a recorder it explains itself.
    private (LocalDate? First, LocalDate? Last, int Days, int Owed, int Spared) Compute(Explanation? why)
    {
        LeaveDaysCounted counted = calendar!.CountLeaveDays(from, to, byReturn, unit, personal, rules);
        if (why is not null)
        {
            Explain(why, counted);
        }

        return counted.Any
            ? (Timeline.Date(counted.First), Timeline.Date(counted.Last), counted.Days - counted.Spared, counted.Owed, counted.Spared)
            : (null, null, 0, 0, 0);
    }

    private void Explain(Explanation why, LeaveDaysCounted counted)
    {
        why.Given(byReturn ? new("dernier jour travaillé", "last day worked") : new("premier jour de l'absence", "first day of the absence"), from);
        why.Given(byReturn ? new("jour de la reprise", "day of the return") : new("dernier jour de l'absence", "last day of the absence"), to);
        why.Chosen(
            new("unité de décompte", "unit of the count"),
            FigureValue.Of(unit, unit == LeaveUnit.Ouvrables ? new("jours ouvrables", "jours ouvrables") : new("jours ouvrés", "jours ouvrés")),
            source: unit == LeaveUnit.Ouvrables ? LabourCode.L3141_3 : null);
        if (!counted.Any)
        {
            why.Counted(new("aucun jour n'aurait été travaillé", "no day would have been worked"), LeaveDays.FromExact(0, unit));
            return;
        }

        why.Counted(
            new("premier jour qui aurait été travaillé", "first day that would have been worked"), Timeline.Date(counted.First),
            CaseLaw.Soc_2000_02_22_97_43515);
        why.Counted(new("veille de la reprise", "eve of the return"), Timeline.Date(counted.Last));
        why.Counted(
            rules?.PersonalDaysOnly == true ? new("jours de la personne, hors fériés chômés", "the person's own days, without holidays not worked")
                : new("jours comptés, hors fériés chômés", "days counted, without holidays not worked"),
            LeaveDays.FromExact(counted.Days, unit));
        if (counted.Spared > 0)
        {
            why.Computed(
                new("jours décomptés, samedis au-delà du plafond ôtés", "days consumed, without the Saturdays beyond the cap"),
                $"{counted.Days} − {counted.Spared}", LeaveDays.FromExact(counted.Days - counted.Spared, unit), rules?.Source);
        }

        if (unit == LeaveUnit.Ouvres && rules?.Transposes == true)
        {
            why.Counted(
                new("jours fériés tombant un jour ouvrable non travaillé, à compenser", "holidays on a closed ouvrable, owed"),
                LeaveDays.FromExact(counted.Owed, unit), CaseLaw.Soc_2004_10_27_02_44149);
        }
    }
}
