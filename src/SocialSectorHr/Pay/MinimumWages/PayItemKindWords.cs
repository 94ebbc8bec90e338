namespace SocialSectorHr;

/// <summary>The words of the lines of a payslip (éléments de paie), and whether they count beside the SMIC.</summary>
public static class PayItemKindWords
{
    extension(PayItemKind kind)
    {
        /// <summary>Whether it counts beside the SMIC (C. trav. D3231-6); null where that is not settled: the Segur indemnity.</summary>
        public bool? CountsBesideMinimumWage => kind switch
        {
            PayItemKind.Segur => null,
            >= PayItemKind.BasePay and <= PayItemKind.HolidayBonus => true,
            _ => false,
        };

        /// <summary>What it is.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; its number for a value that is not defined.</returns>
        public string Label(Language language) => kind.Label().ToString(language);

        internal Bilingual Label() => kind switch
        {
            PayItemKind.BasePay => new("salaire de base", "base pay"),
            PayItemKind.BenefitInKind => new("avantages en nature", "benefits in kind"),
            PayItemKind.OutputBonus => new("prime de rendement ou de résultat", "bonus of output or of results"),
            PayItemKind.Commission => new("commissions", "commissions"),
            PayItemKind.Tip => new("pourboires", "tips"),
            PayItemKind.ThirteenthMonth => new("versement de treizième mois", "payment of a thirteenth month"),
            PayItemKind.HolidayBonus => new("prime de vacances", "holiday bonus"),
            PayItemKind.Segur => new("indemnité Ségur", "Segur indemnity"),
            PayItemKind.OvertimePremium => new("majorations d'heures supplémentaires", "overtime premiums"),
            PayItemKind.ExpenseRefund => new("remboursement de frais", "refund of expenses"),
            PayItemKind.TransportBonus => new("prime de transport", "transport bonus"),
            PayItemKind.SeniorityBonus => new("prime d'ancienneté", "seniority bonus"),
            PayItemKind.AttendanceBonus => new("prime d'assiduité", "attendance bonus"),
            PayItemKind.ConditionsBonus => new("prime de conditions de travail", "bonus for conditions of work"),
            PayItemKind.ProfitSharing => new("intéressement et participation", "profit-sharing"),
            PayItemKind.DiscretionaryGift => new("gratification bénévole", "gratuity at the employer's discretion"),
            PayItemKind.NonCompete => new("indemnité de non-concurrence", "non-compete indemnity"),
            PayItemKind.PaidBreak => new("pauses payées", "paid breaks"),
            PayItemKind.OnCall => new("contrepartie d'astreinte", "on-call pay"),
            _ => Bilingual.Undefined(kind),
        };
    }
}
