namespace SocialSectorHr.Audit;

/// <summary>One rule with its check. A check adds findings, or says which facts it lacks; saying nothing means that all is fine, or that it does not
/// apply.</summary>
internal abstract class AuditCheck(string id, string name, Severity severity, Bilingual title)
{
    public AuditRule Rule { get; } = new(id, name, severity, title);

    public abstract void Run(AuditContext offer);
}
