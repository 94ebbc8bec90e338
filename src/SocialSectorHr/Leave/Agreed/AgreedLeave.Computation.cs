using SocialSectorHr.Law;

namespace SocialSectorHr;

// The text alone, the law's rule on sickness, the better of the two.
public sealed partial record AgreedLeave
{
    internal AgreedLeave(AgreedLeaveQuestion question, Explanation? why = null)
    {
        this.question = question;
        LeaveUnit unit = question.ByLaw.Right.Unit;
        Reduction = LeaveDays.FromExact(0, unit);
        if (question.Agreed.NotHeld is { } unread)
        {
            why?.Concluded(unread, null, Terms.TextNotHeld);
        }
        else
        {
            (ByText, Reduction) = OfText(question, why);
        }

        LeaveDays byLaw = new LeaveAccrual(question.ByLaw, why?.Part(new("Par la règle de la loi", "By the rule of the law"))).Days;
        Due = ByText is { } text && text > byLaw ? text : byLaw;
        if (why is null)
        {
            return;
        }

        if (ByText is { } read)
        {
            why.Computed(new("le plus favorable", "the better"), $"max({read}; {byLaw})", Due, LabourCode.L3141_9);
        }

        why.Concluded(new("plancher : les cinq semaines de la loi", "floor: the five weeks of the law"), Floor.Days, source: LabourCode.L3141_3);
        if (IsTextBelowTheLaw is { } below)
        {
            why.Decided(new("accord au-dessous de la loi", "agreement below the law"), below, default, LabourCode.L3141_5_1);
        }
    }

    private static (LeaveDays Days, LeaveDays Reduction) OfText(AgreedLeaveQuestion question, Explanation? why)
    {
        AgreedLeaveRules agreed = question.Agreed;
        Explanation? part = why?.Part(new("Selon l'accord seul", "By the agreement alone"));
        int neutral = agreed.NeutralOf(question.Sick, question.Counted);
        if (question.Sick > 0)
        {
            part?.Given(new("jours de maladie de la période", "days of sickness of the period"), Days.Of(question.Sick));
            if (agreed.CountedSickness is { } named)
            {
                part?.Given(new($"dont {named.French}", $"of which {named.English}"), Days.Of(question.Counted));
            }

            part?.Concluded(
                new("jours de maladie comptés comme travail", "days of sickness treated as work"), Days.Of(neutral), source: agreed.Source);
        }

        LeaveAccrual accrual = new(question.ByText, part);
        LeaveDays reduction = LeaveDays.FromExact(0, accrual.Raw.Unit);
        if (agreed.PartLostPer is { } per && question.Sick > neutral)
        {
            LeaveDays year = question.ByLaw.Right.Annual;
            int parts = (int)(Fraction.Of(question.Sick - neutral, 1) / per.Exact).Ceiling();
            reduction = LeaveDays.FromExact(year.Exact * parts / agreed.PartsOfYear, year.Unit);
            part?.Concluded(new("parts perdues, toute fraction comptée", "parts lost, each part counted"), parts, default, agreed.Source);
            part?.Computed(
                new("réduction du congé de l'année", "reduction of the leave of the year"), $"{year} × {parts} / {agreed.PartsOfYear}",
                reduction, agreed.Source);
        }

        LeaveDays none = LeaveDays.FromExact(0, reduction.Unit);
        LeaveDays left = accrual.Raw > reduction ? accrual.Raw - reduction : none;
        LeaveDays days = left.Round(DayRounding.DayUp);
        if (reduction > none)
        {
            part?.Computed(new("acquis selon l'accord", "acquired by the agreement"), $"max({none}; {accrual.Raw} − {reduction})", left, agreed.Source);
            part?.Concluded(DayRounding.DayUp.Label(), days, source: LabourCode.L3141_7);
        }

        return (days, reduction);
    }
}
