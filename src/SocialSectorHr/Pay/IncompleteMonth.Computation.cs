using SocialSectorHr.Law;

namespace SocialSectorHr;

// The deduction, and what the real hours would pay beside it.
public readonly partial record struct IncompleteMonth
{
    internal IncompleteMonth(IncompleteMonthQuestion question, Explanation? why = null)
    {
        this.question = question;
        Money monthly = question.Monthly;
        MonthShare share = question.Share;
        bool byCourts = question.Method == IncompleteMonthMethod.HoursReal;
        Given(why, question, share);
        Deduction = Deduct(monthly, share, question.IsPaidByPresence, why);
        why?.Computed(new("salaire du mois incomplet", "pay of the incomplete month"), $"{monthly} − {Deduction}", Paid);
        if (why is not null && !byCourts && ByRealHours is { } real)
        {
            Compare(why, real);
        }
    }

    private void Compare(Explanation why, Money real)
    {
        why.Concluded(new("salaire par les heures réelles du mois", "pay by the real hours of the month"), real);
        if (real > Paid)
        {
            why.Concluded(
                new("différence avec les heures réelles, au détriment du salarié", "lacking beside the real hours"),
                real - Paid,
                new("le salarié peut prétendre aux heures réelles", "the employee may claim the real hours"),
                CaseLaw.Soc_1982_02_11_80_40359);
        }
        else if (real < Paid)
        {
            why.Concluded(
                new("différence avec les heures réelles, en faveur du salarié", "more than the real hours pay"), Paid - real);
        }
    }

    private static void Given(Explanation? why, IncompleteMonthQuestion question, MonthShare share)
    {
        if (why is null)
        {
            return;
        }

        IncompleteMonthMethod method = question.Method;
        bool byCourts = method == IncompleteMonthMethod.HoursReal;
        bool inPresence = question.IsPaidByPresence;
        if (question.Month is { } month)
        {
            why.Given(new("mois", "month"), FigureValue.OfPeriod(month.First, month.Last));
        }

        if (question.Presence is { } presence)
        {
            why.Given(new("présence", "presence"), FigureValue.OfPeriod(presence.First, presence.Last));
        }

        if (question.Absence is { } absence)
        {
            why.Given(new("absence", "absence"), FigureValue.OfPeriod(absence.First, absence.Last));
        }

        why.Given(Terms.GrossPayAMonth, question.Monthly);
        why.Chosen(
            Terms.Method,
            FigureValue.Of(method, method.Label()),
            question.Rules?.IncompleteMonth is null && byCourts ? Terms.TakenByDefault
                : byCourts ? default
                : Choice.Reason(question.Rules?.IncompleteMonth == method || question.Methods is [_], usual: false),
            byCourts ? CaseLaw.Soc_1982_02_11_80_40359 : question.Rules?.Source);
        if (method == IncompleteMonthMethod.HoursMean && question.Rules?.IsBetterOfMeanHours == true)
        {
            why.Chosen(
                new("le mieux des heures faites et du mois moins les heures manquées", "the better of the hours done and of the month less those missed"),
                true,
                source: question.Rules.Source);
        }

        why.Counted(
            inPresence
                ? method.IsInHours()
                    ? new("heures faites, jours fériés compris", "hours done, holidays included")
                    : new("jours de présence", "days present")
                : new("temps non travaillé du mois, jours fériés compris", "missing from the month, holidays included"),
            method.Count(inPresence ? share.Present : share.Absent));
        why.Counted(new("mois entier selon la méthode", "whole month by the method"), method.Count(share.Whole));
    }

    private static Money Deduct(Money monthly, MonthShare share, bool inPresence, Explanation? why)
    {
        if (share.Absent == 0)
        {
            why?.Concluded(new("rien ne manque : le mois est entier", "nothing is missing: the month is whole"), Money.Zero);
            return Money.Zero;
        }

        if (share.Present <= 0)
        {
            why?.Concluded(new("aucun temps de présence : tout le mois est retenu", "no time present: the whole month is deducted"), monthly);
            return monthly;
        }

        Bilingual label = new("retenue", "deduction");
        if (inPresence)
        {
            Money left = Money.FromExact(monthly.Exact - (monthly.Exact * Fraction.Min(share.Present, share.Whole) / share.Whole));
            why?.Computed(label, $"{monthly} − {monthly} × min({share.Present}; {share.Whole}) / {share.Whole}", left);
            return left;
        }

        Money deduction = Money.FromExact(monthly.Exact * Fraction.Min(share.Absent, share.Whole) / share.Whole);
        why?.Computed(label, $"{monthly} × min({share.Absent}; {share.Whole}) / {share.Whole}", deduction);
        return deduction;
    }
}
