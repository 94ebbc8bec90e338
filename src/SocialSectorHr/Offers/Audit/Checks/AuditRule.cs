using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Audit;

/// <summary>What a rule of the audit is (règle): its id, its name, its usual severity. The check itself is the library's.</summary>
/// <param name="Id">The stable id, <c>SHR2001</c>; never changed, never reused.</param>
/// <param name="Name">The stable name, <c>MonthYearMismatch</c>.</param>
/// <param name="Severity">The usual severity.</param>
/// <param name="Title">What is checked.</param>
[JsonConverter(typeof(ComputedConverter))]
public sealed record AuditRule(string Id, string Name, Severity Severity, Bilingual Title) : IMemberwise
{
    /// <summary>The identifier.</summary>
    public string Id
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Id));
    } = Id ?? throw new ArgumentNullException(nameof(Id));

    /// <summary>The name.</summary>
    public string Name
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Name));
    } = Name ?? throw new ArgumentNullException(nameof(Name));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The id and what is checked.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Id} {Title.ToString(language)}";
}
