using SocialSectorHr.Audit;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Offers;
using SocialSectorHr.Tests.Leave;

namespace SocialSectorHr.Tests.Explanations;

/// <summary>A contested figure is never alone: its explanation names the other view, and that of no other figure does.</summary>
public sealed class ContestedFiguresTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate On = new(2026, 3, 16);
    private static readonly FixedTermRules Branch = new() { MaximumLength = 12.Months };

    public static TheoryData<FixedTermReason> Reasons => [.. Enum.GetValues<FixedTermReason>()];

    // A defined purpose has no date.
    public static TheoryData<FixedTermReason> Dated =>
        [.. Enum.GetValues<FixedTermReason>().Where(static reason => reason != FixedTermReason.DefinedPurpose)];

    [Theory]
    [MemberData(nameof(Reasons))]
    public void The_ceiling_of_a_season_or_a_usage_names_both_views(FixedTermReason reason)
    {
        bool isContested = reason is FixedTermReason.Seasonal or FixedTermReason.Usage;
        FixedTermCeiling ceiling = FixedTermCeiling.Of(reason, On, Law);
        Assert.Equal((isContested, isContested ? 2 : 1), (ceiling.IsContested, ceiling.Readings().Count));
        Names(isContested, "deux lectures", "two readings", ceiling.Explain());
        if (isContested)
        {
            FixedTermCeiling agreed = FixedTermCeiling.Of(reason, On, Law, Branch);
            Assert.False(agreed.IsContested);
            Names(isNamed: false, "deux lectures", "two readings", agreed.Explain());
        }
    }

    [Theory]
    [MemberData(nameof(Dated))]
    public void The_latest_end_of_a_season_or_a_usage_names_both_views(FixedTermReason reason)
    {
        bool isContested = reason is FixedTermReason.Seasonal or FixedTermReason.Usage;
        FixedTermContract contract = FixedTermContract.Lasting(On, 20.Months) with { Reason = reason };
        Assert.Equal(isContested, contract.LatestLawfulEnd(Law).IsContested);
        Names(isContested, "autre lecture", "other reading", contract.LatestLawfulEnd(Law).Explain());
        Names(isContested, "deux lectures : cette durée, ou aucune", "two readings: this length, or none", contract.Check(Law).Explain());
    }

    [Theory]
    [MemberData(nameof(Reasons))]
    public void A_finding_on_a_season_or_a_usage_names_both_views(FixedTermReason reason)
    {
        JobOffer offer = new() { Contracts = [new StatedContract.FixedTerm { Duration = 20.Months, Reason = reason }] };
        foreach (JobOffer asked in new[] { offer, offer with { Start = On } })
        {
            string[] found = [.. asked.Audit(Law, On).Findings.Where(static finding => finding.Id == "SHR1002")
                .Select(static finding => finding.Message.French)];
            bool isContested = reason is FixedTermReason.Seasonal or FixedTermReason.Usage;
            Assert.True(!isContested || found.Length == 1);
            Assert.All(found, text => Assert.Equal(isContested, text.Contains("aucune selon une autre lecture", StringComparison.Ordinal)));
        }
    }

    [Property]
    internal bool Sickness_counted_one_way_names_the_other(PaidLeaveRight right, LeaveYear year, WorkCalendar calendar, AccrualMethod method)
    {
        LeaveAccrual leave = right.Acquired(year.Period, year.Absences, calendar, Law, new() { Method = method });
        bool isByMonth = leave.Method == AccrualMethod.CalendarMonths;
        string text = leave.Explain().ToText(Language.French).Plain();
        bool hasSickness = leave.Sick.Months > Months.Zero;
        return Has("autre décompte") == hasSickness
            && Has("par périodes de quatre semaines, si le salarié y gagne") == (hasSickness && isByMonth)
            && Has("le ministère compte par mois") == (hasSickness && !isByMonth);

        bool Has(string words) => text.Contains(words, StringComparison.Ordinal);
    }

    private static void Names(bool isNamed, string french, string english, Explanation explanation)
    {
        Assert.Equal(isNamed, explanation.ToText(Language.French).Plain().Contains(french, StringComparison.Ordinal));
        Assert.Equal(isNamed, explanation.ToText(Language.English).Plain().Contains(english, StringComparison.Ordinal));
    }
}
