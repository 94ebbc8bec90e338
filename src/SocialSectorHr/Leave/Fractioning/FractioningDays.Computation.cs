using SocialSectorHr.Law;

namespace SocialSectorHr;

// The main leave that is left on 31 October, then the steps of the law and those of the agreement.
public readonly partial record struct FractioningDays
{
    internal FractioningDays(FractioningDaysQuestion question, Explanation? why = null)
    {
        this.question = question;
        (SplitLeave leave, FractioningRules? rules) = (question.Leave, question.Rules);
        LeaveDays none = LeaveDays.FromExact(0, leave.Unit);
        bool isWhole = false;
        if (leave is { Acquired: { } acquired, TakenInPeriod: { } taken })
        {
            why?.Given(new("jours acquis", "days acquired"), acquired);
            why?.Given(new("pris du 1er mai au 31 octobre", "taken from 1 May to 31 October"), taken);
            LeaveDays main = question.Read(LegalLeave.MainLeave, why).In(leave.Unit);
            LeaveDays continuous = question.Read(LegalLeave.ContinuousLeave, why).In(leave.Unit);
            MainLeaveOutside = LeaveDays.FromExact(
                Fraction.Max(0, Fraction.Min(acquired.Exact, main.Exact) - taken.Exact), leave.Unit);
            why?.Computed(
                new("congé principal hors période", "main leave outside the period"),
                $"max(0; min({acquired}; {main}) − {taken})",
                MainLeaveOutside,
                LabourCode.L3141_23);
            HasContinuousPart = taken >= continuous;
            isWhole = acquired <= continuous;
        }
        else
        {
            MainLeaveOutside = leave.MainLeaveOutside ?? none;
            why?.Given(new("congé principal hors période", "main leave outside the period"), MainLeaveOutside);
        }

        LegalDays = isWhole || leave.IsWaived == true ? none : ByLaw(question, MainLeaveOutside, why);
        AgreementDays = leave.IsWaived == true ? null : ByAgreement(rules, leave, MainLeaveOutside, isWhole);
        Days = AgreementDays is { } own && (rules!.ReplacesLaw || own > LegalDays) ? own : LegalDays;
        Explain(why, isWhole);
    }

    private static LeaveDays ByLaw(FractioningDaysQuestion question, LeaveDays outside, Explanation? why)
    {
        LeaveUnit unit = outside.Unit;
        LeaveDays first = question.Read(LegalLeave.SplitFrom, why).In(unit).Round(DayRounding.DayUp);
        LeaveDays second = question.Read(LegalLeave.SplitMoreFrom, why).In(unit).Round(DayRounding.DayUp);
        if (unit == LeaveUnit.Ouvres)
        {
            why?.Concluded(new("premier seuil en jours ouvrés", "first threshold in ouvrés"), first, default, LabourCode.L3141_23);
            why?.Concluded(new("second seuil en jours ouvrés", "second threshold in ouvrés"), second, default, LabourCode.L3141_23);
        }

        // The days given are not converted: one day more stays one in ouvrés.
        Fraction extra = outside >= second ? question.Read(LegalLeave.SplitMoreExtra, why).Exact
            : outside >= first ? question.Read(LegalLeave.SplitExtra, why).Exact
            : 0;
        return LeaveDays.FromExact(extra, unit);
    }

    private static LeaveDays? ByAgreement(FractioningRules? rules, SplitLeave leave, LeaveDays outside, bool isWhole)
    {
        if (rules is null || (rules.Steps.Count == 0 && rules.ForTheService is null))
        {
            return null;
        }

        LeaveDays days = LeaveDays.FromExact(0, leave.Unit);
        for (int i = 0; i < rules.Steps.Count && !isWhole; i++)
        {
            FractioningStep step = rules.Steps[i];
            days = outside.In(step.From.Unit) >= step.From ? LeaveDays.FromExact(step.Extra.Exact, leave.Unit) : days;
        }

        return leave.IsForTheService == true && rules.ForTheService is { } given && outside.Exact > 0 && given.In(leave.Unit) > days
            ? given.In(leave.Unit)
            : days;
    }

    private void Explain(Explanation? why, bool isWhole)
    {
        if (why is null || question is not { } asked)
        {
            return;
        }

        if (isWhole)
        {
            why.Concluded(
                new("congé à prendre en une fois", "leave to be taken in one go"), null,
                new("douze jours ouvrables ou moins ne se fractionnent pas", "twelve ouvrables or fewer are not split"), LabourCode.L3141_18);
        }

        if (asked.Leave.IsWaived is { } waived)
        {
            why.Given(new("renonciation aux jours de fractionnement", "extra days given up"), waived);
        }
        else if (Days.Exact > 0)
        {
            why.Assumed(
                new("le salarié n'a pas renoncé aux jours de fractionnement", "the employee has not given the extra days up"), true);
        }

        if (HasContinuousPart == false && !isWhole)
        {
            why.Concluded(
                new("moins de douze jours ouvrables dans la période", "fewer than twelve ouvrables in the period"), null,
                new("le droit aux jours est alors discuté : selon une autre lecture, aucun n'est dû", "whether days are then due is debated: by another reading, none is"), LabourCode.L3141_19);
        }

        why.Concluded(new("jours selon la loi", "days by law"), LegalDays, default, LabourCode.L3141_23);
        if (AgreementDays is { } own)
        {
            why.Concluded(
                new("jours selon l'accord", "days by the agreement"), own,
                asked.Rules!.ReplacesLaw ? new("à la place de la loi", "in place of the law") : default,
                asked.Rules.Source);
        }

        if (asked.Rules?.NotHeld is { } unread)
        {
            why.Concluded(unread, null, Terms.TextNotHeld);
        }

        why.Concluded(new("jours de fractionnement dus", "extra days due"), Days, default, Days == LegalDays ? LabourCode.L3141_23 : asked.Rules?.Source);
    }
}
