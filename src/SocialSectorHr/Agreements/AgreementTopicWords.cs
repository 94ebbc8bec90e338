namespace SocialSectorHr;

/// <summary>The words of <see cref="AgreementTopic"/>.</summary>
public static class AgreementTopicWords
{
    extension(AgreementTopic value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            AgreementTopic.Notice => new("préavis", "notice"),
            AgreementTopic.Severance => new("indemnité de licenciement", "severance"),
            AgreementTopic.Trial => new("essai", "trial"),
            AgreementTopic.Retirement => new("retraite", "retirement"),
            AgreementTopic.Pay => new("salaire", "pay"),
            AgreementTopic.WorkingTime => new("durée du travail", "hours of work"),
            AgreementTopic.AnnualLeave => new("congé annuel", "annual leave"),
            AgreementTopic.SeniorityLeave => new("congés d'ancienneté", "seniority leave"),
            AgreementTopic.Fractioning => new("fractionnement", "split leave"),
            AgreementTopic.FamilyLeave => new("congés pour événements familiaux", "leave for family events"),
            AgreementTopic.SickChild => new("congé pour enfant malade", "leave for a sick child"),
            AgreementTopic.Sickness => new("maintien de salaire", "pay kept"),
            _ => Bilingual.Undefined(value),
        };
    }
}
