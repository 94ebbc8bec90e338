namespace SocialSectorHr;

/// <summary>The names of the family events (événements familiaux).</summary>
public static class FamilyEventWords
{
    extension(FamilyEvent happening)
    {
        /// <summary>Its name.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; its number for a value that is not defined.</returns>
        public string Label(Language language) => happening.Label().ToString(language);

        internal Bilingual Label() => happening switch
        {
            FamilyEvent.Marriage => new("mariage du salarié", "the employee's marriage"),
            FamilyEvent.CivilPartnership => new("PACS du salarié", "the employee's civil partnership"),
            FamilyEvent.ChildMarriage => new("mariage d'un enfant", "a child's marriage"),
            FamilyEvent.SiblingMarriage => new("mariage d'un frère ou d'une sœur", "a brother's or sister's marriage"),
            FamilyEvent.RelativeMarriage => new("mariage d'un autre parent proche", "another close relative's marriage"),
            FamilyEvent.Birth => new("naissance", "birth"),
            FamilyEvent.Adoption => new("arrivée d'un enfant en vue de son adoption", "arrival of a child to be adopted"),
            FamilyEvent.ChildDeath => new("décès d'un enfant", "death of a child"),
            FamilyEvent.DependantDeath => new("décès d'une personne de moins de 25 ans à charge", "death of a dependant under 25"),
            FamilyEvent.SpouseDeath => new("décès du conjoint", "death of the spouse"),
            FamilyEvent.CivilPartnerDeath => new("décès du partenaire de PACS", "death of the civil partner"),
            FamilyEvent.CohabitantDeath => new("décès du concubin", "death of the cohabitant"),
            FamilyEvent.ParentDeath => new("décès du père ou de la mère", "death of the father or mother"),
            FamilyEvent.ParentInLawDeath => new("décès d'un beau-parent", "death of a parent-in-law"),
            FamilyEvent.SiblingDeath => new("décès d'un frère ou d'une sœur", "death of a brother or sister"),
            FamilyEvent.GrandparentDeath => new("décès d'un grand-parent", "death of a grandparent"),
            FamilyEvent.GrandchildDeath => new("décès d'un petit-enfant", "death of a grandchild"),
            FamilyEvent.ChildInLawDeath => new("décès d'un gendre ou d'une belle-fille", "death of a son- or daughter-in-law"),
            FamilyEvent.SiblingInLawDeath => new("décès d'un beau-frère ou d'une belle-sœur", "death of a brother- or sister-in-law"),
            FamilyEvent.DistantRelativeDeath => new("décès d'un oncle, d'une tante, d'un neveu ou d'une nièce", "death of an uncle, aunt, nephew or niece"),
            FamilyEvent.ChildDisability => new("annonce du handicap d'un enfant", "announcement of a child's disability"),
            FamilyEvent.ChildIllness => new("annonce d'une maladie chronique ou d'un cancer d'un enfant", "announcement of a child's chronic illness or cancer"),
            FamilyEvent.Move => new("déménagement du salarié", "moving house"),
            _ => Bilingual.Undefined(happening),
        };
    }
}
