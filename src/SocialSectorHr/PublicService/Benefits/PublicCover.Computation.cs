using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <content>The floors of the day, or the share of the contribution.</content>
public readonly partial record struct PublicCover
{
    internal PublicCover(in PublicCoverQuestion question, Explanation? why = null)
    {
        this.question = question;
        Health = Floor(question, PublicPayLimits.HealthCover, why);
        Provident = ProvidentOf(question, why);
        if (Health is null && Provident is null)
        {
            why?.Concluded(
                new("aucun minimum à cette date", "no floor on this day"), null, default, PublicBenefitDecrees.Cover);
        }
    }

    private static Money? ProvidentOf(in PublicCoverQuestion question, Explanation? why)
    {
        if (!question.Law.TryOn(question.On, PublicBenefitLimits.ProvidentShare, out DatedValue<Percent> share))
        {
            return Floor(question, PublicPayLimits.ProvidentCover, why);
        }

        why?.Read(PublicBenefitLimits.ProvidentShare, share);
        if (question.Contribution is not { } contribution)
        {
            why?.Concluded(new("cotisation de prévoyance non dite", "provident contribution not said"), null);
            return null;
        }

        Money exact = contribution * share.Value;
        why?.Computed(new("part de la cotisation de prévoyance", "share of the provident contribution"), $"{contribution} × {share.Value}", exact);
        Money rounded = exact.Round();
        if (rounded != exact)
        {
            why?.Chosen(Terms.RoundedToTheCent, rounded);
        }

        return rounded;
    }

    private static Money? Floor(in PublicCoverQuestion question, Dated<Money> table, Explanation? why)
    {
        if (!question.Law.TryOn(question.On, table, out DatedValue<Money> row))
        {
            return null;
        }

        why?.Read(table, row);
        return row.Value;
    }
}
