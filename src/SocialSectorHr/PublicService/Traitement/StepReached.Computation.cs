using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <content>A step after the other, each for its duration.</content>
public readonly partial record struct StepReached
{
    internal StepReached(in StepReachedQuestion question, Explanation? why = null)
    {
        this.question = question;
        GradeGrid grid = question.Grid.Value;
        LegalSource source = question.Grid.Source;
        why?.Given(question.Grade.Name);
        why?.Given(PublicTerms.Step, question.Step);
        why?.Given(new("premier jour dans cet échelon", "first day in this step"), question.Since);
        why?.Given(new("jour demandé", "day asked for"), question.On);
        LocalDate start = question.Since;
        (Step, Since) = (question.Step, start);
        while (grid.Steps[Step - 1].Duration is { } duration)
        {
            LocalDate next = Quantieme.AddMonths(start, (int)duration.Exact.Numerator);
            why?.Concluded(new($"durée de l'échelon {Step}", $"duration of step {Step}"), duration, default, source);
            NextOn = next;
            if (next > question.On)
            {
                break;
            }

            (Step, Since, NextOn) = (Step + 1, next, null);
            start = next;
        }

        why?.Concluded(new("échelon atteint", "step reached"), Step, default, source);
        if (why is not null && NextOn is { } coming)
        {
            why.Concluded(new("premier jour dans le suivant", "first day in the next one"), coming);
        }
    }
}
