using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.PublicService;

namespace SocialSectorHr.Offers;

/// <summary>The pay of a territorial post: of each grade, of all, with what is added.</summary>
internal static class PublicPayFigures
{
    private const int MonthsAYear = 12;

    private static readonly Bilingual Topic = new("le traitement du poste", "the basic pay of the post");
    private static readonly Bilingual Residence = new("l'indemnité de résidence", "the residence indemnity");
    private static readonly Bilingual Candidate = new("la rémunération du candidat", "the pay of the candidate");

    public static void Gather(StatedTerms terms, FigureList list)
    {
        PublicServiceBranch? branch = PublicPostReading.BranchOf(terms.Said);
        if (branch != PublicServiceBranch.Territorial)
        {
            list.Lacks(Topic, [branch is null ? Fact.PublicBranch : Fact.GradeGrid]);
            return;
        }

        if (!terms.Law.TryOn(terms.LawDay, CivilServicePoint.Annual, out DatedValue<Money> point))
        {
            list.Lacks(Topic, [Fact.LawValue]);
            return;
        }

        list.Add(PublicPayNames.Point, point.Value / MonthsAYear, Mark.Exact);
        Grades(terms, list);
        PaidShare(terms, list);
        Answer<ResidenceZone> zone = PublicPostReading.ZoneOf(terms.Said);
        if (list.Known(zone, Residence) && terms.Law.TryOn(terms.LawDay, TableOf(zone.Value), out DatedValue<Percent> rate))
        {
            list.Add(PublicPayNames.ResidenceRate, rate.Value, zone.Mark);
        }

        if (terms.Law.TryOn(terms.LawDay, FamilySupplementValues.LowestIndex, out _))
        {
            Family(terms, list);
        }

        if (terms.Said.Pay is not { Bonuses.Count: > 0 })
        {
            list.Lacks(Candidate, [Fact.PublicBonuses]);
        }
    }

    public static Explanation ExplainPoint(Figure figure)
    {
        (StatedTerms terms, Explanation why) = (figure.Terms, new Explanation(figure.Label, figure.Terms.Law));
        DatedValue<Money> point = terms.Law.On(terms.LawDay, CivilServicePoint.Annual);
        why.Read(CivilServicePoint.Annual, point);
        why.Computed(figure.Label, $"{point.Value} / {MonthsAYear}", point.Value / MonthsAYear);
        return why;
    }

    public static Explanation ExplainSupplement(Figure figure)
    {
        (StatedTerms terms, Explanation why) = (figure.Terms, new Explanation(figure.Label, figure.Terms.Law));
        DatedValue<int> points = terms.Law.On(terms.LawDay, CivilServicePoint.SocioEducationalSupplement);
        DatedValue<Money> point = terms.Law.On(terms.LawDay, CivilServicePoint.Annual);
        why.Read(CivilServicePoint.SocioEducationalSupplement, points);
        why.Read(CivilServicePoint.Annual, point);
        why.Computed(
            figure.Label,
            $"{points.Value} × {point.Value} / {MonthsAYear}",
            Money.FromExact(points.Value * point.Value.Exact / MonthsAYear),
            PublicPayDecree.SupplementArt11);
        return why;
    }

    public static Explanation ExplainResidence(Figure figure)
    {
        (StatedTerms terms, Explanation why) = (figure.Terms, new Explanation(figure.Label, figure.Terms.Law));
        ResidenceZone zone = PublicPostReading.ZoneOf(terms.Said).Value;
        why.Concluded(
            new("zone du lieu de travail", "zone of the place of work"), FigureValue.Of(zone, zone.Label()), default, PublicPayDecree.Zones2001);
        why.Read(TableOf(zone), terms.Law.On(terms.LawDay, TableOf(zone)));
        return why;
    }

    public static Explanation ExplainGrade(Figure figure) =>
        GradeOf(figure).PayRange(figure.Terms.LawDay, figure.Terms.Law).Explain();

    public static Explanation ExplainGross(Figure figure) => At(
        GradeOf(figure), isTop: figure.Name == PublicPayNames.HighestMonthWithSupplement.Name, figure.Terms)
            .Explain();

