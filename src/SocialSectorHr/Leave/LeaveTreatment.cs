namespace SocialSectorHr;

/// <summary>What an absence is for the acquisition of leave.</summary>
internal enum LeaveTreatment
{
    /// <summary>Treated as work (C. trav. L3141-5 and others).</summary>
    Work,

    /// <summary>Sickness that work did not cause (L3141-5, 7°; L3141-5-1).</summary>
    Sickness,

    /// <summary>Treated as work since a date, or for a time.</summary>
    Dated,

    /// <summary>Gives no leave.</summary>
    None,
}
