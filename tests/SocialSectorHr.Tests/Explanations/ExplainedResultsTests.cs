using System.Reflection;

namespace SocialSectorHr.Tests.Explanations;

/// <summary>What every explanation of every result promises, whatever its topic.</summary>
public class ExplainedResultsTests
{
    private static readonly string? OneOfSeveral = Choice.Reason(chosen: false, usual: false).French;

    private static readonly object[] Results =
    [
        .. Assembly.GetExecutingAssembly().GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IExplainedResults)))
            .OrderBy(static type => type.FullName, StringComparer.Ordinal)
            .SelectMany(type => ((IExplainedResults)Activator.CreateInstance(type)!).Results()),
    ];

    public static TheoryData<string> ExplainedTypes =>
        [.. typeof(Money).Assembly.GetExportedTypes().Where(IsExplained).Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(ExplainedTypes))]
    public void Every_type_that_explains_itself_is_among_the_examples(string type) =>
        Assert.Contains(Results, result => result.GetType().Name == type);

    [Theory]
    [MemberData(nameof(ExplainedTypes))]
    public void Every_computed_step_gives_the_value_it_prints(string type) => EachStep(type, static step =>
    {
        if (step.Kind != StepKind.Computed || step.Part is not null)
        {
            return;
        }

        foreach (Language language in Enum.GetValues<Language>())
        {
            string formula = step.Formula(language) ?? throw new InvalidOperationException($"\"{step.Label}\" is computed and prints no arithmetic.");
            Fraction computed = PrintedArithmetic.Evaluate(formula, language);
            Assert.True(computed == step.Value!.Number, $"\"{step}\": the arithmetic gives {computed}, the value is {step.Value.Number}.");
        }
    });

    /// <summary>
    /// The words, the figures and the articles of up to three explanations of each result, each of another shape: a file that is reviewed.
    /// </summary>
    [Fact]
    public void What_the_results_say_in_French_is_reviewed()
    {
        IEnumerable<string> texts = Results
            .Where(static result => IsExplained(result.GetType()))
            .Select(static result => (result.GetType().Name, Why: Explain(result)))
            .GroupBy(static result => (result.Name, Title: result.Name == nameof(Figure) ? null : result.Why.Title.French))
            .OrderBy(static one => one.Key.Name, StringComparer.Ordinal)
            .SelectMany(static one => one.Select(static result => result.Why)
                .DistinctBy(static why => string.Join('|', StepsOf(why).Select(static step => step.Label.French)))
                .Take(3)
                .Select(why => $"# {one.Key.Name}\n{why.ToText(Language.French).Plain().TrimEnd()}"));
        Snapshot.Matches("tests/SocialSectorHr.Tests/Explanations/explanations.fr.txt", string.Join("\n\n", texts));
    }

    [Theory]
    [MemberData(nameof(ExplainedTypes))]
    public void Only_computed_steps_print_arithmetic(string type) => EachStep(type, static step =>
        Assert.True(step.Kind == StepKind.Computed || step.Formula(Language.French) is null, step.ToString()));

    [Theory]
    [MemberData(nameof(ExplainedTypes))]
    public void Every_step_speaks_both_languages(string type) => EachStep(type, static step =>
    {
        Assert.NotEmpty(step.Label.French);
        Assert.NotEmpty(step.Label.English);
        Assert.Equal(step.Reason.French is null, step.Reason.English is null);
    });

    [Theory]
    [MemberData(nameof(ExplainedTypes))]
    public void Every_value_that_is_read_names_its_source(string type) => EachStep(type, static step =>
        Assert.True(step.Kind != StepKind.Read || step.Source is not null, step.ToString()));

    [Theory]
    [MemberData(nameof(ExplainedTypes))]
    public void A_default_result_explains_that_nothing_was_computed(string type)
    {
        Type result = typeof(Money).Assembly.GetExportedTypes().Single(exported => exported.Name == type && IsExplained(exported));
        if (result.IsValueType)
        {
            Explanation explanation = Explain(Activator.CreateInstance(result)!);
            Assert.Equal("nothing was computed", Assert.Single(explanation.Steps).Label.English);
        }
    }

    [Theory]
    [MemberData(nameof(ExplainedTypes))]
    public void An_explanation_has_the_same_steps_in_every_format(string type)
    {
        foreach (Explanation explanation in ResultsOf(type).Select(Explain))
        {
            foreach (Language language in Enum.GetValues<Language>())
            {
                string text = explanation.ToText(language);
                string markdown = explanation.ToMarkdown(language);
                string json = explanation.ToJson(language);
                Assert.StartsWith(explanation.Title.ToString(language), text, StringComparison.Ordinal);
                Assert.All(explanation.Sources, source => Assert.Contains(source.Citation, text, StringComparison.Ordinal));
                Assert.All(explanation.Sources, source => Assert.Contains(source.Citation, markdown, StringComparison.Ordinal));
                using System.Text.Json.JsonDocument document = System.Text.Json.JsonDocument.Parse(json);
                Assert.Equal(explanation.Steps.Count, document.RootElement.GetProperty("steps").GetArrayLength());
            }
        }
    }

    [Fact]
    public void A_reading_among_others_comes_from_a_result_that_gives_the_others() => Convention.Holds(
        "Where an explanation says that it is one of the possible readings, Readings() gives two at least; a figure's are figures.",
        Results.Where(static result => result is not Figure && IsExplained(result.GetType()))
            .Where(static result => Explain(result).Steps.Any(static step => step.Reason.French == OneOfSeveral))
            .Where(static result => ReadingsOf(result).Length < 2)
            .Select(static result => $"{result.GetType().Name}: {result}").Distinct(StringComparer.Ordinal));

    [Fact]
    public void Every_result_gives_its_readings_and_each_explains_itself() => Convention.Holds(
        "A result that was computed gives its readings, and each of them explains itself.",
        Results.Where(static result => ReadingsOf(result).Any(static reading => Explain(reading).Steps.Count == 0))
            .Select(static result => $"{result.GetType().Name}: {result}"));

    private static bool IsExplained(Type type) => type.GetMethod("Explain", Type.EmptyTypes)?.ReturnType == typeof(Explanation) && !type.IsAbstract;

    private static IEnumerable<object> ResultsOf(string type) => Results.Where(result => result.GetType().Name == type);

    private static object[] ReadingsOf(object result) =>
        result.GetType().GetMethod("Readings", Type.EmptyTypes)?.Invoke(result, null) is System.Collections.IEnumerable readings
            ? [.. readings.Cast<object>()]
            : [];

    private static Explanation Explain(object result) => (Explanation)result.GetType().GetMethod("Explain", Type.EmptyTypes)!.Invoke(result, null)!;

    private static void EachStep(string type, Action<ExplanationStep> check)
    {
        foreach (ExplanationStep step in ResultsOf(type).Select(Explain).SelectMany(StepsOf))
        {
            check(step);
        }
    }

    private static IEnumerable<ExplanationStep> StepsOf(Explanation explanation) =>
        explanation.Steps.SelectMany(step => step.Part is null ? [step] : StepsOf(step.Part).Prepend(step));
}
