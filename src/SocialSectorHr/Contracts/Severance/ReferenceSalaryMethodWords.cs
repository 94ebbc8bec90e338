namespace SocialSectorHr;

/// <summary>The words of <see cref="ReferenceSalaryMethod"/>.</summary>
public static class ReferenceSalaryMethodWords
{
    extension(ReferenceSalaryMethod method)
    {
        /// <summary>The words of the average.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of a value that is not defined.</returns>
        public string Label(Language language) => method.Label().ToString(language);

        internal Bilingual Label() => method switch
        {
            ReferenceSalaryMethod.TwelveMonths => new("douze mois", "twelve months"),
            ReferenceSalaryMethod.ThreeMonths => new("trois mois", "three months"),
            ReferenceSalaryMethod.ThreeMonthsAsPaid => new("trois mois payés", "three months as paid"),
            _ => Bilingual.Undefined(method),
        };
    }
}
