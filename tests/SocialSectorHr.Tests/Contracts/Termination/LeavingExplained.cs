using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Explanations;

namespace SocialSectorHr.Tests.Contracts;

internal sealed class LeavingExplained : IExplainedResults
{
    private static readonly GrossPay Pay = GrossPay.PerMonth(2_635.83m.Euros);

    public IEnumerable<object> Results()
    {
        FrenchLaw law = FrenchLaw.Published;
        Termination dismissal = Termination.Dismissal(new(2026, 1, 29)) with { PresentedOn = new(2026, 1, 31), IsDisabledWorker = true };
        Termination[] terminations =
        [
            dismissal,
            dismissal with { IsDisabledWorker = false },
            Termination.Dismissal(new(2026, 3, 2)),
            Termination.Dismissal(new(2026, 3, 2)) with { Ground = DismissalGround.GrossMisconduct },
            Termination.Dismissal(new(2026, 3, 2)) with { Ground = DismissalGround.OccupationalUnfitness, IsDisabledWorker = true },
            Termination.Dismissal(new(2026, 3, 2)) with { Ground = DismissalGround.OccupationalUnfitness, HasWronglyRefusedPost = true },
            Termination.Dismissal(new(2026, 3, 2)) with { Ground = DismissalGround.Unfitness },
            Termination.Dismissal(new(2026, 2, 2)),
            Termination.Dismissal(new(2026, 3, 20)),
            Termination.Resignation(new(2026, 3, 2)),
        ];
        LocalDate[] starts = [new(2025, 12, 1), new(2025, 5, 12), new(2023, 1, 16), new(2001, 9, 1)];
        foreach (LocalDate start in starts)
        {
            PermanentContract contract = PermanentContract.From(start) with
            {
                Absences =
                [
                    new(new(start.PlusDays(10), start.PlusDays(35)), AbsenceKind.Sickness),
                    new(new(new(2026, 2, 1), new(2026, 2, 6)), AbsenceKind.WorkAccident),
                    new(new(new(2026, 2, 16), new(2026, 2, 22)), AbsenceKind.PaidLeave),
                    new(new(new(2026, 3, 9), new(2026, 3, 10)), AbsenceKind.Sickness),
                    new(new(new(2026, 3, 20), new(2026, 3, 21)), AbsenceKind.Maternity),
                ],
            };
            foreach (Termination termination in terminations)
            {
                foreach (object result in Of(contract, termination, law))
                {
                    yield return result;
                }
            }
        }

        PaidGross[] months = [.. Enumerable.Repeat(PaidGross.Of(2_635.Euros), 11), PaidGross.Of(5_000.Euros, 2_365.Euros)];
        foreach (ReferenceSalary reading in ReferenceSalary.Of(months).Readings())
        {
            yield return reading;
        }

        yield return ReferenceSalary.Of(PaidGross.Of(2_000.Euros));
    }

    private static IEnumerable<object> Of(PermanentContract contract, Termination termination, FrenchLaw law)
    {
        SeveranceRules own = new()
        {
            Requires = SeniorityRange.From(6.Months),
            Tiers = [new() { UpTo = 24.Months, PerYear = Months.OfFraction(1, 2) }, new() { UpTo = 60.Months, PerYear = 1.Months }],
            Ceiling = 3.Months,
        };
        foreach (SeveranceRules? rules in new[] { null, own, CollectiveAgreements.Eclat.Severance!.For(StaffCategory.Executive) })
        {
            yield return contract.Severance(termination, new(2026, 5, 31), 2_635.83m.Euros, law, rules);
        }

        PermanentContract partTime = contract with
        {
            PartTimePeriods =
            [
                new(new(new(2015, 9, 1), new(2018, 8, 31)), Percent.Of(80)) { IsParentalLeave = true },
                new(new(new(2021, 1, 1), new(2026, 5, 31)), Percent.Of(50)),
            ],
        };
        yield return partTime.Severance(termination, new(2026, 5, 31), 1_317.92m.Euros, law);
        yield return partTime.Severance(termination, new(2026, 5, 31), 1_317.92m.Euros, law, own);
        yield return contract.Severance(
            termination, new(2026, 5, 31), ReferenceSalary.Of(PaidGross.Of(2_400.Euros), PaidGross.Of(2_635.Euros)), law);
        StaffPosition director = StaffPosition.Of(StaffCategory.Executive, Ccn66Groups.ServiceDirector);
        (NoticeRules?, StaffPosition)[] notices =
        [
            (null, StaffCategory.WorkerOrEmployee),
            (CollectiveAgreements.Ccn66.Notice! with { JobSearch = [new() { PerMonth = 50.Hours }] }, StaffCategory.WorkerOrEmployee),
            (CollectiveAgreements.Ccn66.Notice with { JobSearch = [], ExtendingAbsences = [AbsenceKind.Sickness] }, director),
            (CollectiveAgreements.PrivateHospitals.Notice, StaffCategory.WorkerOrEmployee),
            (new() { Schedule = NoticeSchedule.Of(
                new NoticeRow { Length = Period.FromMonths(1) + Period.FromDays(3), Kind = TerminationKind.Resignation }) }, StaffCategory.WorkerOrEmployee),
        ];
        foreach ((NoticeRules? rules, StaffPosition position) in notices)
        {
            NoticePeriod notice = contract.Notice(termination, position, law, rules);
            yield return notice;
            yield return notice.PaidInLieu(2_635.83m.Euros);
            yield return notice.PaidInLieu(Pay, WeeklySchedule.Of(35.Hours));
            if (notice.LastDay is { } last && last > notice.FirstDay)
            {
                yield return notice.PaidInLieu(Pay, WeeklySchedule.Of(39.Hours), notice.FirstDay.PlusDays(12));
                yield return notice.PaidInLieu(2_635.83m.Euros, last.PlusDays(-4));
                yield return notice.PaidInLieu(2_635.83m.Euros, notice.FirstDay.PlusDays(12));
            }
        }
    }
}
