using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>By when an employee is told in writing what the post is (information écrite du salarié), C. trav. L1221-5-1, R1221-34 and R1221-35.</summary>
/// <remarks>
/// The main information (parties, place, job, dates, trial, pay, hours…) within seven calendar days of the hiring, the rest within a month; for hirings since
/// 1 November 2023. Neither is put off to a working day. <c>default</c> has no days and explains that nothing was computed.
/// </remarks>
public readonly record struct WrittenInformation
{
    private readonly Contract? contract;
    private readonly FrenchLaw? law;

    private WrittenInformation(Contract contract, FrenchLaw law)
    {
        (this.contract, this.law) = (contract, law);
        (MainBy, OtherBy) = Compute(contract, law, null);
    }

    /// <summary>The last day for the main information.</summary>
    public LocalDate MainBy { get; }

    /// <summary>The last day for the rest.</summary>
    public LocalDate OtherBy { get; }

    /// <summary>The steps that lead to them.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Information écrite du salarié", "Written information of the employee");
        if (contract is null || law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(contract, law, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The two deadlines.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"le {DateText.Write(MainBy, language)} pour l'essentiel, le {DateText.Write(OtherBy, language)} pour le reste"
        : $"by {DateText.Write(MainBy, language)} for the main part, by {DateText.Write(OtherBy, language)} for the rest";

    internal static WrittenInformation Of(Contract contract, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new(contract, law);
    }

    private static (LocalDate MainBy, LocalDate OtherBy) Compute(Contract contract, FrenchLaw law, Explanation? why)
    {
        LocalDate hired = contract.Start;
        why?.Given(new("embauche, premier jour", "hiring, first day"), hired);
        DatedValue<Days> days = law.On(hired, WrittenInformationLimits.Main);
        why?.Read(WrittenInformationLimits.Main, days);
        LocalDate main = hired.PlusDays((int)days.Value.Exact.Numerator);
        why?.Counted(new("informations principales au plus tard", "main information by"), main, LabourCode.R1221_35);
        DatedValue<Months> months = law.On(hired, WrittenInformationLimits.Other);
        why?.Read(WrittenInformationLimits.Other, months);
        LocalDate other = Quantieme.AddMonthsOrLastDay(hired, (int)months.Value.Exact.Numerator);
        why?.Counted(new("autres informations au plus tard", "other information by"), other, LabourCode.R1221_35);
        return (main, other);
    }
}
