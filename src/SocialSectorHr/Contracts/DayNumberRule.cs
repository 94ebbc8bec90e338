using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The last day of a length, with what its explanation must say: the rule, its rulings, and what is only an analogy.</summary>
internal static class DayNumberRule
{
    /// <summary>The last day, included.</summary>
    public static LocalDate End(LocalDate start, int months, int days = 0)
    {
        LocalDate shifted = months == 0 ? start : Quantieme.AddMonths(start, months);
        return shifted.PlusDays(days - 1);
    }

    /// <summary>The method, once, before the dates it gives. The rulings are about trial periods.</summary>
    public static void Explain(LocalDate start, int months, int days, bool isTrial, Explanation? why)
    {
        if (why is null)
        {
            return;
        }

        Explain(
            start,
            months,
            days,
            isTrial ? new("sans report à un jour ouvré", "never put off to a working day") : Practice("un CDD", "a fixed term"),
            why);
    }

    /// <summary>The method for a notice, once, before the dates it gives.</summary>
    public static void ExplainNotice(LocalDate start, int months, int days, Explanation? why)
    {
        if (why is not null)
        {
            Explain(start, months, days, Practice("un préavis", "a notice"), why);
        }
    }

    private static Bilingual Practice(string french, string english) => new(
        $"sans report à un jour ouvré ; arrêts sur l'essai, même calcul pour {french} : usage, aucun arrêt trouvé",
        $"never put off to a working day; rulings on trials, the same for {english} is practice, no ruling found");

    private static void Explain(LocalDate start, int months, int days, Bilingual practice, Explanation why)
    {
        if (months == 0)
        {
            why.Chosen(
                new("jours calendaires, le premier compté", "calendar days, the first counted"),
                null,
                practice,
                CaseLaw.Soc_2011_04_28_09_40464);
            return;
        }

        why.Chosen(
            new("de date à date, jusqu'à la veille", "from date to date, up to the eve"),
            null,
            practice,
            CaseLaw.Soc_2006_03_15_04_44544);
        Bilingual analogy = new("par analogie, aucun arrêt trouvé", "by analogy, no ruling found");
        if (Quantieme.AddMonths(start, months).Day != start.Day)
        {
            why.Chosen(
                new(
                    "quantième absent du dernier mois : dernier jour de ce mois",
                    "the last month lacks this day number: its last day"), null, analogy, CivilProcedureCode.Art641);
        }

        if (days > 0)
        {
            why.Chosen(new("les mois d'abord, les jours ensuite", "months first, then days"), null, analogy, CivilProcedureCode.Art641);
        }
    }
}
