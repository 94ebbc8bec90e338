using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SocialSectorHr.Tests;

/// <summary>Two units never mix, and only the library makes quantities: such code does not compile.</summary>
public sealed class QuantityOperatorsTests
{
    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create(
        "Units",
        references: ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? string.Empty).Split(Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path)),
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    [Theory]
    [InlineData("Days.Of(1) + Days.Of(2)")]
    [InlineData("-(Money.Of(12) * 3 / 2 - 2.5m * Money.Of(1))")]
    [InlineData("Money.Of(1) / Money.Of(3) * Percent.Of(50)")]
    [InlineData("Hours.Of(35) >= Hours.Of(39)")]
    [InlineData("(Money?)null + Money.Of(1)")]
    [InlineData("(Money?)null > Money.Of(1)")]
    public void Quantities_of_one_unit_are_reckoned_with(string code) => Assert.Empty(Errors($"_ = {code};"));

    [Theory]
    [InlineData("Days.Of(1) + Hours.Of(2)", "CS0019")]
    [InlineData("Weeks.Of(1) - Months.Of(2)", "CS0019")]
    [InlineData("Money.Of(1) / Hours.Of(2)", "CS9340")]
    [InlineData("Money.Of(1) * Money.Of(2)", "CS0019")]
    [InlineData("Money.Of(1) + 2", "CS0019")]
    [InlineData("Days.Of(1) < Hours.Of(2)", "CS0019")]
    [InlineData("Days.Of(1) == Hours.Of(2)", "CS0019")]
    [InlineData("1 / Money.Of(2)", "CS0019")]
    public void Two_units_are_not(string code, string error) => Assert.Equal(error, Assert.Single(Errors($"_ = {code};")));

    private static string[] Errors(string statement)
    {
        SyntaxTree code = CSharpSyntaxTree.ParseText($$"""
            using SocialSectorHr;
            #nullable enable
            public static class Asked
            {
                public static void Run()
                {
                    {{statement}}
                }
            }
            """);
        return [.. Compilation.AddSyntaxTrees(code).GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(static diagnostic => diagnostic.Id)];
    }
}
