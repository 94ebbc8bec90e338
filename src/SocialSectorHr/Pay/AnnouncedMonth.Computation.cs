namespace SocialSectorHr;

// The share of the year, and how far the announced month is from it.
public readonly partial record struct AnnouncedMonth
{
    internal AnnouncedMonth(AnnouncedMonthQuestion question, Explanation? why = null)
    {
        this.question = question;
        (Money annual, int payments) = (question.Pay.Annual, question.Pay.Payments);
        Share = annual / payments;
        why?.Given(new("année annoncée", "announced year"), annual);
        why?.Computed(new("part exacte", "exact share"), $"{annual} / {payments}", Share);
        why?.Given(new("mois annoncé", "announced month"), Announced);
        Mode = ModeOf(Share, Announced);
        why?.Concluded(new("nature du montant annoncé", "nature of the announced amount"), FigureValue.Of(Mode, Mode.Label()));
        why?.Computed(new("année d'après le mois annoncé", "year by the announced month"), $"{Announced} × {payments}", AnnualFromAnnounced);
        why?.Computed(new("écart par an", "gap a year"), $"{annual} − {AnnualFromAnnounced}", GapPerYear);
    }

    private static AnnouncedMode ModeOf(Money share, Money announced)
    {
        if (announced == share.Round())
        {
            return AnnouncedMode.Exact;
        }

        if (announced == share.Round(MoneyRounding.EuroDown))
        {
            return AnnouncedMode.TruncatedToEuro;
        }

        if (announced == share.Round(MoneyRounding.EuroNearest))
        {
            return AnnouncedMode.RoundedToEuro;
        }

        Fraction gap = Fraction.Abs((announced - share).Exact);
        return gap < 1 ? AnnouncedMode.Near : AnnouncedMode.Inconsistent;
    }
}
