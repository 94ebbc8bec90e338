using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Explanations;

namespace SocialSectorHr.Tests.Contracts;

internal sealed class TermsExplained : IExplainedResults
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Open = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly FixedTermContract Artists = FixedTermContract.Between(new(2025, 5, 12), new(2025, 12, 31));

    public IEnumerable<object> Results() => [.. Reasons(), .. Waits(), .. Histories(), .. Trials(), .. Papers()];

    private static IEnumerable<object> Reasons()
    {
        foreach (FixedTermReason reason in Enum.GetValues<FixedTermReason>())
        {
            yield return FixedTermCeiling.Of(reason, new(2026, 2, 2), Law);
            yield return FixedTermCeiling.Of(
                reason, new(2026, 2, 2), Law, new() { ReasonsWithoutWaiting = [FixedTermReason.TemporaryIncrease] });
        }

        UncertainTermContract replacement =
            UncertainTermContract.From(new(2025, 5, 12), 2.Months) with { Reason = FixedTermReason.ReplacementOfAbsence };
        yield return replacement.LatestEndOnReturn(new(2025, 6, 2));
        yield return (replacement with { Reason = null }).LatestEndOnReturn(new(2025, 9, 1));
    }

    private static IEnumerable<object> Waits()
    {
        FixedTermRules branch = new() { WaitingShare = Percent.OfFraction(1, 7) };
        foreach (FixedTermRules? rules in new[] { null, branch, new() { WaitingCount = WaitingCount.Weeks } })
        {
            yield return Artists.WaitingPeriod(Open, Law, rules);
            yield return FixedTermContract.Lasting(new(2025, 5, 12), Period.FromDays(10))
                .WaitingPeriod(Open.Working(Weekdays.EveryDay), Law, rules);
            FixedTermContract tenWeeks = FixedTermContract.Lasting(new(2025, 5, 12), Period.FromWeeks(10));
            foreach (WaitingPeriod reading in tenWeeks.WaitingPeriod(new(2025, 7, 20), Open, Law, rules).Readings())
            {
                yield return reading;
            }
        }
    }

    private static IEnumerable<object> Histories()
    {
        foreach (FixedTermReason? reason in Enum.GetValues<FixedTermReason>().Where(reason => reason != FixedTermReason.DefinedPurpose)
            .Select(reason => (FixedTermReason?)reason).Append(null))
        {
            FixedTermContract next = FixedTermContract.Lasting(new(2026, 1, 2), 2.Months) with { Reason = reason };
            PostHistory history = PostHistory.Of(
                PostContract.Of(UncertainTermContract.From(new(2025, 1, 6), 1.Months) with { Reason = FixedTermReason.Seasonal }),
                PostContract.Of(Artists with { Reason = reason }) with { Employee = "a" },
                PostContract.Of(next) with { Employee = "a", EndedOn = new(2026, 2, 2), IsBrokenByEmployee = true },
                PostContract.Of(DefinedPurposeContract.From(new(2026, 2, 3))));
            yield return history.Check(Open, Law);
            yield return history.Check(Open, Law, new() { ReasonsWithoutWaiting = [FixedTermReason.TemporaryIncrease] });
        }
    }

    private static IEnumerable<object> Trials()
    {
        TrialPeriod trial = PermanentContract.From(new(2026, 3, 16))
            .TrialPeriod(StaffCategory.Executive, Law, new() { IsRenewable = true });
        foreach (EarlierWorkKind kind in Enum.GetValues<EarlierWorkKind>())
        {
            foreach (bool? same in new bool?[] { null, true, false })
            {
                yield return trial.ReducedBy(EarlierWork.Of(kind, new(new(2025, 11, 3), new(2026, 2, 27))) with { IsSameJob = same });
                yield return Artists.TrialPeriod(Law)
                    .ReducedBy(EarlierWork.Of(kind, new(new(2025, 1, 6), new(2025, 3, 27))) with { IsSameJob = same });
            }
        }

        yield return PermanentContract.From(new(2026, 3, 16)).TrialPeriod(
            StaffCategory.Executive, Law, new() { Length = Period.FromDays(14), WorkedDays = Open });
        foreach (TrialParty by in Enum.GetValues<TrialParty>())
        {
            yield return trial.Notice(by, new(2026, 3, 18));
            yield return trial.Notice(by, new(2026, 3, 30));
            yield return trial.Notice(by, new(2026, 5, 4));
            yield return trial.Notice(by, new(2026, 7, 10));
            yield return FixedTermContract.Lasting(new(2026, 3, 16), 1.Months).TrialPeriod(Law).Notice(by, new(2026, 3, 17));
            yield return FixedTermContract.Lasting(new(2026, 3, 16), 4.Months).TrialPeriod(Law).Notice(by, new(2026, 3, 17));
        }
    }

    private static IEnumerable<object> Papers()
    {
        yield return PermanentContract.From(new(2026, 3, 16)).Information(Law);
        yield return Artists.Information(Law);
        yield return Artists.Delivery(Open, Law);
        yield return FixedTermContract.Lasting(new(2016, 1, 4), 2.Months).Delivery(Open, Law);
        TermContract[] contracts =
        [
            Artists,
            Artists with { Reason = FixedTermReason.ReplacementOfAbsence },
            Artists with { Reason = FixedTermReason.TrainingComplement },
            UncertainTermContract.From(new(2025, 5, 12), 2.Months),
            DefinedPurposeContract.From(new(2025, 5, 12)),
        ];
        foreach (TermContract contract in contracts)
        {
            yield return contract.Mentions(FixedTermMentions.None);
            yield return contract.Mentions(FixedTermMentions.Writing | FixedTermMentions.Reason);
            yield return contract.Mentions((FixedTermMentions)1048575);
        }

        foreach (Activity? activity in Enum.GetValues<Activity>().Select(activity => (Activity?)activity).Append(null))
        {
            foreach (LocalDate day in new LocalDate[] { new(2024, 1, 8), new(2025, 1, 6), new(2025, 6, 2), new(2025, 10, 15), new(2026, 3, 16) })
            {
                yield return HonorabilityDuty.For(activity, Departement.Of("69"), day, Law);
                yield return HonorabilityDuty.For(activity, Departement.Of("44"), day, Law);
                yield return HonorabilityDuty.For(activity, null, day, Law);
            }
        }
    }
}
