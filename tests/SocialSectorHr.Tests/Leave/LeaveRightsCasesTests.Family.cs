namespace SocialSectorHr.Tests.Leave;

/// <content>The family: its events, by the law and by an agreement.</content>
public partial class LeaveRightsCasesTests
{
    private static readonly Dictionary<string, FamilyEvent> Events = new(StringComparer.Ordinal)
    {
        ["EmployeeMarriageOrPacs"] = FamilyEvent.Marriage,
        ["OwnMarriage"] = FamilyEvent.Marriage,
        ["PacsOfEmployee"] = FamilyEvent.CivilPartnership,
        ["ChildWeddings"] = FamilyEvent.ChildMarriage,
        ["AdoptionPlacement"] = FamilyEvent.Adoption,
        ["CloseRelativeDeath"] = FamilyEvent.ParentDeath,
        ["ChildDisabilityOrIllnessAnnouncement"] = FamilyEvent.ChildDisability,
    };

    private static FamilyLeave LeaveOf(PublishedCase given)
    {
        LocalDate on = given.Has("date") ? given.Date("date") : On;
        string word = given.Word("event");
        FamilyEvent happened = Events.TryGetValue(word, out FamilyEvent known) ? known : given.Enum<FamilyEvent>("event");
        FamilyOccasion occasion = happened == FamilyEvent.ChildDeath
            ? FamilyOccasion.OfChildDeath(on, given.Whole("childAge"), given.Truth("childWasParent"))
            : FamilyOccasion.Of(happened, on);
        return given.Has("idcc")
            ? occasion.Leave(Law, CollectiveAgreements.All.Single(agreement => agreement.Idcc == given.Whole("idcc")))
            : occasion.Leave(Law);
    }

    private static object? Family(PublishedCase given, string field)
    {
        FamilyLeave leave = LeaveOf(given);
        return field switch
        {
            "days" or "dueDays" => leave.Days.Days,
            "unit" => leave.Days.Unit,
            "legalDays" => leave.LegalDays.Days,
            "conventionalDays" or "textDays" => leave.AgreementDays?.Days,
            "conventionalUnit" => leave.AgreementDays?.Unit,
            _ => throw Unknown(field),
        };
    }
}
