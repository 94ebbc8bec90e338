using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>The agreement's scale, on its own reference salary: the law's amount never enters it.</content>
public readonly partial record struct Severance
{
    private const int LimitOfAge = 65;

    /// <summary>The average the agreement names, from the months given; an amount given serves for both.</summary>
    private static Money OwnSalary(in SeveranceQuestion question, Money given, SeveranceRules rules, Explanation? why)
    {
        if (rules.Salary is not { } method)
        {
            return given;
        }

        if (question.Salary.Count == 0)
        {
            why?.Concluded(
                new("salaire de référence de l'accord", "reference salary of the agreement"),
                given,
                new(
                    $"le salaire donné ; le texte prend celui-ci : {method.Label(Language.French)}",
                    $"the salary given; the text takes this one: {method.Label(Language.English)}"),
                rules.Source);
            return given;
        }

        Money own = new ReferenceSalary(
            question.Salary with { Reading = method },
            why?.Part(new("Salaire de référence de l'accord", "Reference salary of the agreement"))).Amount;
        why?.Concluded(
            new("salaire de référence de l'accord", "reference salary of the agreement"), own, method.Label(), rules.Source);
        return own;
    }

    private static (bool IsEligible, Months Months, Money Amount, Fraction InMonths) Agreed(
        in SeveranceQuestion question, Money given, SeveranceRules rules, IReadOnlyList<SeveranceTier> tiers, Explanation? why)
    {
        bool isOpen = rules.Requires.Contains(question.Broken.SeniorityAtNotification(rules.Seniority, why));
        why?.Concluded(
            new("droit ouvert par l'accord", "right open by the agreement"),
            isOpen,
            new(
                $"ancienneté exigée : {rules.Requires.Words(Language.French)}",
                $"seniority required: {rules.Requires.Words(Language.English)}"),
            rules.Source);
        Months months = AtTheEnd(question, rules.Seniority, isOpen ? why : null);
        if (!isOpen)
        {
            why?.Concluded(
                new("indemnité de l'accord", "severance of the agreement"),
                Money.Zero,
                new("ancienneté insuffisante", "not enough seniority"),
                rules.Source);
            return (false, months, Money.Zero, 0);
        }

        (Fraction inMonths, Months left) = Before(question, months, rules, why);
        inMonths += InMonths(left, tiers, rules.Source, why);
        CareerSalary salary = CareerSalary.Of(question, given, rules.Seniority, why);
        Money amount = Money.FromExact(salary.Career.Exact * inMonths);
        why?.Computed(new("indemnité de l'accord", "severance of the agreement"), $"{salary.Career} × {inMonths}", amount, rules.Source);
        return rules.Ceiling is { } most
            ? (true, months, Capped(amount, most, salary, rules.Source, why), Fraction.Min(inMonths, most.Exact))
            : (true, months, amount, inMonths);
    }

    /// <summary>What the years before the employee was a cadre give, up to their own ceiling, and the months that are left.</summary>
    private static (Fraction InMonths, Months Left) Before(
        in SeveranceQuestion question, Months months, SeveranceRules rules, Explanation? why)
    {
        if (rules.BeforeExecutive is not { Tiers: { } tiers } before
            || question.Position?.ExecutiveSince is not { } since
            || since <= question.Contract.Entry)
        {
            return (0, months);
        }

        LocalDate last = LocalDate.Min(since.PlusDays(-1), question.LastDay);
        Months earlier = new Seniority(
            new SeniorityQuestion(question.Contract, last, rules.Seniority),
            why?.Part(new("Ancienneté avant d'être cadre", "Seniority before being a cadre"))).Months;
        earlier = earlier < months ? earlier : months;
        Fraction part = InMonths(earlier, tiers, before.Source, why?.Part(new("Années avant d'être cadre", "Years before being a cadre")));
        if (before.Ceiling is { } most)
        {
            Fraction capped = Fraction.Min(part, most.Exact);
            why?.Computed(
                new("part des années non cadre, en mois de salaire", "share of the years not as a cadre, in months of pay"),
                $"min({part}; {most})",
                Months.FromExact(capped),
                before.Source);
            part = capped;
        }

        return (part, months - earlier);
    }

    /// <summary>The months of pay of a scale; without its ceiling.</summary>
    private static Fraction InMonths(Months months, IReadOnlyList<SeveranceTier> tiers, LegalSource? source, Explanation? why)
    {
        Fraction inMonths = 0;
        Fraction from = 0;
        for (int i = 0; i < tiers.Count; i++)
        {
            Fraction to = tiers[i].UpTo is { } end ? end.Exact : Fraction.Max(months.Exact, from);
            Fraction rate = tiers[i].OpensAt is { } opens && months < opens ? 0 : tiers[i].PerYear.Exact;
            Fraction part = Fraction.Max(0, Fraction.Min(months.Exact, to) - from) / MonthsAYear * rate;
            why?.Computed(
                new($"tranche {i + 1}, en mois de salaire", $"tier {i + 1}, in months of pay"),
                $"max(0; min({months}; {to}) − {from}) / {MonthsAYear} × {rate}",
                Months.FromExact(part),
                source);
            inMonths += part;
            from = to;
        }

        return inMonths;
    }

    /// <summary>A limit of age hangs on a pay to come: it is said, never applied.</summary>
    private static bool? PassesAge(in SeveranceQuestion question, SeveranceAgeLimit limit, Fraction inMonths, Explanation? why)
    {
        bool? passes = limit == SeveranceAgeLimit.SixtyFive && question.Position?.BornOn is { } born
            ? Quantieme.AddMonths(question.LastDay, (int)inMonths.Ceiling()) > born.PlusYears(LimitOfAge)
            : null;
        why?.Concluded(
            limit.Label(),
            passes is { } known ? known : null,
            passes is null
                ? new("à vérifier : le montant n'est pas réduit", "to be checked: the amount is not reduced")
                : new(
                    "limite peut-être dépassée ; le montant n'est pas réduit",
                    "whether the limit may be passed; the amount is not reduced"),
            question.Rules!.Source);
        return passes;
    }

    /// <summary>
    /// A flat ceiling is not in proportion (Cass. soc. 26 September 2018): months of the salary of the day of the notification.
    /// </summary>
    private static Money Capped(Money amount, Months most, CareerSalary salary, LegalSource? source, Explanation? why)
    {
        Money ceiling = Money.FromExact(salary.Today.Exact * most.Exact);
        why?.Computed(new("plafond de l'accord", "ceiling of the agreement"), $"{salary.Today} × {most}", ceiling, source);
        if (salary.IsSplit)
        {
            why?.Chosen(
                new("plafond et temps partiel", "ceiling and part time"),
                null,
                new(
                    "non réduit au prorata ; en mois du salaire à la notification, l'arrêt ne dit pas lequel",
                    "not in proportion; in months of the salary at the notification, the ruling does not say which"),
                CaseLaw.Soc_2018_09_26_17_11102);
        }

        Money capped = amount < ceiling ? amount : ceiling;
        why?.Computed(new("indemnité plafonnée", "severance up to the ceiling"), $"min({amount}; {ceiling})", capped, source);
        return capped;
    }
}
