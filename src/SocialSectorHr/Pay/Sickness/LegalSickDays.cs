using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The days of a stop that the employer pays by the law: two steps by seniority, less what the year before has used.</summary>
internal readonly record struct LegalSickDays
{
    private static readonly Months FiveYears = Months.Of(60);

    public LegalSickDays(SickStop stop, FrenchLaw law, Explanation? why)
    {
        Months least = Read(stop, law, LegalSickness.Seniority, why).Value;
        if (stop.Seniority < least)
        {
            why?.Decided(new("droit ouvert par la loi", "right open by the law"), false, default, LabourCode.L1226_1);
            return;
        }

        IsOpen = true;
        ExplainConditions(stop, why);
        Waiting = stop.IsWorkAccident ? 0 : Whole(Read(stop, law, LegalSickness.Waiting, why).Value);
        int step = Whole(Read(stop, law, LegalSickness.Step, why).Value);
        int more = Whole(Read(stop, law, LegalSickness.MoreAStep, why).Value);
        int most = Whole(Read(stop, law, LegalSickness.MostAStep, why).Value);
        int periods = (int)((stop.Seniority - least).Exact / FiveYears.Exact).Floor().Numerator;
        Step = Math.Min(most, step + (more * periods));
        why?.Counted(new("jours de chaque taux, selon l'ancienneté", "days of each rate, by seniority"), Days.Of(Step), LabourCode.D1226_2);
        int used = Whole(stop.DaysPaidBefore);
        int left = Math.Max(0, Step - used);
        int leftLater = Math.Max(0, Step - Math.Max(0, used - Step));
        if (used > 0)
        {
            why?.Given(new("jours déjà payés dans les douze mois antérieurs", "days already paid in the twelve months before"), stop.DaysPaidBefore);
            why?.Counted(new("jours restants au premier taux", "days left at the first rate"), Days.Of(left), LabourCode.D1226_4);
            why?.Counted(new("jours restants au second taux", "days left at the second rate"), Days.Of(leftLater), LabourCode.D1226_4);
        }

        int paid = Math.Max(0, stop.Length - Waiting);
        First = Math.Min(left, paid);
        Second = Math.Min(leftLater, paid - First);
        why?.Concluded(new("jours à 90 % du brut", "days at 90 % of the gross pay"), Days.Of(First), default, LabourCode.D1226_1);
        why?.Concluded(new("jours aux deux tiers du brut", "days at two thirds of the gross pay"), Days.Of(Second), default, LabourCode.D1226_1);
    }

    public bool IsOpen { get; }

    public int Waiting { get; }

    /// <summary>The days of each rate that the seniority gives.</summary>
    public int Step { get; }

    public int First { get; }

    public int Second { get; }

    /// <summary>Whether the law says all that the days need on the first one.</summary>
    public static bool IsKnown(SickStop stop, FrenchLaw law) => law.TryOn(stop.Period.Start, LegalSickness.Seniority, out _);

    /// <summary>What the article asks beside seniority, and what is not known of the twelve months before.</summary>
    private static void ExplainConditions(SickStop stop, Explanation? why)
    {
        why?.Assumed(
            new(
                "arrêt justifié sous 48 heures, pris en charge par la sécurité sociale, soigné en France ou dans l'EEE (L1226-1)",
                "stop justified within 48 hours, covered by social security, treated in France or the EEA (L1226-1)"),
            true);
        if (stop.DaysPaidBefore == Days.Zero)
        {
            why?.Assumed(
                new(
                    "aucun jour déjà indemnisé dans les douze mois précédents (D1226-4)",
                    "no day already paid in the twelve months before (D1226-4)"),
                true);
        }
    }

    private static DatedValue<T> Read<T>(SickStop stop, FrenchLaw law, Dated<T> table, Explanation? why)
    {
        DatedValue<T> row = law.On(stop.Period.Start, table);
        why?.Read(table, row);
        return row;
    }

    private static int Whole(Days days) => (int)days.Exact.Floor().Numerator;
}
