namespace SocialSectorHr;

/// <summary>Who breaks a permanent contract (mode de rupture).</summary>
public enum TerminationKind
{
    /// <summary>The employer (licenciement).</summary>
    Dismissal,

    /// <summary>The employee (démission).</summary>
    Resignation,
}
