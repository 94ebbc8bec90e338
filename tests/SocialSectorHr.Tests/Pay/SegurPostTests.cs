using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Pay;

/// <summary>Who has the Segur indemnity, and since when.</summary>
public sealed class SegurPostTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    // function, member, day -> due, since
    public static TheoryData<bool?, bool?, LocalDate, bool?, LocalDate?> Rights => new()
    {
        { true, null, new(2022, 3, 31), false, null },
        { true, null, new(2022, 4, 1), true, new(2022, 4, 1) },
        { false, true, new(2023, 12, 31), false, null },
        { null, true, new(2023, 12, 31), null, null },
        { false, true, new(2024, 1, 1), true, new(2024, 1, 1) },
        { null, true, new(2024, 1, 1), true, null },
        { false, false, new(2024, 1, 1), null, null },
        { false, null, new(2024, 8, 5), null, null },
        { true, false, new(2024, 8, 5), true, new(2022, 4, 1) },
        { false, false, new(2024, 8, 6), true, null },
        { null, null, new(2026, 3, 16), true, null },
    };

    [Theory]
    [MemberData(nameof(Rights))]
    public void The_right_follows_the_function_the_employer_and_the_day(
        bool? function, bool? member, LocalDate on, bool? due, LocalDate? since)
    {
        SegurRight right = new SegurPost { IsListedFunction = function, IsMember = member }.Right(Percent.Of(100), on, Law);
        Assert.Equal((due, since), (right.IsDue, right.Since));
        Assert.Equal(on < new LocalDate(2022, 4, 1) ? Money.Zero : 238.Euros, right.Monthly);
        Assert.Equal(function == false && member == false && on >= new LocalDate(2024, 1, 1), right.IsDisputed);
    }

    [Fact]
    public void A_disputed_start_is_settled_by_who_knows_it()
    {
        SegurPost post = new() { IsListedFunction = false, IsMember = false, ForAllFrom = new LocalDate(2024, 1, 1) };
        Assert.Equal(((bool?)true, (LocalDate?)new LocalDate(2024, 1, 1), false), Facts(post, new(2024, 3, 1)));
        Assert.Equal(((bool?)false, (LocalDate?)null, false), Facts(post with { ForAllFrom = new LocalDate(2024, 8, 6) }, new(2024, 3, 1)));

        (bool?, LocalDate?, bool) Facts(SegurPost asked, LocalDate on) =>
            asked.Right(Percent.Of(100), on, Law) is var right ? (right.IsDue, right.Since, right.IsDisputed) : default;
    }

    [Fact]
    public void Part_time_has_its_share_and_the_texts_are_cited()
    {
        SegurRight right = new SegurPost { IsListedFunction = true }.Right(75.84m.Hours / 151.67m.Hours, new(2026, 3, 16), Law);
        Assert.Equal((119.01m.Euros, 1_428.12m.Euros), (right.Monthly, right.Annual));
        Assert.Contains("Accord BASS du 2 mai 2022", right.Explain().Sources.Select(static source => source.Citation));
        Assert.Equal(238.Euros, new SegurPost { IsListedFunction = true }.Right(110.Percent, new(2026, 3, 16), Law).Monthly);
        Assert.Contains(
            "Arrêté du 5 août 2024",
            new SegurPost().Right(Percent.Of(100), new(2026, 3, 16), Law).Explain().Sources.Select(static source => source.Citation));
        Assert.Equal(183.Euros, Law.On(new(2026, 3, 16), Segur.MonthlyNet).Value);
    }

    [Fact]
    public void What_cannot_be_is_refused() => Assert.StartsWith(
        "workingTime is 0%: it must be more than 0%.",
        Assert.Throws<ArgumentOutOfRangeException>(() => new SegurPost().Right(Percent.Zero, new(2026, 1, 1), Law)).Message,
        StringComparison.Ordinal);
}
