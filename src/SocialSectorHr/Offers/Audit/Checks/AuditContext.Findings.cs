using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit;

/// <content>How a check is run, and what it says.</content>
internal sealed partial class AuditContext
{
    /// <summary>The amounts that the pay is read from.</summary>
    public string PlaceOfGross => OfferPlaces.OfGross(Said);

    /// <summary>The window of a start that is no single day, both of its ends stated.</summary>
    public (LocalDate First, LocalDate Last)? StartWindow =>
        Offer.Start is { AsSoonAsPossible: not true, Earliest: { } first, Latest: { } last } && first < last
            && first.Year >= StartReading.FirstYear && last.Year <= StartReading.LastYear
            ? (first, last)
            : null;

    /// <summary>Whether the start is on a day or later ("à partir du"): no last day is known.</summary>
    public bool IsStartOpen => Offer.Start is { AsSoonAsPossible: not true, Earliest: not null, Latest: null };

    /// <summary>Runs a check, unless the caller switched it off; over a window of the start, at both of its ends.</summary>
    public void Run(AuditCheck check)
    {
        if (Rules?.Of(check.Rule) is { IsOff: true })
        {
            return;
        }

        if (check.ComparesStart && StartWindow is (var first, var last))
        {
            Run(check, first, last);
        }
        else
        {
            check.Run(this);
        }
    }

    public void Find(AuditCheck check, Bilingual message, string place, params LegalSource[] sources) =>
        Find(check, check.Rule.Severity, message, [place], sources);

    public void Find(AuditCheck check, Bilingual message, string place, Mend? mend, params LegalSource[] sources) =>
        Add(check, check.Rule.Severity, message, [place], mend, sources);

    public void Find(AuditCheck check, Severity severity, Bilingual message, IEnumerable<string> places, params LegalSource[] sources) =>
        Add(check, severity, message, places, null, sources);

    public void CannotCheck(AuditCheck check, params IEnumerable<Fact> missing) => Lack(new Unchecked(check.Rule, missing));

    /// <summary>On what the answer would depend, beside the fact that is missing.</summary>
    public void DependsOn(AuditCheck check, Fact missing, Bilingual note) => Lack(new Unchecked(check.Rule, [missing], note));

    /// <summary>The rule depends on the day of the start, of which only bounds are stated.</summary>
    public void CannotCheckStart(AuditCheck check, Bilingual note) => Lack(new Unchecked(check.Rule, [Fact.Start], note));

    private void Add(
        AuditCheck check, Severity severity, Bilingual message, IEnumerable<string> places, Mend? mend, LegalSource[] sources)
    {
        string[] said = [.. places.Select(place => OfferPlaces.Of(place, Said)).Distinct(StringComparer.Ordinal)];
        (findings ??= []).Add(new(
            check.Rule,
            Rules?.Of(check.Rule)?.Severity ?? severity,
            message,
            said,
            said.Select(place => OfferPlaces.Pointer(place, Said)).Distinct(StringComparer.Ordinal),
            sources,
            mend));
    }

    // A rule that lacks facts of several contracts says so once.
    private void Lack(Unchecked lacking)
    {
        couldNotBeChecked ??= [];
        if (couldNotBeChecked is [.., var last] && last.Rule == lacking.Rule)
        {
            couldNotBeChecked[^1] = new(lacking.Rule, last.Missing.Union(lacking.Missing), last.Note ?? lacking.Note);
        }
        else
        {
            couldNotBeChecked.Add(lacking);
        }
    }

    // Found on both days, found on every day between; on one of them only, it is the day that would tell.
    private void Run(AuditCheck check, LocalDate first, LocalDate last)
    {
        AuditContext earliest = At(first);
        AuditContext latest = At(last);
        check.Run(earliest);
        check.Run(latest);
        if (earliest.findings is null != latest.findings is null)
        {
            (LocalDate yes, LocalDate no) = latest.findings is null ? (first, last) : (last, first);
            CannotCheckStart(
                check,
                new(
                    $"constat pour un début au {DateText.Write(yes, Language.French)}, aucun pour un début au {DateText.Write(no, Language.French)}",
                    $"found for a start on {DateText.Write(yes, Language.English)}, not for one on {DateText.Write(no, Language.English)}"));
            return;
        }

        (findings ??= []).AddRange(earliest.findings ?? []);
        foreach (Unchecked lacking in earliest.couldNotBeChecked ?? latest.couldNotBeChecked ?? [])
        {
            Lack(lacking);
        }
    }

    private AuditContext At(LocalDate start) => new(Said, Offer with { Start = start }, Law, On, Rules, Terms.Own);
}
