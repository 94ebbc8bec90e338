namespace SocialSectorHr.Audit;

/// <summary>The words of <see cref="AuditOutcome"/>.</summary>
public static class AuditOutcomeWords
{
    extension(AuditOutcome value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            AuditOutcome.Fine => new("rien à dire", "fine"),
            AuditOutcome.Found => new("constat", "finding"),
            AuditOutcome.CouldNotBeChecked => new("non vérifiable", "could not be checked"),
            AuditOutcome.DoesNotApply => new("sans objet", "does not apply"),
            AuditOutcome.SwitchedOff => new("désactivée", "switched off"),
            _ => Bilingual.Undefined(value),
        };
    }
}