    public static Explanation ExplainMargin(Figure figure)
    {
        (StatedTerms terms, Explanation why) = (figure.Terms, new Explanation(figure.Label, figure.Terms.Law));
        Money basic = GradeOf(figure).Pay(1, terms.On, terms.Law).Monthly.Round();
        DatedValue<Money> hourly = terms.Law.On(terms.On, terms.Smic);
        Money least = Least(terms, hourly.Value);
        why.Given(new("traitement du premier échelon", "basic pay of the first step"), basic);
        why.Read(terms.Smic, hourly);
        why.Counted(new("SMIC mensuel pour 35 h", "monthly SMIC for 35 h"), least);
        why.Computed(new("écart au SMIC", "margin over the SMIC"), $"{basic} − {least}", basic - least, PublicPayDecree.Differential);
        return why;
    }

    public static Explanation ExplainRange(Figure figure) =>
        PublicPost.Of(PublicPostReading.GradesOf(figure.Terms.Said)).PayRange(figure.Terms.LawDay, figure.Terms.Law).Explain();

    public static Explanation ExplainFamily(Figure figure) =>
        FamilyAt(figure.Terms, figure.Case!.Count!.Value, figure.Bound == FigureBound.AtMost).Explain();

    public static Explanation ExplainPaidShare(Figure figure)
    {
        (StatedTerms terms, Explanation why) = (figure.Terms, new Explanation(figure.Label, figure.Terms.Law));
        why.Given(new("part du temps plein", "share of full time"), PublicPostReading.ShareOf(terms).Value);
        why.Concluded(
            figure.Label,
            figure.Value,
            figure.Bound == FigureBound.AtMost
                ? new("temps partiel sur demande", "part time on request")
                : new("temps non complet, ou quotité payée telle quelle", "a post of fewer hours, or a share that is paid as it is"),
            PublicServiceCode.L612_5);
        return why;
    }

    private static Grade GradeOf(Figure figure) => TerritorialGrades.All.First(grade => grade.Code == figure.Case!.Code);

    private static void Grades(StatedTerms terms, FigureList list)
    {
        StatedPublicPost? post = PublicPostReading.PostOf(terms.Said);
        if (post is not { Grades.Count: > 0 })
        {
            list.Lacks(Topic, [Fact.Grade]);
            return;
        }

        foreach (StatedGrade said in post.Grades)
        {
            if (TerritorialGrades.Find(said.Name) is null)
            {
                list.Lacks(new($"le traitement : {said.Name}", $"the basic pay: {said.Name}"), [Fact.GradeGrid]);
            }
        }

        IReadOnlyList<Grade> grades = PublicPostReading.GradesOf(terms.Said);
        if (grades.Any(grade => !terms.Law.TryOn(terms.LawDay, grade.Grid, out _)))
        {
            list.Lacks(Topic, [Fact.LawValue]);
            return;
        }

        bool hasSupplement = terms.Law.TryOn(
            terms.LawDay, CivilServicePoint.SocioEducationalSupplement, out DatedValue<int> points);
        Money point = terms.Law.On(terms.LawDay, CivilServicePoint.Annual).Value;
        if (hasSupplement)
        {
            list.Add(PublicPayNames.Supplement, Money.FromExact(points.Value * point.Exact / MonthsAYear), Mark.Exact);
        }

        foreach (Grade grade in grades)
        {
            OfGrade(terms, grade, hasSupplement, list);
        }

        if (hasSupplement && grades.Any(static grade => grade.Cadre.Supplement == SupplementDuties.SocioEducationalSupport))
        {
            list.Lacks(new("le CTI", "the CTI"), [Fact.SupplementDuties]);
        }

        if (grades.Count > 1)
        {
            GradePayRange range = PublicPost.Of(grades).PayRange(terms.LawDay, terms.Law);
            list.Add(PublicPayNames.LowestOfAll, range.Lowest.Monthly, Mark.Exact);
            list.Add(PublicPayNames.HighestOfAll, range.Highest.Monthly, Mark.Exact);
        }
    }

    /// <summary>A post of fewer hours is paid its share; 80 % and 90 % on request are paid more, and an offer rarely says which it
    /// is.</summary>
    private static void PaidShare(StatedTerms terms, FigureList list)
    {
        Answer<Percent> share = PublicPostReading.ShareOf(terms);
        if (!share.IsKnown)
        {
            return;
        }

        Percent most = share.Value >= Percent.Of(50) ? Quotite.PartTime(share.Value).Paid : share.Value;
        if (most == share.Value)
        {
            list.Add(PublicPayNames.PaidShare, share.Value, Mark.Derived.And(share.Mark));
            return;
        }

        list.Add(PublicPayNames.PaidShare, share.Value, Mark.Derived.And(share.Mark), bound: FigureBound.AtLeast);
        list.Add(PublicPayNames.PaidShare, most, Mark.Derived.And(share.Mark), bound: FigureBound.AtMost);
    }

