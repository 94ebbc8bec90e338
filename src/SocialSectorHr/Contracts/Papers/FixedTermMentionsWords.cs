namespace SocialSectorHr;

/// <summary>The words of the mentions, in both languages.</summary>
public static class FixedTermMentionsWords
{
    extension(FixedTermMentions mentions)
    {
        /// <summary>Each mention in words, separated by semicolons.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not made of its flags.</returns>
        public string Label(Language language) => mentions.Label().ToString(language);

        internal Bilingual Label() =>
            mentions == FixedTermMentions.None ? new("aucune mention", "no mention") : Verdict.Join(mentions, One);
    }

    private static Bilingual One(FixedTermMentions one) => one switch
    {
        FixedTermMentions.Writing => new("écrit", "written"),
        FixedTermMentions.Reason => new("motif précis", "precise reason"),
        FixedTermMentions.ReplacedPerson => new(
            "nom et qualification de la personne remplacée",
            "name and qualification of the person replaced"),
        FixedTermMentions.End => new("date du terme", "last day"),
        FixedTermMentions.RenewalClause => new("clause de renouvellement, s'il y en a une", "renewal clause, if any"),
        FixedTermMentions.MinimumLength => new("durée minimale", "minimum length"),
        FixedTermMentions.Post => new("désignation du poste", "post"),
        FixedTermMentions.RiskPost => new("poste à risques particuliers, s'il y a lieu", "post of particular risks, if it is one"),
        FixedTermMentions.Training => new("nature de la formation", "nature of the training"),
        FixedTermMentions.Agreement => new("intitulé de la convention collective", "title of the collective agreement"),
        FixedTermMentions.Trial => new("durée de l'essai, s'il y en a un", "length of the trial, if any"),
        FixedTermMentions.Pay => new("rémunération et ses composantes", "pay and its parts"),
        FixedTermMentions.PensionAndProvident => new(
            "caisse de retraite complémentaire et organisme de prévoyance",
            "supplementary pension fund and provident body"),
        FixedTermMentions.DefinedPurposeTitle => new(
            "mention « contrat à durée déterminée à objet défini »",
            "the words \"contrat à durée déterminée à objet défini\""),
        FixedTermMentions.DefinedPurposeAgreement => new(
            "intitulé et références de l'accord sur l'objet défini",
            "title and references of the agreement on defined purposes"),
        FixedTermMentions.Project => new(
            "description du projet et durée prévisible",
            "description of the project and its foreseeable length"),
        FixedTermMentions.Tasks => new("tâches pour lesquelles le contrat est conclu", "tasks the contract is made for"),
        FixedTermMentions.EndingEvent => new(
            "événement ou résultat objectif qui met fin au contrat",
            "event or objective result that ends the contract"),
        FixedTermMentions.EndNotice => new(
            "délai de prévenance et, s'il y en a une, proposition de CDI",
            "notice of the end and offer of a permanent contract, if any"),
        FixedTermMentions.BreakClause => new(
            "clause de rupture à 18 mois et à l'anniversaire, avec ses 10 %",
            "clause on a break at 18 months and on the anniversary, with its 10 %"),
        FixedTermMentions.InFrench => new("rédigé en français", "in French"),
        _ => Bilingual.Undefined(one),
    };
}
