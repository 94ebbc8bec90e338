using System.Globalization;

namespace SocialSectorHr.Offers;

/// <summary>The figures of the contract: its length, its latest lawful end, the dates of a defined purpose.</summary>
internal static class ContractFigures
{
    private static readonly Bilingual Topic = new("les dates du contrat", "the dates of the contract");

    public static void Gather(OfferStatement offer, FigureList list)
    {
        if (!list.Known(offer.Contract, Topic))
        {
            return;
        }

        Mark mark = offer.Contract.Mark;
        switch (offer.Contract.Value)
        {
            case FixedTermContract contract:
                FixedTerm(offer, contract, mark, list);
                break;
            case DefinedPurposeContract contract:
                DefinedPurpose(offer, contract, mark, list);
                break;
        }
    }

    private static void FixedTerm(OfferStatement offer, FixedTermContract contract, Mark mark, FigureList list)
    {
        ContractLength length = contract.Length();
        Func<Explanation> why = length.Explain;
        list.Add("contract.months", new("mois entiers du contrat", "whole months of the contract"), length.Months, mark, why);
        list.Add("contract.days", new("jours en plus des mois", "days beyond the months"), length.Days, mark, why);
        list.Add("contract.calendarDays", new("jours calendaires du contrat", "calendar days of the contract"), length.CalendarDays, mark, why);
        list.Add("contract.wholeWeeks", new("semaines entières du contrat", "whole weeks of the contract"), length.WholeWeeks, mark, why);
        Ceiling(offer, contract, mark, list);
    }

    private static void Ceiling(OfferStatement offer, FixedTermContract contract, Mark mark, FigureList list)
    {
        FixedTermQuestion question = new(contract, offer.Law, rules: null);
        if (!question.IsKnown)
        {
            list.Lacks(new("le dernier terme licite", "the latest lawful end"), [Fact.LawValue]);
            return;
        }

        LatestLawfulEnd latest = new(question);
        Mark assumed = mark.And(latest.IsAssumed ? Mark.Assumed : Mark.Exact);
        if (latest.Date is { } date)
        {
            list.Add(
                "contract.latestLawfulEnd",
                new("dernier terme licite, renouvellements compris", "latest lawful end, renewals included"),
                date,
                assumed,
                latest.Explain);
        }

        if (latest.IsAssumed)
        {
            list.Lacks(new("le dernier terme licite selon le motif", "the latest lawful end by the reason"), [Fact.Reason]);
            foreach (LatestLawfulEnd reading in latest.Readings())
            {
                Reading(reading, assumed, list);
            }
        }

        FixedTermCeiling ceiling = new(question);
        if (ceiling.MaximumRenewals is { } renewals)
        {
            list.Add("contract.maxRenewals", new("renouvellements possibles", "renewals possible"), renewals, mark.And(Mark.Derived), ceiling.Explain);
        }
    }

    private static void Reading(LatestLawfulEnd reading, Mark mark, FigureList list)
    {
        if (reading is not { Date: { } date, Ceiling: { } ceiling })
        {
            return;
        }

        string? id = (int)ceiling.ToDecimal() switch { 9 => "nineMonths", 24 => "twentyFourMonths", _ => null };
        if (id is not null)
        {
            list.Add(
                "contract.latestLawfulEnd." + id,
                new(
                    $"dernier terme licite des motifs limités à {ceiling.ToString(Language.French)}",
                    $"latest lawful end for the reasons limited to {ceiling}"),
                date,
                mark,
                reading.Explain);
        }
    }

    private static void DefinedPurpose(OfferStatement offer, DefinedPurposeContract contract, Mark mark, FigureList list)
    {
        DefinedPurposeQuestion question = new(contract, offer.Law);
        if (!question.IsKnown)
        {
            list.Lacks(Topic, [Fact.LawValue]);
            return;
        }

        DefinedPurposeTerm term = new(question);
        Func<Explanation> why = term.Explain;
        list.Add("contract.minimumEnd", new("fin au plus tôt", "end at the earliest"), term.MinimumEnd, mark, why);
        list.Add("contract.ceilingEnd", new("fin au plus tard", "end at the latest"), term.CeilingEnd, mark, why);
        list.Add("contract.renewable", new("renouvelable", "renewable"), term.IsRenewable, offer.ContractKind, why);
        list.Add(
            "contract.unilateralBreakDates",
            new("dates de rupture unilatérale", "dates of unilateral termination"),
            FigureValue.Of(term.BreakDates),
            mark,
            why);
        list.Add("contract.endNotice.months", new("délai de prévenance", "notice of the end"), term.Notice, offer.ContractKind, why);
        list.Add(
            "contract.endNotice.latestStartForMinimumEnd",
            new("prévenance au plus tard, pour finir au plus tôt", "notice at the latest, to end at the earliest"),
            term.LatestNoticeForMinimum,
            mark,
            why);
        list.Add(
            string.Create(CultureInfo.InvariantCulture, $"contract.calendarDays.{(int)contract.MinimumLength.ToDecimal()}months"),
            new("jours calendaires de la durée minimale", "calendar days of the minimum length"),
            term.MinimumLength.CalendarDays,
            mark,
            term.MinimumLength.Explain);
    }
}