    private static void OfGrade(StatedTerms terms, Grade grade, bool hasSupplement, FigureList list)
    {
        FigureValue of = FigureValue.OfName(grade.Code!, grade.Name);
        GradePayRange range = grade.PayRange(terms.LawDay, terms.Law);
        list.Add(PublicPayNames.LowestIndex, range.Lowest.Index, Mark.Exact, of: of);
        list.Add(PublicPayNames.HighestIndex, range.Highest.Index, Mark.Exact, of: of);
        list.Add(PublicPayNames.Steps, range.Highest.Step, Mark.Exact, of: of);
        list.Add(PublicPayNames.MonthsToTop, range.MonthsToTop!.Value, Mark.Exact, of: of);
        list.Add(PublicPayNames.LowestMonth, range.Lowest.Monthly, Mark.Exact, of: of);
        list.Add(PublicPayNames.HighestMonth, range.Highest.Monthly, Mark.Exact, of: of);
        list.Add(PublicPayNames.LowestYear, range.Lowest.Annual, Mark.Exact, of: of);
        list.Add(PublicPayNames.HighestYear, range.Highest.Annual, Mark.Exact, of: of);
        PublicPay lowest = At(grade, isTop: false, terms);
        if (hasSupplement && lowest.HasSupplement is { } isDue)
        {
            // An offer rarely says what the work mainly is: a supplement that hangs on it is supposed.
            list.Add(PublicPayNames.SupplementDue, isDue, isDue ? Mark.Assumed : Mark.Derived, of: of);
            if (isDue && lowest.Supplement is { } supplement)
            {
                Money highest = At(grade, isTop: true, terms).Basic;
                list.Add(PublicPayNames.LowestMonthWithSupplement, lowest.Basic + supplement, Mark.Assumed, of: of);
                list.Add(PublicPayNames.HighestMonthWithSupplement, highest + supplement, Mark.Assumed, of: of);
            }
        }

        if (terms.Law.TryOn(terms.On, terms.Smic, out DatedValue<Money> hourly)
            && terms.Law.TryOn(terms.On, grade.Grid, out _))
        {
            Money basic = grade.Pay(1, terms.On, terms.Law).Monthly.Round();
            list.Add(PublicPayNames.Margin, basic - Least(terms, hourly.Value), Mark.Derived, of: of);
        }
    }

    private static void Family(StatedTerms terms, FigureList list)
    {
        FigureMethod method = FigureMethod.Of(MoneyRounding.CentDown);
        for (int children = 1; children <= 3; children++)
        {
            list.Add(
                PublicPayNames.Family, FamilyAt(
                    terms, children, isTop: false).FamilySupplement, Mark.Derived, method, bound: FigureBound.AtLeast, of: children);
            list.Add(
                PublicPayNames.Family, FamilyAt(
                    terms, children, isTop: true).FamilySupplement, Mark.Derived, method, bound: FigureBound.AtMost, of: children);
        }
    }

    /// <summary>The family supplement at one end of the indices that it is taken of.</summary>
    private static PublicPay FamilyAt(StatedTerms terms, int children, bool isTop)
    {
        Dated<int> table = isTop ? FamilySupplementValues.HighestIndex : FamilySupplementValues.LowestIndex;
        Points index = Points.Of(terms.Law.On(terms.LawDay, table).Value);
        return (PublicAgent.AtIndex(index) with { Children = children }).Pay(terms.LawDay, terms.Law);
    }

    private static PublicPay At(Grade grade, bool isTop, StatedTerms terms)
    {
        GradePayRange range = grade.PayRange(terms.LawDay, terms.Law);
        PublicAgent agent = PublicAgent.At(grade, isTop ? range.Highest.Step : 1) with
        {
            IsMainlySupport = true,
            IsContractual = PublicPostReading.IsByContractAlone(terms.Said),
        };
        return agent.Pay(terms.LawDay, terms.Law);
    }

    private static Money Least(StatedTerms terms, Money hourly)
    {
        Hours week = terms.Law.On(terms.On, LegalDurations.Week).Value;
        return Money.FromExact(hourly.Exact * week.Exact * 52 / MonthsAYear).Round();
    }

    private static Dated<Percent> TableOf(ResidenceZone zone) => zone switch
    {
        ResidenceZone.Zone1 => ResidenceIndemnity.Zone1,
        ResidenceZone.Zone2 => ResidenceIndemnity.Zone2,
        ResidenceZone.Zone3 => ResidenceIndemnity.Zone3,
        _ => ResidenceIndemnity.AinHauteSavoie,
    };
}
