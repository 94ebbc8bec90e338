using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the employer and the employee pay of the health cover (partage de la mutuelle), CSS L911-7 III.</summary>
/// <remarks>In euros a month, to the cent; both add up to the contribution. <c>default</c> explains that nothing was computed.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly record struct HealthCoverSplit : IMemberwise
{
    private readonly HealthCoverSplitQuestion? question;

    internal HealthCoverSplit(HealthCoverSplitQuestion question, Explanation? why = null)
    {
        this.question = question;
        HealthCover cover = question.Cover;
        DatedValue<Percent> lowest = question.Law.On(question.On, BenefitLimits.HealthCover);
        LowestShare = lowest.Value;
        Money exact = cover.Contribution * cover.EmployerShare;
        why?.Given(new("cotisation d'un mois", "contribution of a month"), cover.Contribution);
        why?.Given(new("taux de l'employeur", "employer's rate"), cover.EmployerShare);
        why?.Computed(new("part de l'employeur", "employer's share"), $"{cover.Contribution} × {cover.EmployerShare}", exact);
        why?.Concluded(Terms.RoundedToTheCent, cover.Employer);
        why?.Computed(new("part du salarié", "employee's share"), $"{cover.Contribution} − {cover.Employer}", Employee);
        why?.Read(BenefitLimits.HealthCover, lowest);
        why?.Decided(new("au moins la part minimale", "at least the lowest share"), IsLawful, source: SocialSecurityCode.L911_7);
    }

    /// <summary>The lowest share that the law asks of the employer.</summary>
    public Percent LowestShare { get; }

    /// <summary>What the employer pays.</summary>
    public Money Employer => question is { } asked ? asked.Cover.Employer : default;

    /// <summary>What the employee pays.</summary>
    public Money Employee => question is { } asked ? asked.Cover.Contribution - asked.Cover.Employer : default;

    /// <summary>What the law asks of the employer at least, to the cent.</summary>
    public Money Minimum => question is { } asked ? (asked.Cover.Contribution * LowestShare).Round() : default;

    /// <summary>Whether the employer pays that share at least, by the rate alone; null for <c>default</c>.</summary>
    public bool? IsLawful => question is { } asked ? asked.Cover.EmployerShare >= LowestShare : null;

    /// <summary>Twelve months of the employer's share, in euros.</summary>
    public Money Yearly => Employer * 12;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Partage de la mutuelle", "Split of the health cover"), question, static (asked, why) => _ = new HealthCoverSplit(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>Both shares.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Employer.ToString(language)} pour l'employeur, {Employee.ToString(language)} pour le salarié, par mois"
        : $"{Employer.ToString(language)} by the employer, {Employee.ToString(language)} by the employee, a month";
}
