using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

// Weeks before the presumed day, weeks after the birth, never fewer than both in all.
public readonly partial record struct MaternityLeave
{
    private const int WeeksEarly = 6;

    internal MaternityLeave(MaternityLeaveQuestion question, Explanation? why = null)
    {
        this.question = question;
        (Childbirth birth, Weeks moved) = (question.Birth, question.Moved);
        why?.Given(new("naissance prévue", "presumed birth"), birth.PresumedOn);
        why?.Given(new("enfants à naître", "children to be born"), birth.Children);
        why?.Given(new("enfants déjà à charge ou nés viables", "children already in charge or born viable"), birth.ChildrenBefore);
        (Dated<Weeks> before, Dated<Weeks> after) = question.Tables;
        (Before, After) = (question.Read(before, why), question.Read(after, why));
        if (moved > Weeks.Zero)
        {
            why?.Given(new("semaines reportées après la naissance, sur avis médical favorable", "weeks moved after the birth, on a favourable medical opinion"), moved);
            (Before, After) = (Before - moved, After + moved);
        }

        if (question.Advanced > Weeks.Zero)
        {
            why?.Given(new("semaines prises avant la naissance prévue", "weeks taken before the presumed birth"), question.Advanced);
            (Before, After) = (Before + question.Advanced, After - question.Advanced);
        }

        (int early, int late) = ((int)Before.Exact.Numerator, (int)After.Exact.Numerator);
        LocalDate first = birth.PresumedOn.PlusWeeks(-early);
        LocalDate born = birth.BornOn ?? birth.PresumedOn;
        From = LocalDate.Min(first, born);
        To = LocalDate.Max(born.PlusWeeks(late), From.PlusWeeks(early + late)).PlusDays(-1);
        (From, To) = Lengthen(birth, first, From, To, why);
        why?.Counted(new("premier jour du congé de maternité", "first day of the maternity leave"), From, LabourCode.L1225_17);
        if (birth.BornOn is { } known)
        {
            why?.Given(new("naissance", "birth"), known);
        }
        else
        {
            why?.Assumed(new("naissance", "birth"), born);
        }

        why?.Counted(
            new("dernier jour du congé de maternité", "last day of the maternity leave"), To, born < birth.PresumedOn ? LabourCode.L1225_20 : LabourCode.L1225_17);
    }

    // A birth more than six weeks early with the child in hospital, and the certified days before and after.
    private static (LocalDate From, LocalDate To) Lengthen(
        Childbirth birth, LocalDate first, LocalDate from, LocalDate to, Explanation? why)
    {
        if (birth is { IsChildInHospital: true, BornOn: { } born } && born < birth.PresumedOn.PlusWeeks(-WeeksEarly) && born < first)
        {
            int days = Period.DaysBetween(born, first);
            why?.Counted(
                new("enfant né plus de six semaines avant et hospitalisé, jours de plus", "child born over six weeks early and in hospital, more days"),
                Days.Of(days),
                LabourCode.L1225_23);
            to = to.PlusDays(days);
        }

        if (birth.PathologicalBefore > Days.Zero)
        {
            why?.Given(new("état pathologique avant le congé", "pathological state before the leave"), birth.PathologicalBefore);
        }

        if (birth.PathologicalAfter > Days.Zero)
        {
            why?.Given(new("état pathologique après le congé", "pathological state after the leave"), birth.PathologicalAfter);
        }

        if (birth.PathologicalBefore > Days.Zero || birth.PathologicalAfter > Days.Zero)
        {
            why?.Concluded(
                new("état pathologique attesté", "certified pathological state"), null,
                new("deux semaines au plus avant, quatre après", "two weeks at most before, four after"), LabourCode.L1225_21);
        }

        return (from.PlusDays(-(int)birth.PathologicalBefore.Exact.Numerator), to.PlusDays((int)birth.PathologicalAfter.Exact.Numerator));
    }
}
