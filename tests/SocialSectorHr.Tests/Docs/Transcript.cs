using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Scripting;

namespace SocialSectorHr.Tests;

/// <summary>
/// Runs the C# blocks of a page in order, as one script, and compares each value shown in a comment with the value that the code gives.
/// </summary>
/// <remarks>
/// <c>expression; // => text</c> and <c>Type name = expression; // => text</c> show a value; so does
/// <c>Console.WriteLine(expression); // => text</c>. A text of several lines follows its statement, each of its lines after <c>// =></c>. A
/// block whose first line is <c>// fr</c> shows French.
/// </remarks>
internal sealed class Transcript
{
    private const string Arrow = "// =>";
    private const string French = "// fr";

    private static readonly string[] Imports =
    [
        "System", "System.Collections.Generic", "System.Linq", "NodaTime",
        "SocialSectorHr", "SocialSectorHr.Offers", "SocialSectorHr.Law", "SocialSectorHr.Audit", "SocialSectorHr.Json", "SocialSectorHr.Numbers", "SocialSectorHr.PublicService",
    ];

    private static readonly HashSet<string?> OwnNamespaces = [.. typeof(Money).Assembly.GetTypes().Select(static type => type.Namespace)];

    private static readonly ScriptOptions Options = ScriptOptions.Default
        .WithLanguageVersion(LanguageVersion.CSharp14)
        .WithCheckOverflow(true)
        .WithReferences(typeof(Money).Assembly, typeof(LocalDate).Assembly, typeof(Enumerable).Assembly)
        .WithImports(
            Imports.Where(
                static space => !space.StartsWith(nameof(SocialSectorHr), StringComparison.Ordinal) || OwnNamespaces.Contains(space)));

    private readonly List<string> differences = [];
    private ScriptState<object?>? state;

    /// <summary>What the blocks show and the code does not give, a line or more each.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(IEnumerable<Block> blocks)
    {
        Transcript transcript = new();
        foreach (Block block in blocks)
        {
            await transcript.RunAsync(block);
        }

        return transcript.differences;
    }

    private async Task RunAsync(Block block)
    {
        Language language = block.Lines is [French, ..] ? Language.French : Language.English;
        Step[] steps = [.. StepsOf(block)];
        foreach (Step step in steps)
        {
            await RunAsync(step, language);
        }

        if (Array.TrueForAll(steps, static step => step.Expected.Count == 0))
        {
            differences.Add($"{block.Page}:{block.FirstLine}: the block shows no value: end a line with {Arrow} and its text.");
        }
    }

    private async Task RunAsync(Step step, Language language)
    {
        if (step.Expected.Count == 0)
        {
            await EvaluateAsync(step.Place, step.Code.ToString());
            return;
        }

        (string before, string expression) = Split(step.Code.ToString());
        await EvaluateAsync(step.Place, before);
        string expected = string.Join('\n', step.Expected);
        string actual = ShownValue.Text(await EvaluateAsync(step.Place, expression), language);
        if (!string.Equals(expected.Plain(), actual, StringComparison.Ordinal))
        {
            differences.Add($"{step.Place}: the page shows\n{expected}\nand the code gives\n{actual}");
        }
    }

    // A step ends where code follows a value shown.
    private static IEnumerable<Step> StepsOf(Block block)
    {
        Step step = new(block, line: 0);
        foreach ((int index, string line) in block.Lines.Index())
        {
            int arrow = line.IndexOf(Arrow, StringComparison.Ordinal);
            string code = arrow < 0 ? line : line[..arrow];
            if (step.Expected.Count > 0 && (arrow < 0 || !string.IsNullOrWhiteSpace(code)))
            {
                yield return step;
                step = new(block, index);
            }

            step.Code.Append(code).Append('\n');
            if (arrow >= 0)
            {
                step.Expected.Add(line[(arrow + Arrow.Length)..].TrimEnd() is [' ', .. string text] ? text : string.Empty);
            }
        }

        yield return step;
    }

    /// <summary>The statements before the last, and the last as an expression.</summary>
    private static (string Before, string Expression) Split(string code)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.CSharp14, kind: SourceCodeKind.Script))
            .GetRoot();
        MemberDeclarationSyntax? last = ((CompilationUnitSyntax)root).Members.LastOrDefault();
        return last switch
        {
            FieldDeclarationSyntax field => (code, field.Declaration.Variables[^1].Identifier.Text),
            GlobalStatementSyntax { Statement: ExpressionStatementSyntax statement } => (code[..last.SpanStart], Printed(statement.Expression).ToString()),
            _ => (code, "null"),
        };
    }

    private static ExpressionSyntax Printed(ExpressionSyntax expression) =>
        expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax type } } call
        && type.Identifier.Text is "Console"
            ? call.ArgumentList.Arguments[0].Expression
            : expression;

    private async Task<object?> EvaluateAsync(string place, string code)
    {
        try
        {
            state = state is null
                ? await CSharpScript.RunAsync<object?>(code, Options)
                : await state.ContinueWithAsync<object?>(code, Options);
            return state.ReturnValue;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            differences.Add($"{place}: {exception.GetType().Name}: {exception.Message}");
            return exception.Message;
        }
    }

    private sealed class Step(Block block, int line)
    {
        public string Place { get; } = $"{block.Page}:{block.FirstLine + line}";

        public StringBuilder Code { get; } = new();

        public List<string> Expected { get; } = [];
    }
}
