namespace SocialSectorHr;

/// <summary>
/// An announced month beside the announced year it comes from (montant annoncé). The contract fixes what is due, not the offer: both are kept.
/// </summary>
/// <remarks><c>default</c> compares nothing with nothing.</remarks>
public readonly record struct AnnouncedMonth
{
    private readonly Money annual;
    private readonly int payments;

    private AnnouncedMonth(Money annual, int payments, Money announced)
    {
        (this.annual, this.payments) = (annual, payments);
        Announced = announced;
        (Share, Mode) = Compute(annual, payments, announced, null);
    }

    /// <summary>The announced month, in euros.</summary>
    public Money Announced { get; }

    /// <summary>The exact share of the announced year, in euros a payment.</summary>
    public Money Share { get; }

    /// <summary>How the two stand to each other.</summary>
    public AnnouncedMode Mode { get; }

    /// <summary><see langword="true"/> if they are within one euro of each other, otherwise <see langword="false"/>.</summary>
    public bool IsConsistent => Mode != AnnouncedMode.Inconsistent;

    /// <summary>The share less the announced month, to the cent.</summary>
    public Money GapPerMonth => Share.Round() - Announced;

    /// <summary>What the announced months make in a year.</summary>
    public Money AnnualFromAnnounced => Announced * payments;

    /// <summary>The announced year less what the announced months make.</summary>
    public Money GapPerYear => annual - AnnualFromAnnounced;

    /// <summary>The steps of the comparison.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Mois annoncé et année annoncée", "Announced month and announced year");
        if (payments == 0)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title);
        _ = Compute(annual, payments, Announced, why);
        why.Computed(new("année d'après le mois annoncé", "year by the announced month"), $"{Announced} × {payments}", AnnualFromAnnounced);
        why.Computed(new("écart par an", "gap a year"), $"{annual} − {AnnualFromAnnounced}", GapPerYear);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The announced month, its exact share and the mode.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Announced.ToString(language)} / {Share.ToString(language)} ({Mode.Label(language)})";

    internal static AnnouncedMonth Of(Money annual, int payments, Money announced) => new(annual, payments, announced);

    private static (Money Share, AnnouncedMode Mode) Compute(Money annual, int payments, Money announced, Explanation? why)
    {
        Money share = annual / payments;
        why?.Given(new("année annoncée", "announced year"), annual);
        why?.Computed(new("part exacte", "exact share"), $"{annual} / {payments}", share);
        why?.Given(new("mois annoncé", "announced month"), announced);
        AnnouncedMode mode = ModeOf(share, announced);
        why?.Chosen(new("nature du montant annoncé", "the announced month is"), FigureValue.Of(mode, mode.Label()));
        return (share, mode);
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
