using NodaTime;

namespace SocialSectorHr.Audit;

/// <summary>One rule with its check. A check adds findings, or says which facts it lacks; saying nothing means that all is fine.</summary>
/// <remarks>The class is the rule's name. An audit runs every check that applies: one that finds nothing allocates nothing, save those that
/// read the grid of an agreement.</remarks>
internal abstract class AuditCheck
{
    private readonly AuditedPosts posts;
    private readonly AuditedPart part;

    protected AuditCheck(
        string id, Severity severity, Bilingual title, AuditedPosts posts = AuditedPosts.All, AuditedPart part = AuditedPart.Offer)
    {
        Rule = new(id, GetType().Name, severity, title);
        this.posts = posts;
        this.part = part;
    }

    public AuditRule Rule { get; }

    /// <summary>The posts that the rule is for.</summary>
    public AuditedPosts Posts => posts;

    /// <summary>Whether what is found depends on the day of the start: where a window is stated, both its ends are tried.</summary>
    public virtual bool ComparesStart => false;

    /// <summary>Whether each finding is of a calendar year of the contract: it is found for a start where it is the same.</summary>
    public virtual bool FindsByYear => false;

    /// <summary>The days, beside the ends of a window of the start, on which the outcome may turn.</summary>
    public virtual IEnumerable<LocalDate> TurningDays(AuditContext audit) => [];

    /// <summary>The day to try for a start, no later than the law is known where it can only turn one way.</summary>
    public virtual LocalDate Known(AuditContext audit, LocalDate start) => start;

    /// <summary>Whether the rule is one of the posts of private law, or of public law, as the offer is, and the offer says what it is
    /// about.</summary>
    public bool AppliesTo(AuditContext audit) => Concerns(audit.IsPublic) && audit.Says(part) && Applies(audit);

    /// <summary>Checks an offer that the rule applies to.</summary>
    public abstract void Run(AuditContext audit);

    /// <summary>What the rule is about, where that is more than one part of the offer.</summary>
    protected virtual bool Applies(AuditContext audit) => true;

    private bool Concerns(bool isPublic) => posts switch
    {
        AuditedPosts.PrivateLaw => !isPublic,
        AuditedPosts.PublicLaw => isPublic,
        _ => true,
    };
}
