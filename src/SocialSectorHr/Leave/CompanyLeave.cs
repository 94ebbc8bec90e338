using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>Leave an employer grants although no text asks for it (congé d'entreprise): so many days a year.</summary>
/// <remarks>
/// A private employer is free to grant it, by agreement or by its own decision, paid or not, and must protect health data. No rule shares
/// the days out over a part of a year: none is computed. Menstrual leave has no statute (bills of 2024 failed); for public employers courts
/// suspend or annul it for want of a legal basis [several secondary sources].
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record CompanyLeave : IMemberwise
{
    private CompanyLeave(CompanyLeaveKind kind, Days daysPerYear, bool? isPaid)
    {
        (Kind, DaysPerYear, IsPaid) = (kind, daysPerYear, isPaid);
    }

    /// <summary>What it is for.</summary>
    public CompanyLeaveKind Kind { get; }

    /// <summary>The days of a full year, at most.</summary>
    public Days DaysPerYear { get; }

    /// <summary>The most days of a month; null where there is no such limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not more than 0, or more than those of a year.</exception>
    public Days? DaysPerMonth
    {
        get;
        init => field = value is not { } days || (days > Days.Zero && days <= DaysPerYear)
            ? value
            : throw Refusal.OutOfRange(days, nameof(DaysPerMonth), $"more than 0 and at most those of a year ({DaysPerYear})");
    }

    /// <summary>Whether the days are paid; null where it is not said.</summary>
    public bool? IsPaid { get; }

    /// <summary><see langword="true"/> if a public employer that promises it risks an annulment, otherwise <see langword="false"/>.</summary>
    public bool IsAtRiskForPublicEmployer => Kind == CompanyLeaveKind.Menstrual;

    /// <summary>Leave granted by the employer.</summary>
    /// <param name="kind">What it is for.</param>
    /// <param name="daysPerYear">The days of a full year; more than 0, at most 366.</param>
    /// <param name="isPaid">Whether the days are paid; null where it is not said.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not defined, or the days are not more than 0 and at most 366.</exception>
    public static CompanyLeave Of(CompanyLeaveKind kind, Days daysPerYear, bool? isPaid = null)
    {
        if (!Enum.IsDefined(kind))
        {
            throw Refusal.Undefined(kind, nameof(kind));
        }

        return daysPerYear <= Days.Zero || daysPerYear > Days.Of(366)
            ? throw Refusal.OutOfRange(daysPerYear, nameof(daysPerYear), "more than 0 and at most 366 days a year")
            : new(kind, daysPerYear, isPaid);
    }

    /// <summary>What grounds the leave, and what no text settles.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Explanation why = new(new("Congé accordé par l'employeur", "Leave granted by the employer"));
        why.Given(Kind.Label(), DaysPerYear);
        if (DaysPerMonth is { } month)
        {
            why.Given(new("jours par mois au plus", "days a month at most"), month);
        }

        why.Concluded(
            new("aucun texte ne l'impose", "no text asks for it"), null,
            new("l'employeur privé est libre de l'accorder", "a private employer is free to grant it"), LabourCode.L3141_9);
        why.Concluded(
            new("pas de proratisation", "no proration"), null,
            new("aucune règle ne le partage sur une année incomplète", "no rule shares it out over a part of a year"));
        if (IsPaid is null)
        {
            why.Decided(new("payé", "paid"), null, new("non précisé", "not said"));
        }

        if (IsAtRiskForPublicEmployer)
        {
            why.Concluded(
                new("employeur public : risque d'annulation", "public employer: may be annulled"), null, source: AdministrativeRulings.TaStrasbourg_2025_06_24);
        }

        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What it is for and the days of a year.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        $"{Kind.Label(language)}: {DaysPerYear.ToString(language)} {(language == Language.French ? "par an" : "a year")}";
}
