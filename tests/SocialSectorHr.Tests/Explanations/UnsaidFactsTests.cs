using System.Reflection;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.WorkingTime;

namespace SocialSectorHr.Tests.Explanations;

/// <summary>
/// No check of a question with an unsaid fact is true: of what is lawful, whatever said fact is taken back, it is lawful no more.
/// </summary>
public sealed class UnsaidFactsTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate On = new(2026, 3, 16);
    private static readonly WorkCalendar Open = WorkCalendar.For(HolidayZone.Metropole);

    // Part.Member -> why a check may say yes without it.
    private static readonly Dictionary<string, string> Idle = new(StringComparer.Ordinal)
    {
        ["FixedTermContract.SignedOn"] = "the first day stands in for it: what is then in force is explained",
        ["UncertainTermContract.SignedOn"] = "the first day stands in for it: what is then in force is explained",
        ["ForfaitGrounds.HoursAreClocked"] = "a sign that there is no autonomy, which is itself said",
        ["ForfaitGrounds.PresenceIsRequired"] = "a sign that there is no autonomy, which is itself said",
        ["PostContract.Employee"] = "the wait is kept, whoever comes",
        ["DefinedPurposeContract.SignedOn"] = "the first day stands in for it: what is then in force is explained",
    };

    // Check -> why no fact is taken back from it.
    private static readonly Dictionary<string, string> Alone = new(StringComparer.Ordinal)
    {
        ["TransportRefund"] = "of what is computed: the legal share, or that which is said",
        ["PublicLeaveAbsence"] = "of the absence alone, both of whose days are said",
        ["PublicTimeCheck"] = "of a roster, which says what it says: the rest is unchecked",
        ["HealthCoverSplit"] = "of the rate alone, without which there is no split",
    };

    private static readonly (object Part, Type Check, Func<object, bool?> IsLawful)[] Lawful = [.. Questions()];

    public static TheoryData<int> Each => [.. Enumerable.Range(0, Lawful.Length)];

    [Theory]
    [MemberData(nameof(Each))]
    public void What_is_lawful_is_not_once_a_fact_is_taken_back(int index)
    {
        (object part, _, Func<object, bool?> isLawful) = Lawful[index];
        Assert.True(isLawful(part), $"{part} is not lawful.");
        Assert.All(Facts(part), fact => Assert.True(
            isLawful(Without(part, fact)) != true || Idle.ContainsKey(Name(part, fact)), $"lawful without {Name(part, fact)}: {part}"));
    }

    [Fact]
    public void Only_facts_that_do_not_count_are_excused() => Convention.Needed(
        Idle,
        from question in Lawful
        from fact in Facts(question.Part)
        where question.IsLawful(Without(question.Part, fact)) == true
        select Name(question.Part, fact));

    [Fact]
    public void Every_check_is_asked() => Convention.Holds(
        "What may be called lawful is asked here with each of its facts taken back.",
        Verdicts.Checks.Select(static check => check.Name).Except(Lawful.Select(static question => question.Check.Name)).Except(Alone.Keys));

    [Fact]
    public void Only_checks_that_are_not_asked_are_excused() => Convention.Needed(
        Alone, Verdicts.Checks.Select(static check => check.Name).Except(Lawful.Select(static question => question.Check.Name)));

    private static IEnumerable<(object Part, Type Check, Func<object, bool?> IsLawful)> Questions()
    {
        FixedTermContract increase = Said(new(2025, 6, 1), new(2025, 6, 30));
        FixedTermContract usage = increase with { Reason = FixedTermReason.Usage, Sector = UsageSector.Teaching };
        yield return Asked(increase, static contract => contract.Check(Law));
        yield return Asked(usage, static contract => contract.Check(Law));
        yield return Asked(
            UncertainTermContract.From(new(2025, 6, 1), 2.Months) with
            {
                Reason = FixedTermReason.ReplacementOfAbsence,
                SignedOn = new(2025, 5, 30),
                Bans = FixedTermBans.None,
                IsReasonFounded = true,
            },
            static contract => contract.Check(Law));
        yield return Asked(
            DefinedPurposeContract.From(new(2025, 6, 1)) with
            {
                Category = StaffCategory.Executive,
                HasAgreement = true,
                SignedOn = new(2025, 5, 30),
                Bans = FixedTermBans.None,
                IsReasonFounded = true,
            },
            static contract => contract.Check(Law));
        PostContract post = PostContract.Of(increase) with { Employee = "x" };
        yield return Asked(
            PostContract.Of(Said(new(2025, 7, 17), new(2025, 7, 31))) with { Employee = "y" },
            next => PostHistory.Of(post, next).Check(Open, Law));
        yield return Asked(
            PostContract.Of(Said(new(2025, 7, 17), new(2025, 7, 31))) with { Employee = "y" },
            next => PostHistory.Of(post, next).Check(Open, Law).Links[1]);
        yield return Asked(
            AgreedTrialRenewal.Of(Period.FromMonths(2)) with { AgreedOn = new(2024, 3, 20), IsInContract = true, HasConsent = true },
            static agreed => PermanentContract.From(new(2024, 1, 1))
                .TrialPeriod(StaffCategory.TechnicianOrSupervisor, Law, new() { IsRenewable = true }).Renewed(agreed));
        yield return Asked(new TrialRules { IsRenewable = true }, static rules => PermanentContract.From(new(2024, 1, 1))
            .TrialPeriod(StaffCategory.TechnicianOrSupervisor, Law, rules)
            .Renewed(AgreedTrialRenewal.Of(Period.FromMonths(2)) with { AgreedOn = new(2024, 3, 20), IsInContract = true, HasConsent = true }));
        yield return Asked(ForfaitCheckTests.Sound, static grounds => DaysForfait.Of(214.Days).Check(grounds, On, Law));
        yield return Asked(new PartTimeGrounds { ContractIsWritten = true }, static grounds =>
            PartTime.PerWeek(28.Hours, WeeklySchedule.Of(35.Hours)).Check(grounds, On, Law));
        yield return Asked(new PartTimeGrounds { ContractIsWritten = true, Exception = PartTimeException.WrittenRequest }, static grounds =>
            PartTime.PerWeek(20.Hours, WeeklySchedule.Of(35.Hours)).Check(grounds, On, Law));
        yield return Asked(new PartTimeGrounds { ContractIsWritten = true, YearIsAgreed = true }, static grounds =>
            PartTime.PerYear(1_500.Hours, 1_607.Hours, WeeklySchedule.Of(35.Hours)).Check(grounds, On, Law));
        WorkingLimitRules adult = new() { IsUnder18 = false };
        yield return Asked(adult, static rules => Weeks(0, new(9, 0), new(17, 0)).Check(Law, rules));
        yield return Asked(adult with { Sundays = SundayGround.Rotation }, static rules => Weeks(3, new(9, 0), new(17, 0)).Check(Law, rules));
        yield return Asked(adult with { DailyMaximum = 12.Hours }, static rules => Weeks(0, new(8, 0), new(20, 0)).Check(Law, rules));
        yield return Asked(
            adult with { IsNightWorkAllowed = true, NightMaximum = 12.Hours, IsNightRestGiven = true },
            static rules => Nights().Check(Law, rules));
    }

    private static FixedTermContract Said(LocalDate first, LocalDate last) => FixedTermContract.Between(first, last) with
    {
        Reason = FixedTermReason.TemporaryIncrease,
        SignedOn = first.PlusDays(-2),
        Bans = FixedTermBans.None,
        IsReasonFounded = true,
    };

    /// <summary>Thirteen weeks, twelve of four days, an hour of break in each; the first of them is the n-th of the week.</summary>
    private static Roster Weeks(int first, LocalTime start, LocalTime end) => Posts(first, day =>
        [Shift.On(day, start, new(12, 0)), Shift.On(day, new(13, 0), end)]);

    private static Roster Nights() => Posts(0, static day => [Shift.On(day, new(21, 0), new(1, 0)), Shift.On(day.PlusDays(1), new(1, 30), new(7, 0))]);

    private static Roster Posts(int first, Func<LocalDate, IEnumerable<Shift>> day)
    {
        LocalDate monday = new(2026, 1, 5);
        return Roster.Over(
            new(monday, monday.PlusDays(90)),
            [.. Enumerable.Range(0, 12).SelectMany(week => Enumerable.Range((7 * week) + first, 4)).Select(monday.PlusDays).SelectMany(day)]);
    }

    private static (object Part, Type Check, Func<object, bool?> IsLawful) Asked<T, TCheck>(T part, Func<T, TCheck> check)
        where T : notnull
        where TCheck : notnull => (part, typeof(TCheck), said => Verdicts.Of(check((T)said)));

    private static IEnumerable<PropertyInfo> Facts(object part) => part.GetType().GetProperties()
        .Where(fact => fact.CanWrite && fact.Name != "Source" && MayBeUnsaid(fact) && fact.GetValue(part) is not null);

    private static bool MayBeUnsaid(PropertyInfo fact) => Nullable.GetUnderlyingType(fact.PropertyType) is not null
        || new NullabilityInfoContext().Create(fact).WriteState == NullabilityState.Nullable;

    private static object Without(object part, PropertyInfo fact)
    {
        object copy = part.GetType().GetMethod("<Clone>$")!.Invoke(part, null)!;
        fact.SetValue(copy, null);
        return copy;
    }

    private static string Name(object part, PropertyInfo fact) => $"{part.GetType().Name}.{fact.Name}";
}
