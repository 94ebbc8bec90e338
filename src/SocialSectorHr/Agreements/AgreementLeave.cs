using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What leave a collective agreement gives, the law being its floor.</summary>
/// <remarks>An agreement whose text on the topic is not held leaves the law alone, and the result says so (<c>NotHeld</c>).</remarks>
public static class AgreementLeave
{
    extension(FamilyOccasion occasion)
    {
        /// <summary>The leave for the event under an agreement.</summary>
        /// <param name="law">The law, known since 10 August 2016.</param>
        /// <param name="agreement">The agreement.</param>
        /// <returns>The better of the two.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The agreement no longer applies on the day of the event, or the law is not known on it.
        /// </exception>
        public FamilyLeave Leave(FrenchLaw law, CollectiveAgreement agreement)
        {
            ArgumentNullException.ThrowIfNull(occasion);
            AgreementContract.Ask(agreement, occasion.On);
            return occasion.Leave(law, agreement.FamilyLeave ?? new() { NotHeld = agreement.Name });
        }
    }

    extension(SickChild child)
    {
        /// <summary>The leave of a year for a sick child under an agreement.</summary>
        /// <param name="on">The day whose law applies.</param>
        /// <param name="law">The law, known since 10 August 2016.</param>
        /// <param name="agreement">The agreement.</param>
        /// <returns>The days, paid and in all.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The agreement no longer applies, or the law is not known, on that day.</exception>
        public SickChildLeave Leave(LocalDate on, FrenchLaw law, CollectiveAgreement agreement)
        {
            AgreementContract.Ask(agreement, on);
            return child.Leave(on, law, agreement.SickChild ?? new() { NotHeld = agreement.Name });
        }
    }

    extension(SplitLeave leave)
    {
        /// <summary>The extra days of split leave under an agreement.</summary>
        /// <param name="on">The day whose law applies: 31 October.</param>
        /// <param name="law">The law, known since 10 August 2016.</param>
        /// <param name="agreement">The agreement.</param>
        /// <returns>The days.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The agreement no longer applies, or the law is not known, on that day.</exception>
        public FractioningDays ExtraDays(LocalDate on, FrenchLaw law, CollectiveAgreement agreement)
        {
            AgreementContract.Ask(agreement, on);
            return leave.ExtraDays(on, law, agreement.Fractioning ?? new() { NotHeld = agreement.Name });
        }
    }

    extension(PaidLeaveRight right)
    {
        /// <summary>The leave of a reference period under an agreement, held against the law.</summary>
        /// <param name="period">The days, both ends included; at most one year.</param>
        /// <param name="absences">The absences; days outside the period are not looked at. Null: none.</param>
        /// <param name="counted">
        /// Of the calendar days of sickness, those of the kind that the agreement counts whatever their length: paid by the employer
        /// (CCN 66, ECLAT), of a pregnant woman (CCN 51).
        /// </param>
        /// <param name="calendar">The calendar of the firm.</param>
        /// <param name="law">The law.</param>
        /// <param name="agreement">The agreement.</param>
        /// <param name="rules">What a payroll chooses; null for the default reading.</param>
        /// <returns>The leave by the text alone, by the law, and the better of the two.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The agreement no longer applies at the end of the period, or a fact cannot be.
        /// </exception>
        public AgreedLeave ByAgreement(
            DateInterval period,
            IReadOnlyList<Absence>? absences,
            Days counted,
            WorkCalendar calendar,
            FrenchLaw law,
            CollectiveAgreement agreement,
            LeaveRules? rules = null)
        {
            AgreementContract.Ask(agreement, period.Iso().End);
            return right.ByAgreement(
                period, absences, counted, calendar, law, agreement.AnnualLeave ?? new() { NotHeld = agreement.Name }, rules);
        }

        /// <summary>The days that seniority adds under an agreement.</summary>
        /// <param name="years">The full years of seniority on the day the agreement looks at; 0 to 80.</param>
        /// <param name="agreement">The agreement.</param>
        /// <returns>The days.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The years are not 0 to 80.</exception>
        public SeniorityLeave SeniorityDays(int years, CollectiveAgreement agreement)
        {
            ArgumentNullException.ThrowIfNull(agreement);
            return right.SeniorityDays(years, agreement.SeniorityLeave ?? new() { NotHeld = agreement.Name });
        }
    }

    extension(PaidLeaveRight)
    {
        /// <summary>The leave of a quarter without annual leave under an agreement.</summary>
        /// <param name="sick">The calendar days of sickness of the quarter; not those of a pregnant woman.</param>
        /// <param name="absent">The other calendar days that the agreement does not treat as work.</param>
        /// <param name="staff">The staff, as the agreement tells it apart (<c>Ccn66Staff</c>, <c>Ccn51Staff</c>).</param>
        /// <param name="agreement">The agreement.</param>
        /// <returns>The leave.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The agreement holds no quarterly leave or no such staff, or the days are not those of a quarter.
        /// </exception>
        public static QuarterlyLeave OfQuarter(Days sick, Days absent, AgreementGroup staff, CollectiveAgreement agreement)
        {
            ArgumentNullException.ThrowIfNull(staff);
            ArgumentNullException.ThrowIfNull(agreement);
            if (agreement.QuarterlyLeave is not { } table)
            {
                throw Refusal.OutOfRange(agreement, nameof(agreement), "an agreement that holds quarterly leave");
            }

            for (int i = 0; i < table.Rows.Count; i++)
            {
                if (table.Rows[i].Groups.Holds(staff))
                {
                    return PaidLeaveRight.OfQuarter(sick, absent, table.Rows[i].Rules);
                }
            }

            throw Refusal.OutOfRange(
                staff, nameof(staff), $"a group of the agreement ({string.Join("; ", table.Rows.SelectMany(static row => row.Groups))})");
        }
    }
}
