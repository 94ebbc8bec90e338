using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A year of gross pay and what the employer pays beside it (ensemble de la rémunération).</summary>
/// <remarks>
/// In euros a year. Gross pay bears contributions and tax, most benefits do not: the sum compares two offers, it is not what is received.
/// <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly record struct PayPackage : IMemberwise
{
    private readonly PayPackageQuestion? question;

    internal PayPackage(PayPackageQuestion question, Explanation? why = null)
    {
        this.question = question;
        EmployerBenefits benefits = question.Benefits;
        why?.Given(Terms.GrossPayAYear, Gross);
        if (why is not null)
        {
            benefits.Give(why);
        }

        why?.Concluded(new("avantages chiffrés", "benefits that have a figure"), Benefits);
        why?.Computed(new("salaire et avantages", "pay and benefits"), $"{Gross} + {Benefits}", Total);
    }

    /// <summary>The gross pay.</summary>
    public Money Gross => question is { } asked ? asked.Pay.Annual : default;

    /// <summary>What the employer pays beside it, as far as it is known.</summary>
    public Money Benefits => question is { } asked ? asked.Benefits.Total ?? Money.Zero : default;

    /// <summary>Both.</summary>
    public Money Total => Gross + Benefits;

    /// <summary>The steps of the sum.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Salaire et avantages", "Pay and benefits"), question, static (asked, why) => _ = new PayPackage(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The sum and its two parts.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Total.ToString(language)} par an, dont {Benefits.ToString(language)} d'avantages"
        : $"{Total.ToString(language)} a year, of which {Benefits.ToString(language)} of benefits";
}
