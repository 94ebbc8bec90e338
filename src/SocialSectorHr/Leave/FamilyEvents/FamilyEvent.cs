using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What happens in the family, and gives leave (événement familial).</summary>
/// <remarks>A closed list, appended only.</remarks>
[JsonConverter(typeof(EnumConverter<FamilyEvent>))]
public enum FamilyEvent
{
    /// <summary>The employee's marriage (mariage du salarié).</summary>
    Marriage,

    /// <summary>The employee's civil partnership (PACS du salarié).</summary>
    CivilPartnership,

    /// <summary>A child's marriage (mariage d'un enfant).</summary>
    ChildMarriage,

    /// <summary>A brother's or sister's marriage (mariage d'un frère ou d'une sœur).</summary>
    SiblingMarriage,

    /// <summary>Another close relative's marriage (mariage d'un autre parent proche).</summary>
    RelativeMarriage,

    /// <summary>Birth (naissance).</summary>
    Birth,

    /// <summary>Arrival of a child to be adopted (arrivée d'un enfant en vue de son adoption).</summary>
    Adoption,

    /// <summary>Death of a child (décès d'un enfant).</summary>
    ChildDeath,

    /// <summary>Death of a dependant under 25 (décès d'une personne de moins de 25 ans à charge).</summary>
    DependantDeath,

    /// <summary>Death of the spouse (décès du conjoint).</summary>
    SpouseDeath,

    /// <summary>Death of the civil partner (décès du partenaire de PACS).</summary>
    CivilPartnerDeath,

    /// <summary>Death of the cohabitant (décès du concubin).</summary>
    CohabitantDeath,

    /// <summary>Death of the father or mother (décès du père ou de la mère).</summary>
    ParentDeath,

    /// <summary>Death of a parent-in-law (décès d'un beau-parent).</summary>
    ParentInLawDeath,

    /// <summary>Death of a brother or sister (décès d'un frère ou d'une sœur).</summary>
    SiblingDeath,

    /// <summary>Death of a grandparent (décès d'un grand-parent).</summary>
    GrandparentDeath,

    /// <summary>Death of a grandchild (décès d'un petit-enfant).</summary>
    GrandchildDeath,

    /// <summary>Death of a son- or daughter-in-law (décès d'un gendre ou d'une belle-fille).</summary>
    ChildInLawDeath,

    /// <summary>Death of a brother- or sister-in-law (décès d'un beau-frère ou d'une belle-sœur).</summary>
    SiblingInLawDeath,

    /// <summary>Death of an uncle, aunt, nephew or niece (décès d'un oncle, d'une tante, d'un neveu ou d'une nièce).</summary>
    DistantRelativeDeath,

    /// <summary>Announcement of a child's disability (annonce du handicap d'un enfant).</summary>
    ChildDisability,

    /// <summary>Announcement of a child's chronic illness or cancer (annonce d'une maladie chronique ou d'un cancer d'un enfant).</summary>
    ChildIllness,

    /// <summary>Moving house (déménagement).</summary>
    Move,
}
