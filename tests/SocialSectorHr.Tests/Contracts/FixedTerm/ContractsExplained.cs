using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Explanations;

namespace SocialSectorHr.Tests.Contracts;

internal sealed class ContractsExplained : IExplainedResults
{
    public IEnumerable<object> Results()
    {
        FrenchLaw law = FrenchLaw.Published;
        FixedTermRules branch = new(
            )
        { MaximumLength = 20.Months, MaximumRenewals = 3, Source = new() { Citation = "accord du 1er mars 2018", Title = new("CDD", "fixed terms") } };
        FixedTermContract artists = FixedTermContract.Between(new(2025, 5, 12), new(2025, 12, 31));
        FixedTermContract[] contracts =
        [
            artists,
            FixedTermContract.Lasting(new(2025, 1, 31), 1.Months),
            FixedTermContract.Lasting(new(2025, 1, 31), Period.FromMonths(1) + Period.FromDays(10)),
            FixedTermContract.Lasting(new(2025, 1, 31), Period.FromDays(10)),
            artists with { IsExecutedAbroad = true },
            artists with
            {
                SignedOn = new(2025, 5, 2),
                Renewals = [Renewal.Until(new(2026, 3, 31)) with { SignedOn = new(2026, 1, 4), Start = new(2026, 1, 2) }],
            },
            artists with { Renewals = [Renewal.Until(new(2026, 3, 31)), Renewal.Until(new(2026, 6, 30)), Renewal.Until(new(2027, 6, 30))] },
            .. Enum.GetValues<FixedTermReason>().Where(reason => reason != FixedTermReason.DefinedPurpose)
                .Select(reason => artists with { Reason = reason }),
            artists with { Reason = FixedTermReason.ExternalReconversion, SignedOn = new(2026, 2, 1) },
            artists with { Reason = FixedTermReason.MultipleReplacement, SignedOn = new(2025, 4, 13) },
        ];
        foreach (FixedTermContract contract in contracts)
        {
            yield return contract.LastDay();
            yield return contract.Length();
            foreach (FixedTermRules? rules in new[] { null, branch })
            {
                yield return contract.Ceiling(law, rules);
                yield return contract.LatestLawfulEnd(law, rules);
                yield return contract.Check(law, rules);
                foreach (LatestLawfulEnd reading in contract.LatestLawfulEnd(law, rules).Readings())
                {
                    yield return reading;
                }
            }
        }

        foreach (StaffCategory category in Enum.GetValues<StaffCategory>())
        {
            PermanentContract permanent = PermanentContract.From(new(2022, 12, 31));
            yield return permanent.TrialPeriod(category, law);
            yield return permanent.TrialPeriod(
                category, law, new() { IsRenewable = true, Length = Period.FromMonths(1) + Period.FromDays(3) })
                .ExtendedBy(new DateInterval(new(2023, 1, 10), new(2023, 1, 12)));
            yield return permanent.TrialPeriod(category, law, new() { Length = Period.FromMonths(6), AgreedOn = new(2004, 1, 1) });
        }

        foreach (FixedTermContract contract in contracts)
        {
            yield return contract.TrialPeriod(law);
            yield return contract.TrialPeriod(law, new() { Weeks = TrialWeeks.Started, Length = Period.FromDays(3) });
        }

        yield return UncertainTermContract.From(new(2025, 5, 12), 2.Months).TrialPeriod(law);
        IEnumerable<FixedTermReason?> ordinary = Enum.GetValues<FixedTermReason>()
            .Where(reason => reason != FixedTermReason.DefinedPurpose)
            .Select(reason => (FixedTermReason?)reason);
        foreach (FixedTermReason? reason in ordinary.Append(null))
        {
            yield return (UncertainTermContract.From(new(2025, 5, 12), 2.Months) with { Reason = reason }).Check(law);
        }

        foreach (LocalDate start in new LocalDate[] { new(2022, 9, 1), new(2022, 8, 31) })
        {
            DefinedPurposeContract contract =
                DefinedPurposeContract.From(start) with { MinimumLength = 24.Months, SignedOn = new(2022, 8, 15) };
            yield return DefinedPurposeContract.From(start).Check(law);
            yield return (contract with { Category = StaffCategory.Executive, HasAgreement = true }).Check(law);
            yield return (contract with { Category = StaffCategory.WorkerOrEmployee, HasAgreement = false, Bans = FixedTermBans.DangerousWork }).Check(law);
            yield return DefinedPurposeContract.From(start).Term(law);
            yield return contract.Term(law);
            yield return contract.TrialPeriod(law);
            yield return contract.NoticeFor(new(2024, 12, 31), law);
        }
    }
}
