using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the rest in place of overtime pay is computed from.</summary>
internal readonly record struct OvertimeRestQuestion : IQuestion
{
    public OvertimeRestQuestion(WorkedOvertime overtime, OvertimeReplacement replaced)
    {
        if (!Enum.IsDefined(replaced))
        {
            throw Refusal.Undefined(replaced, nameof(replaced));
        }

        (Overtime, Replaced) = (overtime.Question, replaced);
    }

    /// <summary>What the overtime was computed from; null for one that was not.</summary>
    public WorkedOvertimeQuestion? Overtime { get; }

    public OvertimeReplacement Replaced { get; }

    /// <summary>None: what the overtime read is explained with it.</summary>
    FrenchLaw? IQuestion.Law => null;
}
