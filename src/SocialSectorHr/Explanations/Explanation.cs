using System.Text;
using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The steps that lead to one result (explication), in both languages, with the article that grounds each.</summary>
/// <remarks>Made only when asked for, by running the computation again with a recorder: it cannot differ from the result.</remarks>
public sealed partial class Explanation
{
    private readonly List<ExplanationStep> steps = [];

    internal Explanation(Bilingual title, FrenchLaw? law = null)
    {
        Title = title;
        Law = law;
    }

    /// <summary>What is explained.</summary>
    public Bilingual Title { get; }

    /// <summary>The law that was read; null where no dated value was.</summary>
    public FrenchLaw? Law { get; }

    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<ExplanationStep> Steps => steps;

    /// <summary>The sources cited, each once, in the order of the steps, those of parts included.</summary>
    public IReadOnlyList<LegalSource> Sources => [.. Flatten().Select(step => step.Source).OfType<LegalSource>().Distinct()];

    /// <summary>The text, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToText(Language.English);

    /// <summary>A plain text: the title, a line a step, the day the law was checked.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text, lines separated by <c>\n</c>.</returns>
    public string ToText(Language language)
    {
        StringBuilder text = new();
        text.Append(Title.ToString(language)).Append('\n');
        Write(text, language, "  ", static line => line);
        AppendCheck(text, language, string.Empty);
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>Markdown: a heading, a numbered list, each source with its address.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text, lines separated by <c>\n</c>.</returns>
    public string ToMarkdown(Language language)
    {
        StringBuilder text = new();
        text.Append("### ").Append(Title.ToString(language)).Append("\n\n");
        Write(text, language, string.Empty, static line => $"- {line}");
        text.Append('\n');
        foreach (LegalSource source in Sources)
        {
            string citation = source.Address is { } address ? $"[{source.Citation}]({address})" : source.Citation;
            string colon = language == Language.French ? $"{NumberText.Space}:" : ":";
            text.Append("- ").Append(citation).Append(colon).Append(' ').Append(source.Title.ToString(language)).Append('\n');
        }

        AppendCheck(text, language, "\n");
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>
    /// Runs a computation again, with a recorder: what it was asked, and nothing for a result that was not asked anything.
    /// </summary>
    internal static Explanation Of<TQuestion>(Bilingual title, TQuestion? question, Action<TQuestion, Explanation> compute)
        where TQuestion : struct, IQuestion
    {
        if (question is not { } asked)
        {
            return OfDefault(title);
        }

        Explanation why = new(title, asked.Law);
        compute(asked, why);
        return why;
    }

    /// <summary>What a result that nobody computed explains: that there is nothing to explain.</summary>
    internal static Explanation OfDefault(Bilingual title)
    {
        Explanation nothing = new(title);
        nothing.Concluded(new("rien n'a été calculé", "nothing was computed"), null);
        return nothing;
    }

    internal void Given(Bilingual label, FigureValue value) => Add(StepKind.Given, label, null, value, null);

    /// <summary>A fact that is a name, and has no value.</summary>
    internal void Given(Bilingual label) => Add(StepKind.Given, label, null, null, null);

    internal void Assumed(Bilingual label, FigureValue value) => Add(StepKind.Assumed, label, null, value, null);

    internal void Read<T>(Dated<T> table, DatedValue<T> row)
    {
        Bilingual label = row.IsCallers
            ? new($"{table.Name.French} (valeur de l'utilisateur)", $"{table.Name.English} (the user's value)")
            : table.Name;
        steps.Add(new ExplanationStep(StepKind.Read, label, null, FigureValue.TryOf(row.Value), row.Source)
        {
            Reason = row.IsCallers ? default : table.Failing ?? default,
        });
    }

    internal void Counted(Bilingual label, FigureValue value, LegalSource? source = null) =>
        Add(StepKind.Counted, label, null, value, source);

    internal void Computed(Bilingual label, Formula formula, FigureValue value, LegalSource? source = null) =>
        Add(StepKind.Computed, label, formula, value, source);

    /// <summary>A method, a rounding, a default: another could have been taken.</summary>
    internal void Chosen(Bilingual label, FigureValue? value, Bilingual reason = default, LegalSource? source = null) =>
        steps.Add(new ExplanationStep(StepKind.Chosen, label, null, value, source) { Reason = reason });

    /// <summary>What follows from the steps before it, or what the law says whoever asks: nobody chose it.</summary>
    internal void Concluded(Bilingual label, FigureValue? value, Bilingual reason = default, LegalSource? source = null) =>
        steps.Add(new ExplanationStep(StepKind.Concluded, label, null, value, source) { Reason = reason });

    /// <summary>Yes, no, or that it is not known: without a value the label would read as a yes.</summary>
    internal void Decided(Bilingual label, bool? value, Bilingual reason = default, LegalSource? source = null) =>
        Concluded(label, value is { } known ? known : FigureValue.Of(Answer.Unknown, new("inconnu", "unknown")), reason, source);

    /// <summary>Opens a nested explanation: the steps of a result this one is made of.</summary>
    internal Explanation Part(Bilingual title)
    {
        Explanation part = new(title, Law);
        steps.Add(new ExplanationStep(StepKind.Computed, title, null, null, null) { Part = part });
        return part;
    }

    private void Add(StepKind kind, Bilingual label, Formula? formula, FigureValue? value, LegalSource? source) =>
        steps.Add(new ExplanationStep(kind, label, formula, value, source));

    private IEnumerable<ExplanationStep> Flatten() =>
        steps.SelectMany(step => step.Part is null ? [step] : step.Part.Flatten().Prepend(step));

    private void Write(StringBuilder text, Language language, string indent, Func<string, string> line)
    {
        foreach (ExplanationStep step in steps)
        {
            if (step.Part is null)
            {
                text.Append(indent).Append(line(step.ToString(language))).Append('\n');
                continue;
            }

            text.Append(indent).Append(line(step.Label.ToString(language))).Append('\n');
            step.Part.Write(text, language, indent + "  ", line);
        }
    }

    private void AppendCheck(StringBuilder text, Language language, string before)
    {
        if (Law is not null)
        {
            string check = Law.ToString(language);
            text.Append(before).Append(char.ToUpperInvariant(check[0])).Append(check.AsSpan(1)).Append(".\n");
        }
    }

    private enum Answer
    {
        Unknown,
    }
}
