using System.Globalization;
using NodaTime;

namespace SocialSectorHr.Offers;

/// <summary>The figures of paid leave: the right of a year in both units, and what is acquired in each reference period.</summary>
internal static class LeaveFigures
{
    private static readonly Bilingual Topic = new("les congés payés", "paid leave");

    private static readonly AccrualMethod[] Methods = [AccrualMethod.CalendarMonths, AccrualMethod.FourWeekPeriods, AccrualMethod.WorkingDays];

    public static void Gather(OfferStatement offer, FigureList list)
    {
        foreach (LeaveUnit unit in Enum.GetValues<LeaveUnit>())
        {
            PaidLeaveRight legal = PaidLeaveRight.Legal(unit);
            list.Add(Id("legalMinimum", unit), Label("congé légal minimal", "legal minimum", unit), legal.Annual, Mark.Exact);
            Answer<PaidLeaveRight> right = offer.Leave(unit);
            if (right.IsKnown)
            {
                Year(right.Value, right.Mark, list);
                Acquired(offer, right.Value, right.Mark, list);
            }
        }

        if (!offer.Leave(LeaveUnit.Ouvres).IsKnown)
        {
            list.Lacks(Topic, offer.Leave(LeaveUnit.Ouvres).Missing);
        }

        Extra(offer, list);
    }

    private static void Year(PaidLeaveRight right, Mark mark, FigureList list)
    {
        LeaveUnit unit = right.Unit;
        list.Add(Id("annual", unit), Label("congé annuel", "annual leave", unit), right.Annual, mark);
        list.Add(Id("perMonth", unit), Label("congé acquis par mois", "leave acquired a month", unit), right.PerMonth, mark);
        list.Add(Id("aboveLegal", unit), Label("au-delà du minimum légal", "above the legal minimum", unit), right.AboveLegal, mark);
    }

    private static void Acquired(OfferStatement offer, PaidLeaveRight right, Mark mark, FigureList list)
    {
        Answer<Horizon> horizon = offer.Horizon;
        Answer<WorkCalendar> calendar = offer.Calendar;
        if (!list.Known(horizon, Topic) || !list.Known(calendar, Topic))
        {
            return;
        }

        Mark acquired = Mark.Derived.And(mark).And(horizon.Mark).And(calendar.Mark);
        switch (offer.Contract.Value)
        {
            case FixedTermContract contract:
                Contract(offer, right, new(contract.Start, contract.FinalEnd), "contract", acquired, list);
                break;
            case DefinedPurposeContract contract when new DefinedPurposeQuestion(contract, offer.Law).IsKnown:
                string months = string.Create(CultureInfo.InvariantCulture, $"{(int)contract.MinimumLength.ToDecimal()}months");
                Contract(offer, right, new(contract.Start, contract.Term(offer.Law).MinimumEnd), months, acquired, list);
                break;
            default:
                Entry(offer, right, horizon.Value.Employment.Start, acquired, list);
                break;
        }
    }

    /// <summary>A contract without an end: the period of entry by each method, and the first whole one.</summary>
    private static void Entry(OfferStatement offer, PaidLeaveRight right, LocalDate start, Mark mark, FigureList list)
    {
        int year = start.Month >= 6 ? start.Year + 1 : start.Year;
        Lot(offer, right, new(start, new(year, 5, 31)), string.Create(CultureInfo.InvariantCulture, $"lot{year}"), mark, list);
        LeaveAccrual whole = right.Acquired(new DateInterval(new(year, 6, 1), new(year + 1, 5, 31)), offer.Calendar.Value, offer.Law);
        list.Add(
            string.Create(CultureInfo.InvariantCulture, $"leave.lot{year + 1}.{Unit(right.Unit)}.days"),
            Label("première période entière", "first whole period", right.Unit),
            whole.Days,
            mark,
            whole.Explain);
    }

    private static void Contract(OfferStatement offer, PaidLeaveRight right, DateInterval contract, string name, Mark mark, FigureList list)
    {
        if (name == "contract" && contract.End < Quantieme.AddMonths(contract.Start, 12))
        {
            Lot(offer, right, contract, "contractOneBlock", mark, list);
        }

        LeaveLots lots = right.Lots(contract, offer.Calendar.Value, offer.Law);
        int number = 0;
        foreach (LeaveLot lot in lots.Lots)
        {
            number++;
            Lot(offer, right, lot.Period!, string.Create(CultureInfo.InvariantCulture, $"lot{number}"), mark, list);
        }

        if (lots.Count > 1)
        {
            string id = name == "contract" && lots.Count == 2 ? "contractTwoLots" : name == "contract" ? "contractLots" : name;
            list.Add(
                $"leave.{id}.{Unit(right.Unit)}.mostFavourable.days",
                Label("tout le contrat, chaque période arrondie", "the whole contract, each period rounded", right.Unit),
                lots.Total,
                mark,
                lots.Explain,
                nameof(AccrualMethod.MostFavourable));
        }
    }

    private static void Lot(OfferStatement offer, PaidLeaveRight right, DateInterval period, string name, Mark mark, FigureList list)
    {
        string id = $"leave.{name}.{Unit(right.Unit)}.";
        string dates = $"{DateText.Iso(period.Start)} – {DateText.Iso(period.End)}";
        foreach (AccrualMethod method in Methods)
        {
            LeaveAccrual accrual = right.Acquired(period, offer.Calendar.Value, offer.Law, null, new LeaveRules { Method = method });
            string code = FigureList.Code(method);
            Bilingual words = method.Label();
            Bilingual label = new($"congé acquis {dates}, {words.French}", $"leave acquired {dates}, {words.English}");
            list.Add(id + code + ".raw", label, accrual.Raw, mark, accrual.Explain, method.ToString());
            list.Add(id + code + ".days", label, accrual.Days, mark, accrual.Explain, method.ToString());
        }

        LeaveAccrual best = right.Acquired(period, offer.Calendar.Value, offer.Law);
        list.Add(
            id + "mostFavourable.days",
            new($"congé acquis {dates}, méthode la plus favorable", $"leave acquired {dates}, most favourable method"),
            best.Days,
            mark,
            best.Explain,
            nameof(AccrualMethod.MostFavourable));
    }

    private static void Extra(OfferStatement offer, FigureList list)
    {
        foreach (StatedExtraLeave extra in offer.Offer.Leave?.Extra ?? [])
        {
            if (extra is { Kind: ExtraLeaveKind.Menstrual, Days: { AtMost: { } days, Per: Per.Year } })
            {
                list.Add("leave.menstrual.perYear", new("congé menstruel par an, au plus", "menstrual leave a year, at most"), days, Mark.Exact);
            }
        }
    }

    private static string Unit(LeaveUnit unit) => unit == LeaveUnit.Ouvres ? "ouvres" : "ouvrables";

    private static string Id(string name, LeaveUnit unit) => $"leave.{name}.{Unit(unit)}";

    private static Bilingual Label(string french, string english, LeaveUnit unit) =>
        unit == LeaveUnit.Ouvres ? new($"{french} (ouvrés)", $"{english} (ouvrés)") : new($"{french} (ouvrables)", $"{english} (ouvrables)");
}
