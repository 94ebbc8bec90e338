using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>Adds up the leave that sickness acquires, each time at the rate of its date (C. trav. L3141-5-1).</summary>
internal struct SicknessAccrual(PaidLeaveRight right, FrenchLaw law, LeaveRules? rules)
{
    private LocalDate newest = LocalDate.MinIsoValue;

    public LeaveDays Acquired { get; private set; } = LeaveDays.FromExact(0, right.Unit);

    /// <summary>The ceiling at the newest day of sickness; zero if there was none.</summary>
    public LeaveDays Cap { get; private set; } = LeaveDays.FromExact(0, right.Unit);

    public void Add(AccrualTime time, LocalDate on, Explanation? why)
    {
        DatedValue<LeaveDays> row = law.On(on, LegalLeave.SicknessPerMonth);
        why?.Read(LegalLeave.SicknessPerMonth, row);
        if (row.Value.Exact == 0)
        {
            why?.Concluded(
                new("rappel pour la maladie d'avant le 24 avril 2024", "leave after the fact for sickness before 24 April 2024"),
                null,
                new("possible pour le passé, dans la limite de 24 jours ouvrables par période et des délais d'action",
                    "possible for the past, within 24 days (ouvrables) a period and the time to claim"),
                Acts.Act_2024_364);
        }

        why?.Counted(new("temps de maladie non professionnelle", "time of sickness"), time.Value);
        Months months = Months(time, why);
        LeaveDays rate = InUnit(new("par mois dans l'unité du droit", "a month in the unit of the right"), row.Value, why);
        LeaveDays part = LeaveDays.FromExact(rate.Exact * months.Exact, right.Unit);
        why?.Computed(new("acquis pendant la maladie", "acquired in sickness"), $"{rate} × {months}", part, row.Source);
        Acquired += part;
        if (on > newest)
        {
            DatedValue<LeaveDays> cap = law.On(on, LegalLeave.SicknessPerYear);
            why?.Read(LegalLeave.SicknessPerYear, cap);
            Cap = InUnit(new("plafond dans l'unité du droit", "ceiling in the unit of the right"), cap.Value, why);
            newest = on;
        }
    }

    /// <summary>The time in months, printed where it is not counted in months already.</summary>
    public static Months Months(AccrualTime time, Explanation? why)
    {
        if (time.Method != AccrualMethod.CalendarMonths)
        {
            why?.Computed(new("équivalence en mois", "equivalence in months"), $"{time.Count} / {time.Divisor}", time.Months, LabourCode.L3141_4);
        }

        return time.Months;
    }

    private readonly LeaveDays InUnit(Bilingual label, LeaveDays ouvrables, Explanation? why)
    {
        int perWeek = LeaveDays.PerWeek(right.Unit);
        int ofSix = LeaveDays.PerWeek(LeaveUnit.Ouvrables);
        Weeks legal = LegalLeave.WeeksPerYear;
        bool conventional = rules?.SicknessAccruesConventionalLeave == true;
        Weeks weeks = conventional ? right.Weeks : legal;
        LeaveDays value = LeaveDays.FromExact(ouvrables.Exact * perWeek / ofSix * weeks.Exact / legal.Exact, right.Unit);
        if (conventional)
        {
            why?.Computed(label, $"{ouvrables} × {perWeek} / {ofSix} × {weeks} / {legal.Exact}", value, rules?.Source);
        }
        else if (value != ouvrables)
        {
            why?.Computed(label, $"{ouvrables} × {perWeek} / {ofSix}", value);
        }

        return value;
    }
}
