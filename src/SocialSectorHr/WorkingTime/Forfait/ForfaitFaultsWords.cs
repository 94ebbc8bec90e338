namespace SocialSectorHr;

/// <summary>The words of the faults of a forfait in days, in both languages.</summary>
public static class ForfaitFaultsWords
{
    extension(ForfaitFaults faults)
    {
        /// <summary>Each fault in words, separated by semicolons.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not made of its flags.</returns>
        public string Label(Language language) => faults.Label().ToString(language);

        internal Bilingual Label() => faults == ForfaitFaults.None ? new("aucune irrégularité", "no fault") : Verdict.Join(faults, One);

        /// <summary>The condition that one fault breaks, in the affirmative: an explanation says whether it is met.</summary>
        internal Bilingual Condition() => faults switch
        {
            ForfaitFaults.NotAutonomous => new("autonomie réelle", "real autonomy"),
            ForfaitFaults.CollectiveSchedule => new("cadre hors de l'horaire collectif", "executive outside the collective schedule"),
            ForfaitFaults.TimePredetermined => new(
                "durée du travail impossible à prédéterminer",
                "working time that cannot be fixed beforehand"),
            ForfaitFaults.HoursImposed => new(
                "journées non soumises à la fois à un pointage horaire et à une présence minimale",
                "days not both clocked by the hour and validated by a presence"),
            ForfaitFaults.NoAgreement => new("accord collectif", "collective agreement"),
            ForfaitFaults.CategoryNotCovered => new("catégorie visée par l'accord", "category covered by the agreement"),
            ForfaitFaults.AgreementIncomplete => new(
                "clauses obligatoires de l'accord présentes",
                "mandatory clauses present in the agreement"),
            ForfaitFaults.WorkloadNotFollowed => new("charge de travail suivie", "workload followed"),
            ForfaitFaults.NoWrittenClause => new("convention individuelle écrite", "written clause"),
            ForfaitFaults.DaysNotStated => new(
                "nombre de jours fixé par la convention individuelle",
                "number of days stated by the clause"),
            ForfaitFaults.BeyondAgreement => new("nombre de jours permis par l'accord", "number of days allowed by the agreement"),
            ForfaitFaults.BeyondCeiling => new("plafond de jours respecté", "within the ceiling of days"),
            ForfaitFaults.RestsNotKept => new("repos quotidien et hebdomadaire respectés", "daily and weekly rests kept to"),
            ForfaitFaults.PayUnsuited => new("rémunération en rapport avec les sujétions", "pay that suits the constraints"),
            _ => Bilingual.Undefined(faults),
        };
    }

    private static Bilingual One(ForfaitFaults fault) => fault switch
    {
        ForfaitFaults.NotAutonomous => new("salarié non autonome", "employee not autonomous"),
        ForfaitFaults.CollectiveSchedule => new("cadre soumis à l'horaire collectif", "executive under the collective schedule"),
        ForfaitFaults.TimePredetermined => new("durée du travail prédéterminée", "working time fixed beforehand"),
        ForfaitFaults.HoursImposed => new("pointage horaire et présence minimale imposés", "hours clocked and a least presence imposed"),
        ForfaitFaults.NoAgreement => new("pas d'accord collectif", "no collective agreement"),
        ForfaitFaults.CategoryNotCovered => new("catégorie non visée par l'accord", "category not covered by the agreement"),
        ForfaitFaults.AgreementIncomplete => new(
            "clauses obligatoires de l'accord manquantes",
            "mandatory clauses missing in the agreement"),
        ForfaitFaults.WorkloadNotFollowed => new("charge de travail non suivie", "workload not followed"),
        ForfaitFaults.NoWrittenClause => new("pas de convention individuelle écrite", "no written clause"),
        ForfaitFaults.DaysNotStated => new(
            "nombre de jours non fixé par la convention individuelle",
            "number of days not stated by the clause"),
        ForfaitFaults.BeyondAgreement => new("plus de jours que l'accord n'en permet", "more days than the agreement allows"),
        ForfaitFaults.BeyondCeiling => new("plafond de jours dépassé", "beyond the ceiling of days"),
        ForfaitFaults.RestsNotKept => new("repos quotidien ou hebdomadaire insuffisant", "daily or weekly rest too short"),
        ForfaitFaults.PayUnsuited => new("rémunération sans rapport avec les sujétions", "pay that does not suit the constraints"),
        _ => Bilingual.Undefined(fault),
    };
}
