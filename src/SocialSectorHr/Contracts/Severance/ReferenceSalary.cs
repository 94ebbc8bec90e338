using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// The salary a severance is computed from (salaire de référence), C. trav. R1234-4: the better of two averages, in euros a month.
/// </summary>
/// <remarks>
/// Where fewer than three months are given an average of three is over these months: no text says it, and a month without pay is a month of
/// zero. Nothing is rounded before <see cref="Money.Round()"/>. <c>default</c> is nothing and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct ReferenceSalary : IMemberwise
{
    private readonly ReferenceSalaryQuestion? question;

    /// <summary>The average.</summary>
    public ReferenceSalaryMethod Method { get; }

    /// <summary>The salary of a month, in euros, exact.</summary>
    public Money Amount { get; }

    /// <summary>The reference salary that is due: the better of the two averages.</summary>
    /// <param name="months">The months before the notification, oldest first; one to twelve.</param>
    /// <returns>The better average; the first where they are equal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are not one to twelve months.</exception>
    public static ReferenceSalary Of(params IEnumerable<PaidGross> months) => new(new ReferenceSalaryQuestion(months));

    /// <summary>The average that an agreement names.</summary>
    /// <param name="method">The average.</param>
    /// <param name="months">The months before the notification, oldest first; one to twelve.</param>
    /// <returns>That average.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The average is not defined, or there are not one to twelve months.</exception>
    public static ReferenceSalary By(ReferenceSalaryMethod method, params IEnumerable<PaidGross> months) => Enum.IsDefined(method)
        ? new(new ReferenceSalaryQuestion(months) { Reading = method })
        : throw Refusal.Undefined(method, nameof(method));

    /// <summary>Both averages: twelve months, three months. The usual one is the higher, which is due.</summary>
    /// <returns>The two averages; <c>default</c> alone where nothing was computed.</returns>
    public Readings<ReferenceSalary> Readings()
    {
        if (question is not { } asked)
        {
            return new([this], 0, ByAmount);
        }

        ReferenceSalary usual = asked.Reading is null ? this : new(asked with { Reading = null });
        return usual.Method == ReferenceSalaryMethod.TwelveMonths
            ? new([usual, new(asked with { Reading = ReferenceSalaryMethod.ThreeMonths })], 0, ByAmount)
            : new([new(asked with { Reading = ReferenceSalaryMethod.TwelveMonths }), usual], 1, ByAmount);
    }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() =>
        Explanation.Of(
            new("Salaire de référence", "Reference salary"),
            question,
            static (asked, why) => _ = new ReferenceSalary(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The amount a month and its average.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        $"{Amount.ToString(language)} {(language == Language.French ? "par mois" : "a month")} ({Method.Label(language)})";

    /// <summary>What it was asked; null where it is of no month.</summary>
    internal ReferenceSalaryQuestion? Question => question;

    private static int ByAmount(ReferenceSalary a, ReferenceSalary b) => a.Amount.CompareTo(b.Amount);
}
