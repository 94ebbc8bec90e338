namespace SocialSectorHr.Audit;

/// <summary>One rule with its check. A check adds findings, or says which facts it lacks; saying nothing means that all is fine, or that it
/// does not
/// apply.</summary>
/// <remarks>The class is the rule's name. An audit runs every check: one that finds nothing allocates nothing, save
/// those that read the grid of an agreement.</remarks>
internal abstract class AuditCheck
{
    private readonly AuditedPosts posts;

    protected AuditCheck(string id, Severity severity, Bilingual title, AuditedPosts posts = AuditedPosts.All)
    {
        Rule = new(id, GetType().Name, severity, title);
        this.posts = posts;
    }

    public AuditRule Rule { get; }

    /// <summary>Whether the rule is one of the posts of private law, or of public law, as the offer is.</summary>
    public bool Concerns(bool isPublic) => posts switch
    {
        AuditedPosts.PrivateLaw => !isPublic,
        AuditedPosts.PublicLaw => isPublic,
        _ => true,
    };

    /// <summary>Checks an offer that the rule concerns.</summary>
    public abstract void Run(AuditContext audit);
}
