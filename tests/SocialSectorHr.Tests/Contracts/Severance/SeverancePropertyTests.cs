using FsCheck;
using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Contracts;

/// <summary>What holds for the severance of everybody.</summary>
public class SeverancePropertyTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    [Property]
    internal bool A_month_of_seniority_is_worth_a_48th_of_the_salary_then_a_36th_month_by_month(Leaver leaver)
    {
        Severance severance = Of(leaver);
        Fraction oracle = 0;
        Fraction left = severance.Seniority.Exact;
        for (int month = 0; left > 0; month++, left -= 1)
        {
            // With a part of a month the ten years may end within it.
            Fraction before = Fraction.Min(left, 1);
            Fraction first = Fraction.Max(0, Fraction.Min(before, Fraction.Of(120, 1) - month));
            oracle += leaver.Salary.Exact * ((first / 48) + ((before - first) / 36));
        }

        return severance.LegalUnrounded.Exact == (severance.IsEligibleByLaw ? oracle : Fraction.Zero);
    }

    [Property]
    internal bool A_higher_salary_never_gives_less_and_twice_the_salary_gives_twice(Leaver leaver, NonNegativeInt more)
    {
        Money severance = Of(leaver).Unrounded;
        return Of(leaver with { Salary = leaver.Salary + Money.Of(more.Get) }).Unrounded >= severance
            && Of(leaver with { Salary = leaver.Salary * 2 }).Unrounded == severance * 2;
    }

    [Property]
    internal FsCheck.Property A_later_end_never_gives_less(Leaver leaver, NonNegativeInt more) =>
        Only.When(leaver.Contract.Absences.All(absence => absence.Period.End <= leaver.LastDay), () =>
            Of(leaver with { LastDay = leaver.LastDay.PlusDays(more.Get) }).Unrounded >= Of(leaver).Unrounded);

    [Property]
    internal bool The_scale_has_no_step_at_ten_years(Leaver leaver)
    {
        Money[] amounts = [.. Enumerable.Range(119, 3).Select(months => Lasting(leaver.Salary, months))];
        return (amounts[1] - amounts[0]).Exact == leaver.Salary.Exact / 48 && (amounts[2] - amounts[1]).Exact == leaver.Salary.Exact / 36;
    }

    [Property]
    internal bool Occupational_unfitness_gives_exactly_twice_the_law_and_asks_for_no_seniority(Leaver leaver)
    {
        Severance ordinary = Of(leaver);
        Severance unfit = leaver.Contract.Severance(
            leaver.Dismissal with { Ground = DismissalGround.OccupationalUnfitness }, leaver.LastDay, leaver.Salary, Law);
        return unfit.IsEligibleByLaw && (!ordinary.IsEligibleByLaw || unfit.Unrounded == ordinary.Unrounded * 2);
    }

    [Property]
    internal bool Another_absence_never_raises_it(Leaver leaver, DateInterval absent, NonNegativeInt any)
    {
        AbsenceKind kind = Enum.GetValues<AbsenceKind>()[any.Get % Enum.GetValues<AbsenceKind>().Length];
        Absence[] kept = [.. leaver.Contract.Absences.Where(absence => absence.Period.Intersection(absent) is null)];
        PermanentContract contract = leaver.Contract with { Absences = kept };
        Severance without = Of(leaver with { Contract = contract });
        Severance with = Of(leaver with { Contract = contract with { Absences = [.. kept, new(absent, kind)] } });
        return with.Unrounded <= without.Unrounded && with.Seniority <= without.Seniority && (without.IsEligible || !with.IsEligible);
    }

    [Property]
    internal bool An_agreement_never_gives_less_than_the_law_and_the_same_scale_gives_the_same(
        Leaver leaver, StaffCategory category, CollectiveAgreement agreement)
    {
        Severance law = Of(leaver);
        Severance both = leaver.Contract.Severance(leaver.Dismissal, leaver.LastDay, leaver.Salary, category, Law, agreement);
        bool isSame = agreement != CollectiveAgreements.HomeCare || both.AgreementUnrounded == law.LegalUnrounded;
        return both.LegalUnrounded == law.Unrounded && both.Unrounded >= law.Unrounded && isSame;
    }

    [Property]
    internal bool A_ceiling_is_never_passed_and_tiers_that_pay_the_same_are_one(Leaver leaver, PositiveInt ceiling, PositiveInt cut)
    {
        Months rate = Months.OfFraction(1, 2);
        SeveranceRules one = new() { Tiers = [new() { PerYear = rate }], Ceiling = Months.Of(ceiling.Get) };
        SeveranceRules two = one with { Tiers = [new() { UpTo = Months.Of(cut.Get), PerYear = rate }, new() { PerYear = rate }] };
        Money agreed = With(leaver, one);
        return agreed.Exact <= leaver.Salary.Exact * ceiling.Get && agreed == With(leaver, two);
    }

    [Property]
    internal bool The_reference_salary_is_the_higher_average_and_equal_months_give_themselves(
        Leaver leaver, PositiveInt count, PositiveInt bonus)
    {
        int months = 1 + (count.Get % 12);
        PaidGross plain = PaidGross.Of(leaver.Salary);
        PaidGross[] even = [.. Enumerable.Repeat(plain, months)];
        PaidGross[] last = [.. even.SkipLast(1), PaidGross.Of(leaver.Salary + Money.Of(bonus.Get), Money.Of(bonus.Get))];
        Readings<ReferenceSalary> readings = ReferenceSalary.Of(last).Readings();
        Money shared = Money.FromExact(leaver.Salary.Exact + Fraction.Of(bonus.Get, 12));
        return ReferenceSalary.Of(even).Amount == leaver.Salary
            && readings[1].Amount == shared
            && readings[0].Amount.Exact == leaver.Salary.Exact + Fraction.Of(bonus.Get, months)
            && readings.Highest.Amount >= readings.Lowest.Amount
            && readings.Usual == readings.Highest;
    }

    [Property]
    public bool Bands_of_seniority_meet_without_gap_or_overlap(Months seniority, PositiveInt bound)
    {
        Months months = Months.Of(bound.Get % 40);
        return SeniorityRange.From(months).Contains(seniority) != SeniorityRange.Any.Below(months).Contains(seniority)
            && SeniorityRange.Above(months).Contains(seniority) != SeniorityRange.Any.UpTo(months).Contains(seniority)
            && SeniorityRange.Any.Contains(seniority)
            && SeniorityRange.From(months).UpTo(months).Contains(seniority) == (seniority == months);
    }

    private static Severance Of(Leaver leaver) => leaver.Contract.Severance(leaver.Dismissal, leaver.LastDay, leaver.Salary, Law);

    private static Money With(Leaver leaver, SeveranceRules rules) =>
        leaver.Contract.Severance(leaver.Dismissal, leaver.LastDay, leaver.Salary, Law, rules).AgreementUnrounded!.Value;

    private static Money Lasting(Money salary, int months)
    {
        PermanentContract contract = PermanentContract.From(new(2015, 1, 1));
        LocalDate last = Quantieme.End(contract.Start, Period.FromMonths(months));
        return contract.Severance(Termination.Dismissal(last), last, salary, FrenchLaw.Published).Unrounded;
    }
}
