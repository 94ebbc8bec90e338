using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The latest end of a replacement once the person replaced is back (report du terme au surlendemain du retour), C. trav. L1243-7.</summary>
/// <remarks>
/// The second day after the return, or the term that was fixed, or the end of the least length, if later. A replacement may also start before the absence
/// (C. trav. L1242-9). <c>default</c> has no days and explains that nothing was computed.
/// </remarks>
public readonly record struct ReplacementEnd
{
    private const int DaysAfterReturn = 2;

    private readonly TermContract? contract;
    private readonly LocalDate? least;

    private ReplacementEnd(TermContract contract, LocalDate returnOn, LocalDate? least)
    {
        (this.contract, this.least, ReturnOn) = (contract, least, returnOn);
        Latest = Compute(contract, returnOn, least, null);
    }

    /// <summary>The day the person replaced is back at work.</summary>
    public LocalDate ReturnOn { get; }

    /// <summary>The last day the replacement may reach, included.</summary>
    public LocalDate Latest { get; }

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Dernier jour d'un remplacement après le retour", "Last day of a replacement after the return");
        if (contract is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title);
        _ = Compute(contract, ReturnOn, least, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The latest day.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"au plus tard le {DateText.Write(Latest, language)}"
        : $"by {DateText.Write(Latest, language)}";

    internal static ReplacementEnd Of(TermContract contract, LocalDate returnOn, LocalDate? least) => new(contract, returnOn, least);

    private static LocalDate Compute(TermContract contract, LocalDate returnOn, LocalDate? least, Explanation? why)
    {
        if (contract.KnownReason is { } reason)
        {
            why?.Given(new("motif", "reason"), FigureValue.Of(reason, reason.Label()));
        }
        else
        {
            why?.Assumed(new("motif inconnu : un remplacement", "unknown reason: a replacement"), true);
        }

        why?.Given(new("retour de la personne remplacée", "return of the person replaced"), returnOn);
        LocalDate second = returnOn.PlusDays(DaysAfterReturn);
        why?.Counted(new("surlendemain du retour", "second day after the return"), second, LabourCode.L1243_7);
        if (least is not { } end || end <= second)
        {
            return second;
        }

        why?.Chosen(
            new("terme ou fin de la durée minimale", "term or end of the least length"),
            end,
            new("plus tard que le surlendemain du retour", "later than the second day after the return"),
            LabourCode.L1242_7);
        return end;
    }
}
