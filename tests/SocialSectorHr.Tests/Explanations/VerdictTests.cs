namespace SocialSectorHr.Tests.Explanations;

/// <summary>A check that looked at nothing finds nothing right.</summary>
public class VerdictTests
{
    [Fact]
    public void A_default_check_checked_nothing()
    {
        Type[] structs = [.. Verdicts.Checks.Where(static check => check.IsValueType)];
        Assert.NotEmpty(structs);
        Assert.All(structs, static check => Assert.Null(Verdicts.Of(Activator.CreateInstance(check)!)));
        Assert.Equal("rien n'a été contrôlé", default(ForfaitCheck).ToString(Language.French));
        Assert.Equal("nothing was checked", default(WorkingTimeCheck).ToString());
    }

    [Fact]
    public void A_fault_is_unlawful_whatever_was_left_open() => Assert.Equal(
        [false, false, null, null, true],
        new[]
        {
            Verdict.Of(isKnown: true, isWrong: true, isOpen: true), Verdict.Of(isKnown: true, isWrong: true, isOpen: false),
            Verdict.Of(isKnown: true, isWrong: false, isOpen: true), Verdict.Of(isKnown: false, isWrong: false, isOpen: false),
            Verdict.Of(isKnown: true, isWrong: false, isOpen: false),
        });

    [Fact]
    public void Two_faults_are_both_said() => Assert.Equal(
        "below the shortest part time",
        Verdict.Say(isKnown: true, PartTimeFaults.BelowMinimum, PartTimeFaults.None, static fault => fault.Label())
            .ToString(Language.English));

    [Fact]
    public void Flags_are_joined_in_both_languages() => Assert.Equal(
        "la durée légale est atteinte : ce n'est pas un temps partiel ; durée minimale du temps partiel non atteinte",
        Verdict.Join(PartTimeFaults.NotPartTime | PartTimeFaults.BelowMinimum, static fault => fault.Label()).French.Plain());
}
