using SocialSectorHr.Law;

namespace SocialSectorHr;

// The lines of the payslip.
public readonly partial record struct PaidMonth
{
    internal PaidMonth(PaidMonthQuestion question, Explanation? why = null)
    {
        this.question = question;
        Money hourly = question.Hourly;
        PayslipLayout layout = question.Hours.Layout;
        Given(why, question);
        PaidHours paid = new(question.Hours, why);
        bool premiumAlone = layout == PayslipLayout.AllHoursPlusPremium;
        bool rounded = layout != PayslipLayout.ExactFraction;
        Fraction baseHours = premiumAlone ? paid.Total : paid.Plain;
        Fraction weight = premiumAlone ? 0 : 1;
        Money atBase = Money.FromExact(baseHours * hourly.Exact);
        why?.Computed(new("salaire de base", "base pay"), $"{baseHours} × {hourly}", atBase, LabourCode.L3242_1);
        (BaseHours, Base) = (Hours.FromExact(baseHours), ToCent(atBase, rounded, why));
        if (paid.First == 0)
        {
            return;
        }

        Money first = Money.FromExact(paid.First * hourly.Exact * (weight + paid.FirstPremium.Exact));
        why?.Computed(
            premiumAlone ? new("majoration", "premium") : new("heures supplémentaires majorées", "overtime with its premium"),
            $"{paid.First} × {hourly} × ({weight} + {paid.FirstPremium})",
            first,
            LabourCode.L3121_31);
        first = ToCent(first, rounded, why);
        Money beyond = default;
        if (paid.Beyond != 0)
        {
            beyond = Money.FromExact(paid.Beyond * hourly.Exact * (weight + paid.BeyondPremium.Exact));
            why?.Computed(
                premiumAlone
                    ? new("majoration au-delà de la huitième heure", "premium from the ninth hour on")
                    : new("heures au-delà de la huitième, majorées", "hours from the ninth on with their premium"),
                $"{paid.Beyond} × {hourly} × ({weight} + {paid.BeyondPremium})",
                beyond,
                LabourCode.L3121_31);
            beyond = ToCent(beyond, rounded, why);
        }

        (OvertimeHours, Overtime) = (Hours.FromExact(paid.First + paid.Beyond), first + beyond);
        Explain(Base, first, beyond, why);
    }

    private static void Given(Explanation? why, PaidMonthQuestion question)
    {
        if (why is null)
        {
            return;
        }

        if (question.IsMinimumWage)
        {
            _ = question.Hours.Read(question.Hours.Smic, why);
        }
        else
        {
            why.Given(Terms.GrossHourlyRate, question.Hourly);
        }

        PayslipLayout layout = question.Hours.Layout;
        bool byDefault = question.Hours.Rules?.Layout is null;
        question.Hours.ExplainMeaning(why);
        why.Chosen(
            new("présentation du bulletin", "layout of the payslip"),
            FigureValue.Of(layout, layout.Label()),
            byDefault ? Terms.TakenByDefault : default,
            byDefault ? null : question.Hours.Rules?.Source);
    }

    private static void Explain(Money atBase, Money first, Money beyond, Explanation? why)
    {
        Bilingual label = Terms.GrossPayAMonth;
        if (beyond == Money.Zero)
        {
            why?.Computed(label, $"{atBase} + {first}", atBase + first);
        }
        else
        {
            why?.Computed(label, $"{atBase} + {first} + {beyond}", atBase + first + beyond);
        }
    }

    private static Money ToCent(Money line, bool rounded, Explanation? why)
    {
        if (!rounded)
        {
            return line;
        }

        Money cents = line.Round();
        why?.Concluded(new("ligne arrondie au centime", "line rounded to the cent"), cents);
        return cents;
    }
}
