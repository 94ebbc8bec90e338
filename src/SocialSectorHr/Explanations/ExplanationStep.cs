using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>One step of an explanation (étape): what it is, its arithmetic, its value, its source.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record ExplanationStep : IMemberwise
{
    private const int TextDecimals = 4;

    private const int MonthsAYear = 12;

    private readonly Formula? formula;

    internal ExplanationStep(StepKind kind, Bilingual label, Formula? formula, FigureValue? value, LegalSource? source)
    {
        Kind = kind;
        Label = NumberText.Tied(label);
        Value = value;
        Source = source;
        this.formula = formula;
    }

    /// <summary>Where the value comes from.</summary>
    public StepKind Kind { get; }

    /// <summary>What it is.</summary>
    public Bilingual Label { get; }

    /// <summary>The value; null for a choice that has none.</summary>
    public FigureValue? Value { get; }

    /// <summary>What grounds it, where a text does.</summary>
    public LegalSource? Source { get; }

    /// <summary>Why, for a choice; otherwise empty.</summary>
    public Bilingual Reason { get; internal init => field = NumberText.Tied(value); }

    /// <summary>The steps this one sums up; null for a plain step.</summary>
    public Explanation? Part { get; internal init; }

    /// <summary>The arithmetic with its numbers, for a computed step; otherwise null. It can be evaluated as it is printed.</summary>
    /// <param name="language">The language of the numbers.</param>
    /// <returns>The formula, without its result.</returns>
    public string? Formula(Language language) => formula?.ToString(language);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>A figure below zero bears the minus sign, as the arithmetic beside it does.</summary>
    internal static string Signed(string printed) => printed is ['-', .. var figure] ? $"\u2212{figure}" : printed;

    /// <summary>The value in words: what a text sets keeps its own decimals, as the value of a point, or its fraction.</summary>
    internal string Printed(Language language)
    {
        if (IsPartOfAMonth)
        {
            Fraction part = Value!.Number!.Value;
            string of = $"{NumberText.Whole(part.Numerator, language)}/{NumberText.Whole(part.Denominator, language)}";
            return language == Language.French ? $"{of}{NumberText.Space}mois" : $"{of} month";
        }

        if (!HasMoreDecimals)
        {
            return Signed(Value?.ToString(language) ?? string.Empty);
        }

        string amount = NumberText.Trimmed(Value!.Number!.Value.ToDecimal(), TextDecimals, language);
        return language == Language.French ? $"{amount}{NumberText.Space}€" : $"€{amount}";
    }

    private bool IsPartOfAMonth => Kind == StepKind.Read && Value is { Unit: FigureUnit.Months, Number: { } number }
        && !number.Terminates(TextDecimals) && number < 1 && number.Denominator <= MonthsAYear;

    private bool HasMoreDecimals => Kind == StepKind.Read && Value is { Unit: FigureUnit.Money, Number: { } number }
        && !number.Terminates(2) && number.Terminates(TextDecimals);

    /// <summary>The step on one line.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        string colon = french ? $"{NumberText.Space}: " : ": ";
        string text = $"{Kind.Label().ToString(language)}{colon}{Label.ToString(language)}";
        if (Value is not null)
        {
            string equals = Value.PrintsExactly(language) || HasMoreDecimals || IsPartOfAMonth ? "=" : "≈";
            string printed = Printed(language);
            text += Formula(language) is { } arithmetic ? $" = {arithmetic} {equals} {printed}" : $" {equals} {printed}";
        }

        if (Reason != default)
        {
            text += $" — {Reason.ToString(language)}";
        }

        return Source is null ? text : $"{text} [{Source.Citation}]";
    }
}
