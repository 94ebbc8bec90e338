using SocialSectorHr.Law;

namespace SocialSectorHr.Audit;

/// <summary>One thing the audit has to say of an offer (constat). An offer is not the contract: what only the contract must hold is an
/// information
/// here.</summary>
public sealed partial record Finding
{
    internal Finding(
        AuditRule rule,
        Severity severity,
        Bilingual message,
        IEnumerable<string> places,
        IEnumerable<string> pointers,
        IEnumerable<LegalSource> sources,
        Mend? mend = null)
    {
        Rule = rule;
        Severity = severity;
        Message = NumberText.Tied(message);
        Places = ValueList.Of(places);
        Pointers = ValueList.Of(pointers);
        Sources = ValueList.Of(sources);
        Mend = mend;
    }

    /// <summary>The rule that was checked.</summary>
    public AuditRule Rule { get; }

    /// <summary>Its stable id, <c>SHR2001</c>; never changed, never reused.</summary>
    public string Id => Rule.Id;

    /// <summary>How grave it is on these facts; it may be milder or graver than the rule's own.</summary>
    public Severity Severity { get; }

    /// <summary>What there is to say, with the figures.</summary>
    public Bilingual Message { get; }

    /// <summary>Where in the offer, or where it would be, as JSON paths: <c>$.pay.amounts</c>; what the form alone says is in
    /// <c>$.form</c>.</summary>
    public IReadOnlyList<string> Places { get; }

    /// <summary>The places as JSON pointers (RFC 6901) into the JSON of the offer: <c>/pay/amounts</c>; of the nearest part that holds it,
    /// the whole offer last, where something is missing.</summary>
    public IReadOnlyList<string> Pointers { get; }

    /// <summary>What grounds it; empty for a matter of consistency.</summary>
    public IReadOnlyList<LegalSource> Sources { get; }

    /// <summary>The one lawful way to mend it without a new fact; null where there is none, or more than one.</summary>
    public Mend? Mend { get; }

    /// <summary>The same, whose figures are those of one day of the start: it mends nothing for the others.</summary>
    internal Finding For(Bilingual start) => new(
        Rule,
        Severity,
        new($"{Message.French} ({start.French})", $"{Message.English} ({start.English})"),
        Places,
        Pointers,
        Sources);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The id, the message and the articles.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string grounds = Sources.Count == 0 ? string.Empty : $" [{string.Join(", ", Sources.Select(source => source.Citation))}]";
        return $"{Id} {Message.ToString(language)}{grounds}";
    }
}
