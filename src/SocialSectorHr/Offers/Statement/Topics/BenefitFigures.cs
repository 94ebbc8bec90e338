using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>The figures of the benefits: the meal vouchers of a full year, the shares, the year of pay with what has a figure.</summary>
internal static class BenefitFigures
{
    private static readonly Bilingual Vouchers = new("titres-restaurant", "meal vouchers");
    private static readonly Bilingual Transport = new("transport", "transport");
    private static readonly Bilingual HealthCover = new("mutuelle", "health cover");

    public static void Gather(StatedTerms statement, FigureList list)
    {
        if (statement.Said.Benefits is not { } said)
        {
            return;
        }

        if (said.MealVoucher is not null && list.Known(statement.MealVoucher, Vouchers))
        {
            foreach (int year in Years(statement))
            {
                OfYear(statement, year, list);
            }
        }

        Rates(statement, said, list);
        Package(statement, list);
    }

    public static Explanation ExplainVouchers(Figure figure) => OfYear(figure.Statement, figure.Year!.Value)!.Value.Explain();

    public static Explanation ExplainSplit(Figure figure) =>
        figure.Statement.MealVoucher.Value.Split(new(figure.Year!.Value, 1, 1), figure.Statement.Law).Explain();

    /// <summary>The share that is stated, or the legal one where transport is named without any.</summary>
    public static Explanation ExplainTransport(Figure figure)
    {
        Explanation why = new(figure.Label, figure.Statement.Law);
        if (figure.Statement.Said.Benefits!.Transport!.EmployerShare is { } stated)
        {
            why.Given(new("énoncé par l'offre", "stated by the offer"), stated);
        }
        else
        {
            why.Read(BenefitLimits.Transport, figure.Statement.Law.On(figure.Statement.LawDay, BenefitLimits.Transport));
            why.Assumed(
                new("transport nommé sans taux : le minimum légal", "transport named without a rate: the legal minimum"), figure.Value!);
        }

        return why;
    }

    public static Explanation ExplainPackage(Figure figure)
    {
        StatedTerms statement = figure.Statement;
        EmployerBenefits benefits = Benefits(statement, figure.Year!.Value).Benefits;
        if (figure.Name != BenefitNames.EmployerBenefits.Name)
        {
            return PayFigures.PayOf(figure).With(benefits).Explain();
        }

        Explanation why = new(figure.Label);
        benefits.Give(why);
        why.Concluded(figure.Label, figure.Value);
        return why;
    }

    /// <summary>The year of the day that stands for today; the last one of a contract that is over, too.</summary>
    private static IEnumerable<int> Years(StatedTerms statement)
    {
        yield return statement.On.Year;
        if (statement.Horizon.IsKnown && statement.Horizon.Value.LastYear < statement.On.Year)
        {
            yield return statement.Horizon.Value.LastYear;
        }
    }

    /// <summary>The vouchers of a full year; null where the days worked or the law are not known.</summary>
    private static MealVouchers? OfYear(StatedTerms statement, int year)
    {
        Answer<Days> worked = statement.Worked(year);
        if (!worked.IsKnown || !statement.MealVoucher.IsKnown)
        {
            return null;
        }

        MealVouchersQuestion question = new(
            statement.MealVoucher.Value, MealDays.Given(worked.Value), new(year, 1, 1), statement.Law, rules: null);
        return question.IsKnown ? new(question) : null;
    }

    private static void OfYear(StatedTerms statement, int year, FigureList list)
    {
        Mark mark = statement.MealVoucher.Mark;
        MealVoucherSplitQuestion one = new(statement.MealVoucher.Value, new(year, 1, 1), statement.Law);
        if (!one.IsKnown)
        {
            list.Lacks(Vouchers, [Fact.LawValue]);
            return;
        }

        Answer<Days> worked = statement.Worked(year);
        if (list.Known(worked, Vouchers) && OfYear(statement, year) is { } vouchers)
        {
            Mark derived = Mark.Derived.And(worked.Mark);
            list.Add(BenefitNames.VoucherDays, vouchers.Days, derived, year: year);
            list.Add(BenefitNames.VoucherCount, vouchers.Count, derived, FigureMethod.Of(vouchers.HalfDays), year);
            list.Add(BenefitNames.VoucherFaceTotal, vouchers.FaceTotal, derived.And(mark), year: year);
            list.Add(BenefitNames.VoucherEmployerTotal, vouchers.EmployerTotal, derived.And(mark), year: year);
            list.Add(BenefitNames.VoucherEmployeeTotal, vouchers.EmployeeTotal, derived.And(mark), year: year);
        }

        MealVoucherSplit split = new(one);
        list.Add(BenefitNames.VoucherEmployer, split.Employer, mark, year: year);
        list.Add(BenefitNames.VoucherEmployee, split.Employee, mark, year: year);
        list.Add(BenefitNames.VoucherExemptCap, split.ExemptAtMost, Mark.Exact, year: year);
        list.Add(BenefitNames.VoucherExempt, split.IsExempt!.Value, mark, year: year);
    }

    private static void Rates(StatedTerms statement, StatedBenefits said, FigureList list)
    {
        if (said.Transport is { } transport)
        {
            if (transport.EmployerShare is { } share)
            {
                list.Add(BenefitNames.TransportRate, share, Mark.Exact);
            }
            else if (statement.Law.TryOn(statement.LawDay, BenefitLimits.Transport, out DatedValue<Percent> legal))
            {
                list.Add(BenefitNames.TransportRate, legal.Value, Mark.Assumed);
            }
            else
            {
                list.Lacks(Transport, [Fact.LawValue]);
            }
        }

        if (said.HealthCover is { EmployerShare: { } ofCover })
        {
            list.Add(BenefitNames.HealthCoverRate, ofCover, Mark.Exact);
        }
        else if (said.HealthCover is { EmployerAmount: null })
        {
            list.Lacks(HealthCover, [Fact.HealthCoverShare]);
        }
    }

    /// <summary>What the employer pays in a full year, of what has a figure; and how sure it is.</summary>
    private static (EmployerBenefits Benefits, Mark Mark) Benefits(StatedTerms statement, int year)
    {
        MealVouchers? vouchers = OfYear(statement, year);
        EmployerBenefits benefits = new()
        {
            MealVouchers = vouchers?.EmployerTotal,
            Transport = BenefitsReading.PerYear(statement.Said.Benefits?.Transport),
            Mobility = BenefitsReading.PerYear(statement.Said.Benefits?.Mobility),
            HealthCover = BenefitsReading.PerYear(statement.Said.Benefits?.HealthCover),
            Provident = BenefitsReading.PerYear(statement.Said.Benefits?.Provident),
        };
        return (benefits, vouchers is null ? Mark.Exact : Mark.Derived.And(statement.Worked(year).Mark).And(statement.MealVoucher.Mark));
    }

    private static void Package(StatedTerms statement, FigureList list)
    {
        int year = statement.On.Year;
        (EmployerBenefits benefits, Mark mark) = Benefits(statement, year);
        if (benefits.Total is not { } total)
        {
            return;
        }

        list.Add(BenefitNames.EmployerBenefits, total, mark, year: year);
        if (!statement.Pay.IsKnown)
        {
            return;
        }

        foreach ((GrossPay pay, FigureBound? bound) in PayFigures.Ends(statement.Pay.Value))
        {
            list.Add(BenefitNames.Package, pay.With(benefits).Total, mark.And(statement.Pay.Mark), year: year, bound: bound);
        }
    }
}
