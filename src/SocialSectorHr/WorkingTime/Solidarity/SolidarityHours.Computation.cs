using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>The hours of the law, in proportion under the legal week.</content>
public readonly partial record struct SolidarityHours
{
    internal SolidarityHours(SolidarityHoursQuestion question, Explanation? why = null)
    {
        this.question = question;
        if (!question.IsDue)
        {
            why?.Concluded(Nothing, Hours.Zero, source: LabourCode.L3422_1);
            return;
        }

        Hours = Of(question.Week, question.On, question.Law, why);
    }

    internal static Bilingual Nothing =>
        new("aucune journée de solidarité à Saint-Pierre-et-Miquelon", "no solidarity day in Saint-Pierre-et-Miquelon");

    internal static Hours Of(Hours week, LocalDate on, FrenchLaw law, Explanation? why)
    {
        DatedValue<Hours> full = law.On(on, LegalDurations.SolidarityDay);
        DatedValue<Hours> legal = law.On(on, LegalDurations.Week);
        why?.Read(LegalDurations.SolidarityDay, full);
        if (week >= legal.Value)
        {
            return full.Value;
        }

        Hours hours = Hours.FromExact(full.Value.Exact * week.Exact / legal.Value.Exact);
        why?.Given(new("horaire hebdomadaire", "weekly hours"), week);
        why?.Read(LegalDurations.Week, legal);
        why?.Computed(
            new("heures à temps partiel", "hours for part time"),
            $"{full.Value} × {week} / {legal.Value}",
            hours,
            LabourCode.L3133_8);
        return hours;
    }
}
