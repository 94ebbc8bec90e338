namespace SocialSectorHr;

/// <summary>The words of the exceptions to the shortest part time, in both languages.</summary>
public static class PartTimeExceptionWords
{
    extension(PartTimeException exception)
    {
        /// <summary>The exception in words.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not defined.</returns>
        public string Label(Language language) => exception.Label().ToString(language);

        internal Bilingual Label() => exception switch
        {
            PartTimeException.ShortContract => new("contrat de sept jours au plus", "contract of seven days at most"),
            PartTimeException.Replacement => new("CDD de remplacement", "fixed term that replaces someone"),
            PartTimeException.TemporaryReplacement => new("mission d'intérim de remplacement", "temporary work that replaces someone"),
            PartTimeException.BesideInsertionContract => new(
                "CDI conclu à côté d'un contrat d'insertion",
                "permanent contract beside an insertion contract"),
            PartTimeException.YoungStudent => new(
                "étudiant de moins de 26 ans, de droit, à sa demande",
                "student under 26, by right, at his request"),
            PartTimeException.WrittenRequest => new(
                "demande écrite et motivée du salarié",
                "written request of the employee, with its reasons"),
            PartTimeException.ProgressiveRetirement => new("retraite progressive", "progressive retirement"),
            _ => Bilingual.Undefined(exception),
        };
    }
}
