namespace SocialSectorHr;

/// <summary>How sure a name is.</summary>
internal enum AgreementNameKind
{
    /// <summary>It names the agreement and nothing else.</summary>
    Sure,

    /// <summary>A year or an activity: it names the agreement beside a word such as "convention".</summary>
    Common,

    /// <summary>The employers' federation: its members apply the agreement, most of them.</summary>
    Federation,

    /// <summary>A kind of establishment: it may be under another agreement.</summary>
    Activity,
}
