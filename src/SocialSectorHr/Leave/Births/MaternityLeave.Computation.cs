using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

// Weeks before the presumed day, weeks after the birth, never fewer than both in all.
public readonly partial record struct MaternityLeave
{
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

        (int early, int late) = ((int)Before.Exact.Numerator, (int)After.Exact.Numerator);
        LocalDate first = birth.PresumedOn.PlusWeeks(-early);
        LocalDate born = birth.BornOn ?? birth.PresumedOn;
        From = LocalDate.Min(first, born);
        To = LocalDate.Max(born.PlusWeeks(late), From.PlusWeeks(early + late)).PlusDays(-1);
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
}
