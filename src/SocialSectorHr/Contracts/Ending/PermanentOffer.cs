using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The permanent contract that an employer offers at the end of a fixed term (proposition de CDI), C. trav. L1243-11-1, R1243-2.</summary>
/// <remarks>
/// Since 1 January 2024: written, dated, before the term, with a reasonable time to answer; silence is a refusal, and the employer tells France Travail of a
/// refusal within a month. Two refusals in twelve months may cost the unemployment benefit. <c>default</c> explains that nothing was computed.
/// </remarks>
public readonly record struct PermanentOffer
{
    private readonly LocalDate term;
    private readonly FrenchLaw? law;

    private PermanentOffer(LocalDate term, LocalDate? refusedOn, FrenchLaw law)
    {
        (this.term, this.law, RefusedOn) = (term, law, refusedOn);
        (LatestDay, TellBy) = Compute(term, refusedOn, law, null);
    }

    /// <summary>
    /// The last day to offer it: the eve of the last of the contract, a prudent reading of "before the term" (R1243-2). For a contract of one day it is before
    /// its start.
    /// </summary>
    public LocalDate LatestDay { get; }

    /// <summary>The day of the refusal, silence included; null where there is none.</summary>
    public LocalDate? RefusedOn { get; }

    /// <summary>The last day to tell France Travail of the refusal; null where there is none.</summary>
    public LocalDate? TellBy { get; }

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("CDI proposé au terme du CDD", "Permanent contract offered at the term");
        if (law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(term, RefusedOn, law, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The last day to offer, and to tell of a refusal.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        string offer = $"{(french ? "à proposer au plus tard le" : "to be offered by")} {DateText.Write(LatestDay, language)}";
        return TellBy is { } day
            ? $"{offer}{(french ? " ; refus à signaler au plus tard le" : "; refusal to be told by")} {DateText.Write(day, language)}"
            : offer;
    }

    internal static PermanentOffer Of(LocalDate term, LocalDate? refusedOn, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new(term, refusedOn, law);
    }

    private static (LocalDate LatestDay, LocalDate? TellBy) Compute(LocalDate term, LocalDate? refusedOn, FrenchLaw law, Explanation? why)
    {
        DatedValue<Months> month = law.On(term, FixedTermLimits.RefusalNotice);
        why?.Given(new("terme du contrat", "term of the contract"), term);
        LocalDate latest = term.PlusDays(-1);
        why?.Chosen(
            new("proposition écrite au plus tard le", "offered in writing by"),
            latest,
            new("la veille, lecture prudente de « avant le terme »", "the eve, a prudent reading of \"before the term\""),
            LabourCode.R1243_2);
        why?.Chosen(
            new("proposition visée", "offer meant"),
            null,
            new("même emploi ou emploi similaire, rémunération au moins équivalente pour une durée de travail équivalente, même classification, même lieu",
                "the same or a similar job, pay at least equivalent for an equivalent working time, the same classification, the same place"),
            LabourCode.L1243_11_1);
        if (refusedOn is not { } refused)
        {
            return (latest, null);
        }

        why?.Given(new("refus, ou silence au bout du délai", "refusal, or silence at the end of the time"), refused);
        why?.Read(FixedTermLimits.RefusalNotice, month);
        LocalDate tell = Quantieme.AddMonthsOrLastDay(refused, (int)month.Value.ToDecimal());
        why?.Counted(new("France Travail informé au plus tard le", "France Travail told by"), tell, LabourCode.R1243_2);
        return (latest, tell);
    }
}
