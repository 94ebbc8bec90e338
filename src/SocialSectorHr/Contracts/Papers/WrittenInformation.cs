using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// By when an employee is told in writing what the post is (information écrite du salarié), C. trav. L1221-5-1, R1221-34 and R1221-35.
/// </summary>
/// <remarks>
/// The main information (parties, place, job, dates, trial, pay, hours…) within seven calendar days of the hiring, the rest within a month;
/// for hirings since 1 November 2023. Neither is put off to a working day. <c>default</c> has no days and explains that nothing was
/// computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct WrittenInformation : IMemberwise
{
    private readonly WrittenInformationQuestion? question;

    /// <summary>The last day for the main information.</summary>
    public LocalDate MainBy { get; }

    /// <summary>The last day for the rest.</summary>
    public LocalDate OtherBy { get; }

    /// <summary>The steps that lead to them.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Information écrite du salarié", "Written information of the employee"),
        question,
        static (asked, why) => _ = new WrittenInformation(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The two deadlines.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"le {DateText.Write(MainBy, language)} pour l'essentiel, le {DateText.Write(OtherBy, language)} pour le reste"
        : $"by {DateText.Write(MainBy, language)} for the main part, by {DateText.Write(OtherBy, language)} for the rest";
}
