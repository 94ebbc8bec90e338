using SocialSectorHr.Law;
using SocialSectorHr.PublicService;

namespace SocialSectorHr.Offers;

/// <summary>The time, the leave and the contract of a territorial post, whatever the offer leaves unsaid.</summary>
internal static class PublicTimeFigures
{
    private static readonly Bilingual RttTopic = new("les RTT du poste public", "the RTT of the public post");
    private static readonly Bilingual LeaveTopic = new("les congés annuels du poste public", "the annual leave of the public post");
    private static readonly Bilingual ContractTopic = new("la durée du contrat public", "the length of the public contract");

    // The lines of the table, in half hours; 38 h 30 stands for its band from 38 h 20.
    private static readonly Hours[] Lines = [.. new[] { 35.5m, 36m, 36.5m, 37m, 37.5m, 38m, 38.5m, 39m, 40m }.Select(Hours.Of)];

    private static readonly Hours Usual = Hours.Of(39);

    public static void Gather(StatedTerms terms, FigureList list)
    {
        if (PublicPostReading.BranchOf(terms.Said) != PublicServiceBranch.Territorial)
        {
            return;
        }

        Rtt(terms, list);
        if (terms.Law.TryOn(terms.LawDay, PublicWorkingTime.AnnualHours, out DatedValue<Hours> year))
        {
            list.Add(PublicTimeNames.AnnualHours, year.Value, Mark.Exact);
        }

        if (HasKnownDays(terms))
        {
            list.Add(PublicTimeNames.Leave, Year(terms).Annual, Mark.Derived);
        }
        else
        {
            list.Lacks(LeaveTopic, [Fact.WeeklyHours]);
        }

        list.Add(PublicTimeNames.Fractioning, Year(terms).Fractioning, Mark.Exact);
        if (terms.Law.TryOn(terms.LawDay, BenefitLimits.TransportPublicService, out DatedValue<Percent> transport))
        {
            list.Add(PublicTimeNames.Transport, transport.Value, Mark.Exact);
        }

        Contract(terms, list);
    }

    public static Explanation ExplainRtt(Figure figure) => Cycle(figure.Terms, figure.Case!.Hours!.Value).Rtt().Explain();

    public static Explanation ExplainQuotient(Figure figure) => PublicCycle.Of(figure.Case!.Hours!.Value).RttLost(Days.Zero).Explain();

    public static Explanation ExplainHours(Figure figure) => Read(figure, PublicWorkingTime.AnnualHours);

    public static Explanation ExplainTransport(Figure figure) => Read(figure, BenefitLimits.TransportPublicService);

    public static Explanation ExplainLeave(Figure figure) => Year(figure.Terms).Explain();

    public static Explanation ExplainContract(Figure figure) => figure.Name switch
    {
        var name when name == PublicTimeNames.TrialUnderSixMonths.Name => Read(figure, PublicContractLimits.TrialUnderSixMonths),
        var name when name == PublicTimeNames.TrialUnderOneYear.Name => Read(figure, PublicContractLimits.TrialUnderOneYear),
        var name when name == PublicTimeNames.TrialUnderTwoYears.Name => Read(figure, PublicContractLimits.TrialUnderTwoYears),
        var name when name == PublicTimeNames.TrialOfLonger.Name => Read(figure, PublicContractLimits.TrialOfLonger),
        var name when name == PublicTimeNames.PermanentPost.Name => Read(figure, PublicContractLimits.PermanentPost),
        var name when name == PublicTimeNames.PermanentPostTotal.Name => Read(figure, PublicContractLimits.PermanentPostTotal),
        _ => Read(figure, PublicContractLimits.VacancyTotal),
    };

    private static void Rtt(StatedTerms terms, FigureList list)
    {
        Answer<WeeklySchedule> week = terms.Week;
        if (week is { IsKnown: true, Value.WeeklyHours: var hours } && hours >= Hours.Of(35) && hours <= Hours.Of(40))
        {
            list.Add(PublicTimeNames.Rtt, Cycle(terms, hours).Rtt().Days, MarkOf(terms, week.Mark), of: hours);
            Quotient(hours, week.Mark, list);
            return;
        }

        foreach (Hours line in Lines)
        {
            list.Add(PublicTimeNames.Rtt, Cycle(terms, line).Rtt().Days, MarkOf(terms, Mark.Exact), of: line);
        }

        Quotient(Usual, Mark.Exact, list);
        if (!week.IsKnown || terms.Said.WorkingTime is { Hours.Count: 0 })
        {
            list.Lacks(RttTopic, [Fact.WeeklyHours]);
        }
    }

