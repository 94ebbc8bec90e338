using System.Collections.Frozen;
using SocialSectorHr.Tests.Json;

namespace SocialSectorHr.Tests;

/// <summary>
/// A result that says yes where it said no, or nothing where it said something, is seen: each answer of each member has an example that is
/// reviewed.
/// </summary>
public sealed class AnswerTests
{
    private const string File = "tests/SocialSectorHr.Tests/Conventions/answers.txt";

    // Member = answer -> why no example gives it.
    private static readonly FrozenDictionary<string, string> NeverGiven = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ContractDelivery.LateMakesPermanent = yes"] = "no text that was read says so: no since 24 September 2017, not known before",
        ["DefinedPurposeTerm.IsRenewable = yes"] = "L1242-8-2: never",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // A struct that nobody computed says nothing.
    private static readonly (string Member, string Answer, bool IsOfDefault)[] Asked =
    [
        .. PublicValues.Types.SelectMany(AnswersSeen.Of)
            .SelectMany(static member => AnswersSeen.Answers(member.Member)
                .Select(answer => (member.Name, answer, answer == "nothing" && member.Member.DeclaringType!.IsValueType)))
            .Distinct()
            .OrderBy(static one => one.Name, StringComparer.Ordinal)
            .ThenBy(static one => one.answer, StringComparer.Ordinal),
    ];

    [Fact]
    public void Each_answer_of_a_result_is_given_by_an_example() => Convention.Holds(
        "A member that says yes or no says both among the examples (more of them: AnswerExamples); one that may say nothing says nothing and something.",
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
        IEnumerable<string> lines = Asked.Where(static one => Giving(one.Member, one.Answer).Count > 0)
            .Select(one => $"{Name(one.Member, one.Answer)}: {Example(one.Member, one.Answer)}");
        Snapshot.Matches(File, string.Join('\n', lines));

        string Example(string member, string answer) =>
            reviewed.TryGetValue(Name(member, answer), out string? text) && Giving(member, answer).Contains(text)
                ? text
                : Giving(member, answer).MinBy(static text => (text.Length, text))!;
    }

    private static IEnumerable<string> Missing() => Asked.Where(static one => !one.IsOfDefault && Giving(one.Member, one.Answer).Count == 0)
        .Select(static one => Name(one.Member, one.Answer));

    private static IReadOnlyCollection<string> Giving(string member, string answer) => PublicValues.Answers.Giving(member, answer);

    private static string Name(string member, string answer) => $"{member} = {answer}";
}
