using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// The rest that takes the place of overtime pay (repos compensateur de remplacement), C. trav. L3121-33 II 2°: 4 h at 25 % are 5 h.
/// </summary>
/// <remarks>
/// By an agreement; without a union delegate by the employer, unless the CSE objects (C. trav. L3121-37): that either exists is not
/// checked. It is not the compulsory rest beyond the contingent, which adds to the pay. <c>default</c> holds nothing.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct OvertimeRest : IMemberwise
{
    private readonly OvertimeRestQuestion? question;

    internal OvertimeRest(OvertimeRestQuestion question, Explanation? why = null)
    {
        this.question = question;
        WorkedOvertime overtime = question.Overtime is { } asked ? new(asked) : default;
        bool isWhole = question.Replaced == OvertimeReplacement.HoursAndPremium;
        why?.Given(new("heures supplémentaires", "overtime"), overtime.Hours);
        why?.Chosen(
            new("remplacé par du repos", "replaced by rest"),
            FigureValue.Of(question.Replaced, question.Replaced.Label()),
            new(
                "suppose un accord, ou à défaut de délégué syndical le CSE consulté sans opposition (L3121-37)",
                "supposes an agreement or, without a union delegate, a CSE that did not object (L3121-37)"),
            LabourCode.L3121_33);
        HoursInContingent = isWhole ? Hours.Zero : overtime.Hours;
        Rest = RestOf(overtime, isWhole, why);
        why?.Concluded(
            new("heures comptées dans le contingent", "hours counted in the contingent"),
            HoursInContingent,
            source: LabourCode.L3121_30);
    }

    /// <summary>What the rest replaces.</summary>
    public OvertimeReplacement Replaced => question?.Replaced ?? default;

    /// <summary>The rest owed, in hours, exact; null where it is not known which hours have which premium.</summary>
    public Hours? Rest { get; }

    /// <summary>The hours of this overtime that count in the yearly contingent: none where they are wholly replaced.</summary>
    public Hours HoursInContingent { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Repos compensateur de remplacement", "Rest in place of overtime pay"),
        question,
        static (asked, why) => _ = new OvertimeRest(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The rest.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Rest?.ToString(language)
        ?? (language == Language.French ? "majorations à répartir par l'accord" : "premiums for the agreement to share out");

    private static Hours? RestOf(WorkedOvertime overtime, bool isWhole, Explanation? why)
    {
        Bilingual label = new("repos dû", "rest owed");
        if (overtime is not { FirstHours: { } first, BeyondHours: { } beyond })
        {
            why?.Concluded(
                label,
                null,
                new("l'accord répartit les heures entre les deux taux", "the agreement shares the hours between the two rates"));
            return overtime.Hours == Hours.Zero ? Hours.Zero : null;
        }

        int plain = isWhole ? 1 : 0;
        (Percent premium, Percent premiumBeyond) = (overtime.Premium, overtime.PremiumBeyond);
        Hours rest = Hours.FromExact((first.Exact * (plain + premium.Exact)) + (beyond.Exact * (plain + premiumBeyond.Exact)));
        why?.Computed(
            label,
            isWhole
                ? Written($"{first} × (1 + {premium}) + {beyond} × (1 + {premiumBeyond})")
                : Written($"{first} × {premium} + {beyond} × {premiumBeyond}"),
            rest,
            LabourCode.L3121_33);
        return rest;
    }

    private static Formula Written(Formula formula) => formula;
}
