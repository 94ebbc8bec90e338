using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>What absences take from the days acquired.</content>
public readonly partial record struct RttCounter
{
    private static Bilingual LostLabel => new("jours de RTT perdus", "RTT days lost");

    /// <summary>
    /// The days lost by then: each day of absence takes what a day of work earns, N / T, or its part of a week's accrual.
    /// </summary>
    private static Fraction DaysLost(in RttCounterQuestion asked, Fraction? perDay, Explanation? why)
    {
        RttAbsences mode = asked.AbsenceEffect;
        RttRules? rules = asked.Rules;
        if (asked.Absences.Count == 0)
        {
            return 0;
        }

        bool ruled = mode == RttAbsences.InProportion;
        why?.Chosen(
            new("effet des absences", "effect of absences"),
            FigureValue.Of(mode, mode.Label()),
            (rules?.Absences is not null, ruled) switch
            {
                (false, true) => new(
                    "par défaut, pour les absences non assimilées à du travail effectif",
                    "by default, for absences not treated as effective work"),
                (bool chosen, _) => Choice.Reason(chosen),
            },
            rules?.Source ?? (ruled ? CaseLaw.Soc_2022_03_30_21_10917 : null));
        int days = Count(asked, mode, rules, why);
        if (days == 0)
        {
            return 0;
        }

        if (perDay is { } earned)
        {
            why?.Computed(LostLabel, $"{days} × {earned}", Days.FromExact(days * earned));
            return days * earned;
        }

        Fraction theoretical = DaysToWork.Of(asked.Year, asked.Leave, asked.Calendar).Compute(why);
        if (theoretical == 0)
        {
            // A year all on leave: an absence takes nothing that work would have earned.
            return 0;
        }

        Fraction lost = asked.Promise.PerYear.Exact * days / theoretical;
        why?.Computed(LostLabel, $"{asked.Promise.PerYear} × {days} / {theoretical}", Days.FromExact(lost));
        return lost;
    }

    private static int Count(in RttCounterQuestion asked, RttAbsences mode, RttRules? rules, Explanation? why)
    {
        int total = 0;
        LocalDate nextWeek = asked.Gone.Start;
        for (int i = 0; i < asked.Absences.Count; i++)
        {
            Absence absence = asked.Absences[i];
            int days = asked.CountGone(absence, asked.Gone.Start, asked.Gone.End);
            if (days == 0)
            {
                continue;
            }

            if (mode == RttAbsences.Kept || !Reduces(absence.Kind, rules))
            {
                why?.Concluded(
                    new($"{absence.Kind.Label().French}, sans effet", $"{absence.Kind.Label().English}, without effect"),
                    Days.Of(days),
                    Reason(absence.Kind, mode),
                    IsSpent(absence.Kind) ? null : mode == RttAbsences.Kept ? rules?.Source : Effective(absence.Kind) ?? rules?.Source);
                continue;
            }

            why?.Counted(absence.Kind.Label(), Days.Of(days));
            if (mode == RttAbsences.InProportion)
            {
                total += days;
            }
            else
            {
                (int inWeeks, nextWeek) = InWeeks(asked, absence, nextWeek);
                total += inWeeks;
            }
        }

        if (total > 0)
        {
            Bilingual label = mode == RttAbsences.WholeWeeks
                ? new("jours ouvrés, hors congés, des semaines d'absence", "open days, leave out, of the weeks with an absence")
                : new("jours ouvrés d'absence", "open days of absence");
            why?.Counted(label, Days.Of(total));
        }

        return total;
    }

    /// <summary>
    /// The open days, paid leave out, of the weeks with a working day of the absence; a week already counted is not counted again.
    /// </summary>
    private static (int Days, LocalDate NextWeek) InWeeks(in RttCounterQuestion asked, Absence absence, LocalDate nextWeek)
    {
        int total = 0;
        LocalDate end = LocalDate.Min(absence.Period.End, asked.Gone.End);
        LocalDate start = LocalDate.Max(absence.Period.Start, asked.Gone.Start);
        LocalDate monday = start.PlusDays(1 - (int)start.DayOfWeek);
        for (; monday <= end; monday = monday.PlusDays(7))
        {
            LocalDate sunday = monday.PlusDays(6);
            LocalDate first = LocalDate.Max(monday, asked.Gone.Start);
            if (first < nextWeek || asked.CountGone(absence, monday, sunday) == 0)
            {
                continue;
            }

            total += asked.Calendar.CountDays(first, LocalDate.Min(sunday, asked.Gone.End)).WorkingDays;
            for (int i = 0; i < asked.Absences.Count; i++)
            {
                total -= asked.Absences[i].Kind == AbsenceKind.PaidLeave ? asked.CountGone(asked.Absences[i], monday, sunday) : 0;
            }

            nextWeek = sunday.PlusDays(1);
        }

        return (total, nextWeek);
    }

    private static bool Reduces(AbsenceKind kind, RttRules? rules) =>
        !IsSpent(kind) && Effective(kind) is null && (rules?.AbsencesCountedAsWork?.Contains(kind) != true);

    /// <summary>The article by which an absence is effective work, beyond the rights to leave; null where none was found.</summary>
    private static LegalSource? Effective(AbsenceKind kind) => kind switch
    {
        AbsenceKind.Training => LabourCode.L6321_2,
        AbsenceKind.CompensatoryRest => LabourCode.D3121_19,
        _ => null,
    };

    /// <summary>Leave is out of the days to work already; RTT days are what is spent.</summary>
    private static bool IsSpent(AbsenceKind kind) => kind is AbsenceKind.PaidLeave or AbsenceKind.RestDay;

    private static Bilingual Reason(AbsenceKind kind, RttAbsences mode) => (kind, mode) switch
    {
        (AbsenceKind.PaidLeave, _) => new("déjà déduits des jours à travailler", "already out of the days to work"),
        (AbsenceKind.RestDay, _) => new("ce sont les RTT pris", "these are the RTT days taken"),
        (_, RttAbsences.Kept) => new("l'accord accorde un nombre forfaitaire de jours", "the agreement gives a flat number of days"),
        _ when Effective(kind) is not null => new("assimilés par la loi à du travail effectif", "treated by law as effective work"),
        _ => new("assimilée par l'accord à des heures travaillées", "counted by the agreement as hours worked"),
    };
}
