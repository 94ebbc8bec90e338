using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>Between the month and the hour (taux horaire, salaire mensualisé), asked of the pay.</summary>
public static class GrossPayByTheHour
{
    extension(GrossPay)
    {
        /// <summary>The month of a pay stated by the hour, in the lines of a payslip.</summary>
        /// <param name="hourly">The rate of an hour, in euros; zero or more.</param>
        /// <param name="week">The weekly hours of the post; more than 0 h, at most 60 h.</param>
        /// <param name="regime">What the hours above 35 mean; not a forfait in days, which has no hours.</param>
        /// <param name="on">The day whose law applies.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">What an agreement or a payroll chooses, the layout among it; null for the default.</param>
        /// <returns>The month.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The rate is negative, the week cannot exist, the regime pays no hours, or a premium is below the floor of C. trav. L3121-33.
        /// </exception>
        public static PaidMonth FromHourly(
            Money hourly, Hours week, PayRegime regime, LocalDate on, FrenchLaw law, PayRules? rules = null) =>
        new(new PaidMonthQuestion(hourly, new(week, regime, on.Iso(), law, rules)));

        /// <summary>The SMIC of a month for a week of hours: C. trav. L3232-3 for the legal week, D3231-5 for other hours.</summary>
        /// <remarks>In Mayotte it is that of <see cref="PayRules.Zone"/>.</remarks>
        /// <param name="week">The weekly hours; more than 0 h, at most 60 h.</param>
        /// <param name="regime">What the hours above 35 mean; not a forfait in days, which has no hours.</param>
        /// <param name="on">The day whose SMIC is read.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">What an agreement or a payroll chooses; null for the default, which gives the official monthly amount.</param>
        /// <returns>The month.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The SMIC is not known on that day, the week cannot exist, the regime pays no hours, or a premium is below its floor.
        /// </exception>
        public static PaidMonth AtMinimumWage(Hours week, PayRegime regime, LocalDate on, FrenchLaw law, PayRules? rules = null) =>
        new(new PaidMonthQuestion(null, new(week, regime, on.Iso(), law, rules)));
    }

    extension(GrossPay pay)
    {
        /// <summary>The rate of an hour under one meaning of the weekly hours.</summary>
        /// <param name="week">The weekly hours of the post; more than 0 h, at most 60 h.</param>
        /// <param name="regime">What the hours above 35 mean.</param>
        /// <param name="on">The day whose law applies.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">What an agreement chooses; null for the default.</param>
        /// <returns>The rate, exact; none under a forfait in days.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The week cannot exist, or a premium is below the floor of C. trav. L3121-33.</exception>
        public HourlyPay PerHour(Hours week, PayRegime regime, LocalDate on, FrenchLaw law, PayRules? rules = null)
        {
            ArgumentNullException.ThrowIfNull(pay);
            return new(new HourlyPayQuestion(pay.Monthly, new(week, regime, on.Iso(), law, rules)));
        }

        /// <summary>The rate of an hour of a week without overtime, up to the legal week: no meaning of the hours is to be
        /// chosen.</summary>
        /// <param name="week">The weekly hours of the post; more than 0 h, at most the legal week of the day (C. trav. L3121-27).</param>
        /// <param name="on">The day whose law applies.</param>
        /// <param name="law">The law.</param>
        /// <returns>The rate, exact.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The week is not above 0 h or has overtime: say with a <see cref="PayRegime"/> what the hours above 35 mean.
        /// </exception>
        public HourlyPay PerHour(Hours week, LocalDate on, FrenchLaw law)
        {
            ArgumentNullException.ThrowIfNull(pay);
            ArgumentNullException.ThrowIfNull(law);
            Hours legal = law.On(on.Iso(), LegalDurations.Week).Value;
            return week <= legal
                ? pay.PerHour(week, PayRegime.OvertimePaid, on, law)
                : throw Refusal.OutOfRange(week, nameof(week), $"at most {legal}: beyond, a regime says what the hours mean (C. trav. L3121-27)");
        }
    }
}
