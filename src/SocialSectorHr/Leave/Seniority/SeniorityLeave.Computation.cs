namespace SocialSectorHr;

// The greatest step that the years reach.
public readonly partial record struct SeniorityLeave
{
    internal SeniorityLeave(SeniorityLeaveQuestion question, Explanation? why = null)
    {
        this.question = question;
        (PaidLeaveRight right, SeniorityLeaveRules rules) = (question.Right, question.Rules);
        LeaveUnit unit = rules.Steps.Count > 0 ? rules.Steps[0].Days.Unit : right.Unit;
        Days = rules.DaysAt(question.Years) ?? LeaveDays.FromExact(0, unit);
        why?.Given(new("années pleines d'ancienneté", "full years of seniority"), question.Years);
        why?.Given(new("congés d'une année complète", "leave of a full year"), right.Annual);
        if (rules.NotHeld is { } unread)
        {
            why?.Concluded(unread, null, Terms.TextNotHeld);
        }

        why?.Concluded(new("jours d'ancienneté", "days for seniority"), Days, default, rules.Source);
        LeaveDays own = Days.In(right.Unit);
        if (own != Days)
        {
            why?.Concluded(new("jours d'ancienneté dans l'unité du droit", "days for seniority in the unit of the right"), own);
        }

        why?.Computed(new("congés avec l'ancienneté", "leave with seniority"), $"{right.Annual} + {own}", Annual, rules.Source);
    }
}
