using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// The notice of a retirement (préavis de retraite): the law's by seniority (C. trav. L1237-6, L1237-10, L1234-1), the agreement laid over
/// it.
/// </summary>
/// <remarks>
/// For someone who leaves of their own wish the agreement's length is taken as it is, shorter or longer; where it is longer that is
/// debated, since L1237-10 sends to L1234-1. Absences put the end off as they do for a dismissal or a resignation. <c>default</c> is
/// nothing and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct RetirementNotice : IMemberwise
{
    private readonly RetirementNoticeQuestion? question;
    private readonly int months;
    private readonly int days;

    /// <summary>The first day of the notice.</summary>
    public LocalDate FirstDay => question?.Retirement.NotifiedOn ?? default;

    /// <summary>The last day; null where neither the law nor the agreement sets a length: it is up to usage or the contract.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>The months of the length; zero for one in weeks or days.</summary>
    public Months Months => Months.Of(months);

    /// <summary>The calendar days of the length, after the months.</summary>
    public Days Days => Days.Of(days);

    /// <summary>The length by the law; zero below six months of seniority.</summary>
    public Months LegalMonths { get; }

    /// <summary>Which rule gave the length.</summary>
    public TermsOrigin Origin { get; }

    /// <summary>The article that gave it; null for <c>default</c>.</summary>
    public LegalSource? Source { get; }

    /// <summary>The agreement whose text on retirement is not held; null otherwise.</summary>
    public Bilingual? NotHeld => question?.Rules?.NotHeld;

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Préavis de retraite", "Notice of a retirement"), question, static (asked, why) => _ = new RetirementNotice(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The length and its dates.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        if (LastDay is not { } last)
        {
            return french ? "durée non fixée" : "length not set";
        }

        string length = NoticeText.Of(months, days, language);
        return french
            ? $"{length}, du {DateText.Write(FirstDay, language)} au {DateText.Write(last, language)}"
            : $"{length}, from {DateText.Write(FirstDay, language)} to {DateText.Write(last, language)}";
    }
}
