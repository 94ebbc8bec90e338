using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

// The agreement's right, waiting and stretches; then the law's, on its own.
public readonly partial record struct SickPay
{
    private static readonly Months FiveYears = Months.Of(60);

    internal SickPay(in SickPayQuestion question, Explanation? why = null)
    {
        this.question = question;
        SickStop stop = question.Stop;
        why?.Given(new("arrêt de travail", "stop of work"), FigureValue.OfPeriod(stop.Period.Start, stop.Period.End));
        why?.Given(new("ancienneté au premier jour de l'arrêt", "seniority on the first day of the stop"), stop.Seniority);
        if (question.Rules is { } rules)
        {
            Explanation? part = why?.Part(new("Selon l'accord", "By the agreement"));
            bool isOpen = IsOpen(stop, rules);
            IsEligible = isOpen;
            part?.Decided(new("droit ouvert par l'accord", "right open by the agreement"), isOpen, default, rules.Source);
            if (isOpen)
            {
                (WaitingDays, FirstPaidDay, LastPaidDay) = Paid(question, rules, part);
            }
        }
        else
        {
            why?.Chosen(question.Agreement.Name, null, Terms.TextNotHeld);
        }

        Explanation? byLaw = why?.Part(new("Selon la loi", "By the law"));
        LegalSickDays legal = new(stop, question.Law, byLaw);
        (LegalFirstDays, LegalSecondDays) = (Days.Of(legal.First), Days.Of(legal.Second));
        if (legal.IsOpen)
        {
            byLaw?.Concluded(
                new("allocations de la sécurité sociale, et prévoyance payée par l'employeur", "social security allowances, and insurance paid by the employer"),
                null,
                new("déduites de ce complément", "taken off this complement"),
                LabourCode.D1226_5);
        }

        if (IsEligible == true && LegalFirstDays > Days.Zero)
        {
            why?.Decided(
                new("le plus favorable des deux", "the better of the two"),
                null,
                new(
                    "à comparer jour par jour, salaires et allocations en main : non vérifié",
                    "to be compared day by day, pay and allowances at hand: not checked"));
        }
    }

    private static IEnumerable<SickPayTier> Fitting(SickPayQuestion question) =>
        question.Rules!.TiersOf(question.Stop).Where(tier => tier.Seniority.Contains(question.Stop.Seniority));

    private static (Days Waiting, LocalDate? First, LocalDate? Last) Paid(in SickPayQuestion question, SickPayRules rules, Explanation? why)
    {
        SickStop stop = question.Stop;
        Days waiting = WaitingOf(stop, rules, why);
        why?.Counted(new("jours de carence", "days of waiting"), waiting, rules.Source);
        if (stop.Age is null && rules.WaitingLiftedAboveAge is not null && waiting > Days.Zero)
        {
            why?.Assumed(new("âge non dit : la carence reste", "age not said: the waiting stays"), waiting);
        }

        LocalDate first = stop.Period.Start.PlusDays((int)waiting.Exact.Numerator);
        if (first > stop.Period.End)
        {
            why?.Concluded(new("l'arrêt finit pendant la carence", "the stop ends within the waiting"), null);
            return (waiting, null, null);
        }

        LocalDate next = rules.IsWaitingInsideTheFirst ? stop.Period.Start : first;
        IReadOnlyList<SickPayTier> tiers = rules.TiersOf(stop);
        for (int i = 0; i < tiers.Count; i++)
        {
            SickPayTier tier = tiers[i];
            if (!tier.Seniority.Contains(stop.Seniority))
            {
                continue;
            }

            why?.Concluded(new("part du salaire", "share of the pay"), tier.Rate, default, rules.Source);
            if (tier.Months is { } months)
            {
                why?.Concluded(new("durée à cette part, en mois", "length at this share, in months"), months, default, rules.Source);
            }
            else if (tier.Days is { } days)
            {
                why?.Concluded(new("durée à cette part, en jours", "length at this share, in days"), days, default, rules.Source);
            }

            next = After(next, tier, stop);
        }

        LocalDate last = LocalDate.Min(stop.Period.End, next.PlusDays(-1));
        why?.Concluded(new("jours payés par l'employeur", "days paid by the employer"), FigureValue.OfPeriod(first, last));
        return (waiting, first, last);
    }

    /// <summary>The days of each stretch that the agreement pays, in order; none where it opens no right.</summary>
    internal static IEnumerable<(LocalDate First, LocalDate Last, SickPayTier Tier)> StretchesOf(SickPayQuestion question)
    {
        SickStop stop = question.Stop;
        if (question.Rules is not { } rules || !IsOpen(stop, rules))
        {
            yield break;
        }

        LocalDate first = stop.Period.Start.PlusDays((int)WaitingOf(stop, rules, null).Exact.Numerator);
        LocalDate next = rules.IsWaitingInsideTheFirst ? stop.Period.Start : first;
        foreach (SickPayTier tier in Fitting(question))
        {
            LocalDate from = LocalDate.Max(next, first);
            next = After(next, tier, stop);
            LocalDate last = LocalDate.Min(stop.Period.End, next.PlusDays(-1));
            if (from <= last)
            {
                yield return (from, last, tier);
            }
        }
    }

    private static bool IsOpen(SickStop stop, SickPayRules rules) =>
        (stop.IsWorkAccident && !rules.IsSeniorityAskedForAccidents) || rules.Requires.Contains(stop.Seniority);

    /// <summary>The first day after a stretch that begins on a day.</summary>
    private static LocalDate After(LocalDate first, SickPayTier tier, SickStop stop) => tier switch
    {
        { Months: { } months } => Quantieme.AddMonths(first, (int)months.Exact.Numerator),
        { Days: { } days } => first.PlusDays((int)days.Exact.Numerator),
        _ => stop.Period.End.PlusDays(1),
    };

    /// <summary>None where it is lifted; more after another stop, where the text says so.</summary>
    private static Days WaitingOf(SickStop stop, SickPayRules rules, Explanation? why)
    {
        if (rules.WaitingAfterAStop is not { } after || stop.IsWorkAccident)
        {
            return IsLifted(stop, rules) ? Days.Zero : rules.Waiting;
        }

        if (stop.EarlierStops is null)
        {
            why?.Assumed(new("arrêts précédents non dits : aucun", "earlier stops not said: none"), 0);
        }

        return stop.EarlierStops > 0
            ? stop.IsInHospital && rules.WaitingAfterAStopInHospital is { } inHospital ? inHospital : after
            : IsLifted(stop, rules) ? Days.Zero : rules.Waiting;
    }

    private static bool IsLifted(SickStop stop, SickPayRules rules)
    {
        int stops = stop.Seniority > FiveYears && rules.StopsWithoutWaitingAfterFiveYears is { } later ? later : rules.StopsWithoutWaiting;
        Days length = Days.Of(NodaTime.Period.DaysBetween(stop.Period.Start, stop.Period.End) + 1);
        return stop.IsWorkAccident
            || (stop.IsInHospital && rules.IsWaitingLiftedInHospital)
            || (stop.IsLongIllness && rules.IsWaitingLiftedForLongIllness)
            || stop.Age > rules.WaitingLiftedAboveAge
            || length > rules.WaitingLiftedAbove
            || (stop.EarlierStops < stops && (rules.WaitingLiftedAbove is not { } above || length < above));
    }
}
