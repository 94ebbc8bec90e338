using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests;

/// <summary>The overloads that a person types first give what the longer ones give.</summary>
public class FirstOverloadTests
{
    private static readonly LocalDate Start = new(2026, 3, 2);

    [Fact]
    public void Working_days_are_counted_from_one_day_to_another()
    {
        WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
        Assert.Equal(5, calendar.CountWorkingDays(new(2026, 3, 2), new(2026, 3, 8)));
        ArgumentOutOfRangeException refused = Assert.Throws<ArgumentOutOfRangeException>(
            () => calendar.CountWorkingDays(new(2026, 3, 8), new(2026, 3, 2)));
        Assert.Contains("on or after the first day (2026-03-08)", refused.Message, StringComparison.Ordinal);
    }

    /// <summary>2 275 € / (35 × 52 / 12) = 15 €.</summary>
    [Fact]
    public void An_hour_up_to_35_needs_no_regime()
    {
        GrossPay pay = GrossPay.PerMonth(2_275.Euros);
        Assert.Equal(15.Euros, pay.PerHour(35.Hours, Start, FrenchLaw.Published).Rate);
        ArgumentOutOfRangeException refused = Assert.Throws<ArgumentOutOfRangeException>(
            () => pay.PerHour(39.Hours, Start, FrenchLaw.Published));
        Assert.Contains("at most 35 h", refused.Message, StringComparison.Ordinal);
    }

    /// <summary>Two months from 2 March end on 1 May; ten days of absence end it on 11 May.</summary>
    [Fact]
    public void A_trial_is_put_off_by_days()
    {
        TrialPeriod trial = PermanentContract.From(Start).TrialPeriod(StaffCategory.WorkerOrEmployee, FrenchLaw.Published);
        Assert.Equal(new LocalDate(2026, 5, 1), trial.End);
        Assert.Equal(new LocalDate(2026, 5, 11), trial.ExtendedBy(10.Days).End);
        Assert.Equal(trial.End, trial.ExtendedBy(0.Days).End);
        Assert.Throws<ArgumentOutOfRangeException>(() => trial.ExtendedBy(0.5m.Days));
    }

    [Fact]
    public void Weeks_are_weeks()
    {
        Assert.Equal(new LocalDate(2026, 3, 15), FixedTermContract.Lasting(Start, 2.Weeks).End);
        Assert.Throws<ArgumentOutOfRangeException>(() => FixedTermContract.Lasting(Start, 0.5m.Weeks));
    }

    [Fact]
    public void The_smic_of_2040_is_said_not_to_be_known()
    {
        GrossPay pay = GrossPay.PerMonth(2_275.Euros);
        Assert.Throws<ArgumentOutOfRangeException>(
            () => pay.OverMinimumWage(35.Hours, PayRegime.OvertimePaid, new(2040, 1, 1), FrenchLaw.Published));
        FrenchLaw laid = FrenchLaw.Published.With(
            MinimumWage.Hourly, new(2027, 1, 1), 12.50m.Euros, new() { Citation = "Décret à paraître", Title = new("relèvement", "rise") });
        MinimumWageMargin later = pay.OverMinimumWage(35.Hours, PayRegime.OvertimePaid, new(2040, 1, 1), laid);
        Assert.False(later.IsSmicKnown);
        Assert.Contains("aucun n'est connu", later.Explain().ToText(Language.French), StringComparison.Ordinal);
        MinimumWageMargin today = pay.OverMinimumWage(35.Hours, PayRegime.OvertimePaid, new(2026, 11, 21), FrenchLaw.Published);
        Assert.True(today.IsSmicKnown);
        Assert.DoesNotContain("aucun n'est connu", today.Explain().ToText(Language.French), StringComparison.Ordinal);
    }
}
