namespace SocialSectorHr.Offers;

/// <summary>The words of <see cref="LabourCodeRule"/>.</summary>
public static class LabourCodeRuleWords
{
    extension(LabourCodeRule value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            LabourCodeRule.Trial => new("période d'essai du code du travail", "trial of the Labour Code"),
            LabourCodeRule.EndIndemnity => new("indemnité de fin de contrat de L1243-8", "end-of-contract indemnity of L1243-8"),
            LabourCodeRule.WaitingPeriod => new("délai de carence du code du travail", "waiting period of the Labour Code"),
            _ => Bilingual.Undefined(value),
        };
    }
}
