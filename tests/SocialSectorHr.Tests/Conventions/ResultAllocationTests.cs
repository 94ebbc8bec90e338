using System.Collections;
using System.Collections.Frozen;
using System.Linq.Expressions;
using System.Reflection;
using SocialSectorHr.Tests.Fuzz;

namespace SocialSectorHr.Tests;

/// <summary>
/// An answer that is a struct leaves nothing for the garbage collector, whichever verb gives it and whatever it is asked with; the tests of
/// the topics hold it for one example each.
/// </summary>
public sealed class ResultAllocationTests
{
    private const int Tries = 1_000;

    private const int Answers = 6;

    private const string NotHeld = "a topic of an agreement that is not held: the rules that say so are made";

    // Verb -> why it allocates.
    private static readonly FrozenDictionary<string, string> Allocating = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["AgreementContract.Notice"] = NotHeld,
        ["AgreementContract.Severance"] = NotHeld,
        ["AgreementLeave.ExtraDays"] = NotHeld,
        ["AgreementLeave.Leave"] = NotHeld,
        ["AgreementLeave.SeniorityDays"] = NotHeld,
        ["AgreementRetirement.MutualTerminationIndemnity"] = NotHeld,
        ["AgreementRetirement.RetirementIndemnity"] = NotHeld,
        ["AgreementRetirement.RetirementNotice"] = NotHeld,
        ["TrialPeriod.ExtendedBy"] = "the absence is a list of one",
        ["TrialPeriodRenewal.Renewed"] = "the length becomes an agreed renewal, a term",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Verb -> the test that asks it with what it answers.
    private static readonly FrozenDictionary<string, string> AskedElsewhere = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["AgreementLeave.OfQuarter"] = "QuarterlyLeaveTests",
        ["ContractTerm.LatestEndOnReturn"] = "TermAllocationTests",
        ["PublicContractEnds.ProjectBreak"] = "PublicContractEndsTests",
        ["TrialPeriodNotice.Notice"] = "EndsAllocationTests",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly Pool Ordinary = Pool.Ordinary();

    private static readonly Lazy<IReadOnlyList<(MethodInfo Verb, long? Bytes, string Asked)>> Measured = new(
        static () => [.. Verbs().Select(Measure)]);

    [Fact]
    public void An_answer_that_is_a_struct_allocates_nothing() => Convention.Holds(
        "A verb whose result is a struct allocates nothing.",
        Measured.Value.Where(static one => one.Bytes > 0 && !Allocating.ContainsKey(PublicVerbs.Name(one.Verb)))
            .Select(static one => $"{PublicVerbs.Name(one.Verb)}: {one.Bytes} B {one.Asked}"));

    [Fact]
    public void Every_such_verb_is_asked_with_something_that_it_answers() => Convention.Holds(
        "A verb whose result is a struct answers one of the questions that are made of ordinary values.",
        Measured.Value.Where(static one => one.Bytes is null).Select(static one => PublicVerbs.Name(one.Verb))
            .Where(static name => !AskedElsewhere.ContainsKey(name)));

    [Fact]
    public void Only_verbs_that_need_it_allocate() => Convention.Needed(
        Allocating, Measured.Value.Where(static one => one.Bytes > 0).Select(static one => PublicVerbs.Name(one.Verb)));

    // Those that take no list: a list is copied.
    private static IEnumerable<MethodInfo> Verbs() => PublicVerbs.All.OfType<MethodInfo>().Where(static verb =>
        verb is { IsSpecialName: false, ReturnType.IsValueType: true }
        && verb.ReturnType.GetMethod("Explain", []) is not null
        && !verb.GetParameters().Any(
            static parameter => parameter.ParameterType.IsAssignableTo(typeof(IEnumerable)) || parameter.ParameterType.IsByRef));

    // The most that one of several questions allocates; null if none is answered.
    private static (MethodInfo Verb, long? Bytes, string Asked) Measure(MethodInfo verb)
    {
        (MethodInfo Verb, long? Bytes, string Asked) most = (verb, null, string.Empty);
        for (int seed = 0, answered = 0; seed < Tries && answered < Answers; seed++)
        {
            Random random = new(seed);
            object? receiver = Ordinary.Receiver(verb, random);
            object?[] arguments = Ordinary.Arguments(verb, random);
            if ((receiver is null && !verb.IsStatic) || !IsAnswered(verb, receiver, arguments))
            {
                continue;
            }

            answered++;
            long bytes = Allocation.Of(Call(verb, receiver, arguments));
            most = bytes > (most.Bytes ?? -1) ? (verb, bytes, $"({string.Join("; ", arguments)}) of {receiver}") : most;
        }

        return most;
    }

    private static bool IsAnswered(MethodInfo verb, object? receiver, object?[] arguments)
    {
        try
        {
            return verb.Invoke(receiver, arguments) is not null;
        }
        catch (TargetInvocationException)
        {
            return false;
        }
    }

    // Compiled: reflection itself would allocate the box of the answer.
    private static Action Call(MethodInfo verb, object? receiver, object?[] arguments)
    {
        IEnumerable<Expression> given = verb.GetParameters()
            .Select(parameter => Expression.Constant(arguments[parameter.Position], parameter.ParameterType));
        Expression call = receiver is null
            ? Expression.Call(verb, given)
            : Expression.Call(Expression.Constant(receiver, verb.DeclaringType!), verb, given);
        return Expression.Lambda<Action>(Expression.Block(typeof(void), call)).Compile();
    }
}
