using SocialSectorHr.Law;

namespace SocialSectorHr;

// The days of each rate, day by day less the allowance of the day.
public readonly partial record struct SickComplement
{
    internal SickComplement(SickComplementQuestion question, Explanation? why = null)
    {
        this.question = question;
        SickStop stop = question.Stop;
        why?.Given(new("arrêt de travail", "stop of work"), FigureValue.OfPeriod(stop.Period.Start, stop.Period.End));
        why?.Given(new("ancienneté au premier jour de l'arrêt", "seniority on the first day of the stop"), stop.Seniority);
        LegalSickDays days = new(stop, question.Law, why);
        (IsEligible, waiting, step, first, second) = (days.IsOpen, days.Waiting, days.Step, days.First, days.Second);
        if (!IsEligible)
        {
            return;
        }

        why?.Given(new("brut d'un jour calendaire", "gross pay of a calendar day"), question.DayOfPay);
        Percent firstRate = Rate(question, LegalSickness.FirstRate, why);
        Percent secondRate = Rate(question, LegalSickness.SecondRate, why);
        Money day = question.DayOfPay;
        Money guaranteed = Money.FromExact(day.Exact * ((firstRate.Exact * first) + (secondRate.Exact * second)));
        why?.Computed(
            new("garanti pour ces jours, indemnités comprises", "guaranteed for these days, allowances included"),
            $"{day} × ({firstRate} × {first} + {secondRate} × {second})",
            guaranteed);
        Guaranteed = ToCent(guaranteed, why);
        int early = stop.IsAccident
            ? (int)question.Law.On(stop.Period.Start, SicknessAllowance.AccidentFirstDays).Value.Exact.Numerator
            : int.MaxValue;
        Money sum = Money.Zero;
        Stretch(question, firstRate, waiting, first, early, ref sum, why);
        Stretch(question, secondRate, waiting + first, second, early, ref sum, why);
        Complement = ToCent(sum, why);
    }

    // The days of one rate, those before and after the allowance of an accident rises.
    private static void Stretch(
        SickComplementQuestion question, Percent rate, int before, int days, int early, ref Money sum, Explanation? why)
    {
        int low = Math.Clamp(early - before, 0, days);
        Part(question, rate, low, question.Allowance, ref sum, why);
        Part(question, rate, days - low, question.AllowanceLater, ref sum, why);
    }

    private static void Part(SickComplementQuestion question, Percent rate, int days, Money allowance, ref Money sum, Explanation? why)
    {
        if (days == 0)
        {
            return;
        }

        Money day = question.DayOfPay;
        Money more = sum + Money.FromExact(days * Fraction.Max(0, (day.Exact * rate.Exact) - allowance.Exact));
        why?.Computed(
            new("complément, cumul", "complement, running total"),
            $"{sum} + {days} × max(0; {day} × {rate} − {allowance})",
            more,
            LabourCode.D1226_5);
        sum = more;
    }

    private static Percent Rate(SickComplementQuestion question, Dated<Percent> table, Explanation? why)
    {
        DatedValue<Percent> row = question.Law.On(question.Stop.Period.Start, table);
        why?.Read(table, row);
        return row.Value;
    }

    private static Money ToCent(Money exact, Explanation? why)
    {
        Money cents = exact.Round();
        why?.Concluded(Terms.RoundedToTheCent, cents);
        return cents;
    }
}