    private static void Quotient(Hours hours, Mark mark, FigureList list)
    {
        PublicRttLost lost = PublicCycle.Of(hours).RttLost(Days.Zero);
        if (lost.Quotient > Days.Zero)
        {
            list.Add(PublicTimeNames.SicknessQuotient, lost.Quotient, Mark.Derived.And(mark), of: hours);
        }
    }

    private static void Contract(StatedTerms terms, FigureList list)
    {
        InMonths(PublicTimeNames.TrialUnderOneYear, PublicContractLimits.TrialUnderOneYear);
        if (terms.Law.TryOn(terms.LawDay, PublicContractLimits.TrialUnderSixMonths, out DatedValue<Weeks> weeks))
        {
            list.Add(PublicTimeNames.TrialUnderSixMonths, weeks.Value, Mark.Exact);
        }

        InMonths(PublicTimeNames.TrialUnderTwoYears, PublicContractLimits.TrialUnderTwoYears);
        InMonths(PublicTimeNames.TrialOfLonger, PublicContractLimits.TrialOfLonger);
        InYears(PublicTimeNames.PermanentPost, PublicContractLimits.PermanentPost);
        InYears(PublicTimeNames.PermanentPostTotal, PublicContractLimits.PermanentPostTotal);
        InYears(PublicTimeNames.VacancyTotal, PublicContractLimits.VacancyTotal);
        if (!terms.Said.Contracts.Any(IsSettled))
        {
            list.Lacks(ContractTopic, [Fact.PublicGround]);
        }

        void InMonths(FigureName name, Dated<Months> table)
        {
            if (terms.Law.TryOn(terms.LawDay, table, out DatedValue<Months> row))
            {
                list.Add(name, row.Value, Mark.Exact);
            }
        }

        void InYears(FigureName name, Dated<Months> table)
        {
            if (terms.Law.TryOn(terms.LawDay, table, out DatedValue<Months> row))
            {
                list.Add(name, (int)(row.Value.Exact / 12).Floor().Numerator, Mark.Exact);
            }
        }
    }

    // A way to the post that is named is one for civil servants: no contract is offered there.
    private static bool IsSettled(StatedContract said) => said is StatedContract.PublicContract contract
        ? contract.IsPermanent || contract.Ground is not null
        : said is StatedContract.CivilServant { Routes.Count: > 0 };

    /// <summary>The cycle of full time, for the share of a post that is not.</summary>
    private static PublicCycle Cycle(StatedTerms terms, Hours fullTime)
    {
        PublicCycle cycle = PublicCycle.Of(fullTime);
        return PublicPostReading.ShareOf(terms) is { IsKnown: true, Value: var share }
            ? cycle with { Quotite = Quotite.Incomplete(fullTime * share, fullTime) }
            : cycle;
    }

    private static Mark MarkOf(StatedTerms terms, Mark mark) =>
        PublicPostReading.ShareOf(terms).IsKnown ? Mark.Derived.And(mark) : mark;

    /// <summary>Whether the days of a week are known: five at full time, those of a timetable otherwise.</summary>
    private static bool HasKnownDays(StatedTerms terms) =>
        terms.Said.WorkingTime?.Timetable is not null || !PublicPostReading.IsPartTime(terms);

    /// <summary>A year of five-day weeks, with the most that splitting adds.</summary>
    private static PublicLeaveYear Year(StatedTerms terms)
    {
        int days = terms.Week.IsKnown ? terms.Week.Value.DaysPerWeek : 5;
        return PublicLeaveRight.Of(Days.Of(days)).Year(SocialSectorHr.Months.Of(12), Days.Of(8));
    }

    private static Explanation Read<T>(Figure figure, Dated<T> table)
    {
        Explanation why = new(figure.Label, figure.Terms.Law);
        why.Read(table, figure.Terms.Law.On(figure.Terms.LawDay, table));
        return why;
    }
}
