using System.Collections.Frozen;
using SocialSectorHr.Tests.Json;

namespace SocialSectorHr.Tests;

/// <summary>A result that says yes where it said no, or nothing where it said something, is seen: each answer of each member has an
/// example that is reviewed.</summary>
public sealed class AnswerTests
{
    private const string File = "tests/SocialSectorHr.Tests/Conventions/answers.txt";

    // Member = answer -> why no example gives it.
    private static readonly FrozenDictionary<string, string> NeverGiven = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ContractDelivery.LateMakesPermanent = yes"] = "no text that was read says so: no since 24 September 2017, not known before",
        ["DefinedPurposeTerm.IsRenewable = yes"] = "L1242-8-2: never",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly (string Member, string Answer)[] Asked =
    [
        .. PublicValues.Types.SelectMany(AnswersSeen.Of)
            .SelectMany(static member => AnswersSeen.Answers(member.Member).Select(answer => (member.Name, answer)))
            .Distinct()
            .OrderBy(static one => one.Name, StringComparer.Ordinal)
            .ThenBy(static one => one.answer, StringComparer.Ordinal),
    ];

    [Fact]
    public void Each_answer_of_a_result_is_given_by_an_example() => Convention.Holds(
        "A member that says yes or no says both among the examples; one that may say nothing says nothing and something.",
        Missing().Where(static one => !NeverGiven.ContainsKey(one)));

    [Fact]
    public void Only_answers_that_nothing_gives_are_excused() => Convention.Needed(NeverGiven, Missing());

    /// <summary>A line an answer, with a value that gives it. A line stays as long as it holds, whatever else is among the examples.</summary>
    [Fact]
    public void The_examples_still_give_the_answers_that_were_reviewed()
    {
        FrozenDictionary<string, string> reviewed = Repository.Read(File).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(static line => line.Split(": ", 2))
            .ToFrozenDictionary(static line => line[0], static line => line[1], StringComparer.Ordinal);
        Snapshot.Matches(File, string.Join('\n', Asked.Where(static one => Giving(one).Count > 0).Select(one => $"{Name(one)}: {Example(one)}")));

        string Example((string Member, string Answer) one) => reviewed.TryGetValue(Name(one), out string? text) && Giving(one).Contains(text)
            ? text
            : Giving(one).MinBy(static text => (text.Length, text))!;
    }

    private static IEnumerable<string> Missing() => Asked.Where(static one => Giving(one).Count == 0).Select(Name);

    private static IReadOnlyCollection<string> Giving((string Member, string Answer) one) => PublicValues.Answers.Giving(one.Member, one.Answer);

    private static string Name((string Member, string Answer) one) => $"{one.Member} = {one.Answer}";
}
