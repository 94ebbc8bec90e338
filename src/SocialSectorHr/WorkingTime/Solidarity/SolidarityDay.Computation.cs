using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>The hours of the law beside those of the day.</content>
public readonly partial record struct SolidarityDay
{
    internal SolidarityDay(SolidarityDayQuestion question, Explanation? why = null)
    {
        this.question = question;
        WeeklySchedule week = question.Week;
        why?.Given(new("date choisie", "date chosen"), question.Date);
        why?.Decided(new("date possible", "date allowed"), question.IsAllowed, question.Reason, question.Source);
        if (!SolidarityChoice.IsDueIn(question.Calendar))
        {
            return;
        }

        why?.Concluded(
            new("modalités de la journée", "how the day is done"),
            null,
            new(
                "fixées par accord d'entreprise, à défaut de branche ; sans accord, par l'employeur, le CSE consulté (L3133-12)",
                "set by an agreement of the firm, failing that of the branch; without one by the employer, the CSE consulted (L3133-12)"),
            LabourCode.L3133_11);
        Hours = SolidarityHours.Of(week.WeeklyHours, question.Date, question.Law, why);
        Hours day = week.HoursPerDay;
        PaidExcess = Hours.FromExact(Fraction.Max(0, day.Exact - Hours.Exact));
        HoursLeft = Hours.FromExact(Fraction.Max(0, Hours.Exact - day.Exact));
        why?.Computed(new("heures de la journée", "hours of the day"), $"{week.WeeklyHours} / {week.DaysPerWeek}", day);
        why?.Computed(new("heures au-delà, payées normalement", "hours beyond, paid as usual"), $"max(0; {day} − {Hours})", PaidExcess);
        why?.Computed(new("heures restant à effectuer", "hours left to do"), $"max(0; {Hours} − {day})", HoursLeft);
        why?.Concluded(
            new(
                "hors contingent d'heures supplémentaires et hors heures complémentaires",
                "outside the overtime contingent and the complementary hours"),
            null,
            default,
            LabourCode.L3133_9);
    }
}
