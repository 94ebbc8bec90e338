using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit;

/// <content>How a check is run, and what it says.</content>
internal sealed partial class AuditContext
{
    // More than one rule finds of one contract.
    private const int Causes = 8;

    /// <summary>The amounts that the pay is read from.</summary>
    public string PlaceOfGross => OfferPlaces.OfGross(Said);

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
        else if (check.ComparesStart && IsStartUnbounded)
        {
            RunFrom(check, FirstStart!.Value);
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

    private void Add(
        AuditCheck check, Severity severity, Bilingual message, IEnumerable<string> places, Mend? mend, LegalSource[] sources)
    {
        string[] said = [.. places.Select(place => OfferPlaces.Of(place, Said)).Distinct(StringComparer.Ordinal)];
        Finding found = new(
            check.Rule,
            Rules?.Of(check.Rule)?.Severity ?? severity,
            message,
            said,
            said.Select(place => OfferPlaces.Pointer(place, Said)).Distinct(StringComparer.Ordinal),
            sources,
            mend);

        // One cause is said once, be it that of several contracts.
        findings ??= [];
        if (!findings.TakeLast(Causes).Contains(found))
        {
            findings.Add(found);
        }
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
}
