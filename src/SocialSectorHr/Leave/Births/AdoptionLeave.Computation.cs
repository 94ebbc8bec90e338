using SocialSectorHr.Law;

namespace SocialSectorHr;

// The weeks by the children, the days of sharing.
public readonly partial record struct AdoptionLeave
{
    internal AdoptionLeave(AdoptionLeaveQuestion question, Explanation? why = null)
    {
        this.question = question;
        ChildAdoption adoption = question.Adoption;
        why?.Given(new("arrivée de l'enfant", "arrival of the child"), adoption.ArrivedOn);
        why?.Given(new("enfants adoptés", "adopted children"), adoption.Children);
        why?.Given(new("enfants à charge avant l'adoption", "children in charge before the adoption"), adoption.ChildrenBefore);
        Weeks = question.Read(question.Table, why);
        if (adoption.IsShared)
        {
            SharedDays = question.Read(
                adoption.Children > 1 ? LegalParentLeave.AdoptionSharedOfSeveral : LegalParentLeave.AdoptionShared, why);
        }

        why?.Counted(new("période où prendre le congé", "time to take the leave"), FigureValue.OfPeriod(Earliest, Latest), LabourCode.D1225_11_1);
    }
}
