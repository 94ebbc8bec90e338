using System.Runtime.CompilerServices;
using System.Text;

namespace SocialSectorHr;

/// <summary>
/// An arithmetic with its numbers, printable in both languages: 31 630 / 12. Written as an interpolated string, exact inside.
/// </summary>
[InterpolatedStringHandler]
internal sealed class Formula(int literalLength, int formattedCount)
{
    private const int Decimals = 6;

    private readonly List<(string? Literal, Fraction Number)> parts = new(formattedCount + Math.Min(formattedCount + 1, literalLength));

    public void AppendLiteral(string literal) => parts.Add((literal, default));

    public void AppendFormatted(Fraction number) => parts.Add((null, number));

    public void AppendFormatted(int number) => parts.Add((null, number));

    public void AppendFormatted(Money money) => parts.Add((null, money.Exact));

    public void AppendFormatted(Hours hours) => parts.Add((null, hours.Exact));

    public void AppendFormatted(Days days) => parts.Add((null, days.Exact));

    public void AppendFormatted(LeaveDays days) => parts.Add((null, days.Exact));

    public void AppendFormatted(Weeks weeks) => parts.Add((null, weeks.Exact));

    public void AppendFormatted(Months months) => parts.Add((null, months.Exact));

    public void AppendFormatted(Points points) => parts.Add((null, points.Exact));

    public void AppendFormatted(Percent percent) => parts.Add((null, percent.Exact));

    /// <summary>Numbers exact: decimals where they end, otherwise a fraction in brackets.</summary>
    public string ToString(Language language)
    {
        StringBuilder text = new();
        foreach ((string? literal, Fraction number) in parts)
        {
            text.Append(literal ?? Write(number, language));
        }

        return text.ToString();
    }

    private static string Write(Fraction number, Language language) => number.Terminates(Decimals)
        ? Sign(NumberText.Trimmed(number.ToDecimal(), Decimals, language))
        : $"({Sign(NumberText.Whole(number.Numerator, language))}/{NumberText.Whole(number.Denominator, language)})";

    private static string Sign(string number) => number.StartsWith('-') ? $"(−{number[1..]})" : number;
}
