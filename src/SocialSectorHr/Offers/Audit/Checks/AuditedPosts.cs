namespace SocialSectorHr.Audit;

/// <summary>The posts that a rule is for.</summary>
internal enum AuditedPosts
{
    /// <summary>Those of private and of public law.</summary>
    All,

    /// <summary>Those of private law: the Labour Code applies, or nothing says the contrary.</summary>
    PrivateLaw,

    /// <summary>Those of the public service.</summary>
    PublicLaw,
}
