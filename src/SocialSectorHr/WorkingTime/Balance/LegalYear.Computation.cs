using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>How the legislator built it: 228 days of a fifth of the legal week, rounded, and the solidarity day.</content>
public readonly partial record struct LegalYear
{
    private const int CalendarDays = 365;
    private const int WeeklyRestDays = 104;
    private const int PaidLeave = 25;
    private const int PublicHolidaysOfTheLegislator = 8;
    private const int DaysPerWeek = 5;
    private const int Rounded = 1600;

    internal LegalYear(LegalYearQuestion question, Explanation? why = null)
    {
        this.question = question;
        FrenchLaw law = question.Law;
        DatedValue<Hours> year = law.On(question.Date, LegalDurations.Year);
        DatedValue<Hours> week = law.On(question.Date, LegalDurations.Week);
        FlatDays = Days.Of(CalendarDays - WeeklyRestDays - PaidLeave - PublicHolidaysOfTheLegislator);
        FlatHours = Hours.FromExact(week.Value.Exact * FlatDays.Exact / DaysPerWeek);
        RoundedHours = Hours.Of(Rounded);
        Hours = year.Value;
        why?.Computed(
            new("jours de l'année forfaitaire", "days of the flat year"),
            $"{CalendarDays} − {WeeklyRestDays} − {PaidLeave} − {PublicHolidaysOfTheLegislator}",
            FlatDays);
        why?.Read(LegalDurations.Week, week);
        why?.Computed(
            new("heures de l'année forfaitaire", "hours of the flat year"),
            $"{FlatDays} × {week.Value} / {DaysPerWeek}",
            FlatHours);
        why?.Concluded(new("arrondi à 1\u00A0600\u00A0h", "rounded to 1,600 h"), RoundedHours, source: LegalDurations.Year[0].Source);
        if (law.TryOn(question.Date, LegalDurations.SolidarityDay, out DatedValue<Hours> solidarity))
        {
            why?.Read(LegalDurations.SolidarityDay, solidarity);
            why?.Computed(
                new("avec la journée de solidarité", "with the solidarity day"),
                $"{RoundedHours} + {solidarity.Value}",
                RoundedHours + solidarity.Value);
        }

        why?.Read(LegalDurations.Year, year);
    }
}
