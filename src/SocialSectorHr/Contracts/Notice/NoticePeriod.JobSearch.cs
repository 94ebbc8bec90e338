namespace SocialSectorHr;

/// <content>The hours for looking for a job, explained.</content>
public readonly partial record struct NoticePeriod
{
    private void ExplainJobSearch(JobSearchRow row, Explanation why)
    {
        if (row.PerMonth is { } hours)
        {
            why.Given(new("heures de recherche d'emploi par mois", "hours a month for looking for a job"), hours);
            why.Computed(
                new("heures de recherche d'emploi", "hours for looking for a job"), $"{hours} × {months}", hours * months, row.Source);
        }
        else if (row.PerDay is { } daily)
        {
            why.Concluded(
                new("heures de recherche d'emploi par jour travaillé", "hours for looking for a job a day worked"),
                daily,
                row.OrADayAWeek ? new("ou un jour entier par semaine", "or a whole day a week") : default,
                row.Source);
        }

        if (row.Source is not null)
        {
            why.Concluded(
                new("heures de recherche d'emploi payées", "hours for looking for a job paid"),
                IsJobSearchPaid!.Value,
                new("payées dans un licenciement seulement", "paid in a dismissal only"),
                row.Source);
        }
    }
}
