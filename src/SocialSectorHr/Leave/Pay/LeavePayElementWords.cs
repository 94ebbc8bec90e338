namespace SocialSectorHr;

/// <summary>The words of <see cref="LeavePayElement"/>.</summary>
public static class LeavePayElementWords
{
    extension(LeavePayElement element)
    {
        /// <summary>The words of the element.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of a value that is not defined.</returns>
        public string Label(Language language) => element.Label().ToString(language);

        internal Bilingual Label() => element switch
        {
            LeavePayElement.Work => new("rémunération du travail", "pay of work"),
            LeavePayElement.LeavePay => new("indemnité de congés de l'année précédente", "leave pay of the year before"),
            LeavePayElement.CompensatoryRest => new("contrepartie obligatoire en repos payée", "paid compulsory compensatory rest"),
            LeavePayElement.AssimilatedPeriod => new("rémunération reconstituée des périodes assimilées", "pay rebuilt for periods treated as work"),
            LeavePayElement.Sickness => new("rémunération reconstituée de la maladie", "pay rebuilt for sickness"),
            LeavePayElement.PayKeptInAbsence => new("salaire versé pendant l'absence", "pay kept in an absence"),
            LeavePayElement.PremiumForWork => new("prime que les congés réduisent", "premium that leave reduces"),
            LeavePayElement.PremiumForTheYear => new("prime de toute l'année, congés compris", "premium of the whole year, leave included"),
            LeavePayElement.PartialActivity => new("indemnité d'activité partielle", "indemnity of short-time work"),
            LeavePayElement.EndOfFixedTerm => new("prime de précarité du CDD", "end indemnity of a fixed term"),
            LeavePayElement.BenefitInKind => new("avantages en nature perdus pendant les congés", "benefits in kind lost during leave"),
            LeavePayElement.Expenses => new("remboursement de frais", "refund of expenses"),
            LeavePayElement.ProfitSharing => new("participation et intéressement", "profit sharing"),
            LeavePayElement.Gratuity => new("gratification bénévole", "gratuity at the employer's discretion"),
            LeavePayElement.Severance => new("indemnité de rupture", "indemnity of the termination"),
            LeavePayElement.ElectiveOffice => new("période de mandat d'élu", "time of an elective office"),
            _ => Bilingual.Undefined(element),
        };
    }
}
