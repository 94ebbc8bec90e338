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

    private static object? Parents(PublishedCase given, string field)
    {
        int births = given.Has("births") ? given.Whole("births") : 1;
        if (given.Word("leave") == "Maternity")
        {
            MaternityLeave maternity = (Childbirth.PresumedFor(given.Date("presumedDate")) with
            {
                BornOn = given.Date("birthDate"),
                Children = births,
                ChildrenBefore = given.Whole("childrenBefore"),
            }).Maternity(Law);
            return field switch
            {
                "weeksBefore" => maternity.Before,
                "weeksAfter" => maternity.After,
                "from" => maternity.From,
                "to" => maternity.To,
                _ => throw Unknown(field),
            };
        }

        WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
        Assert.True(!given.Has("weeklyRestDay") || given.Enum<IsoDayOfWeek>("weeklyRestDay") == calendar.RestDay);
        PaternityLeave leave = (Childbirth.On(given.Has("birthDate") ? given.Date("birthDate") : On) with { Children = births })
            .Paternity(given.Has("start") ? given.Enum<BirthLeaveStart>("start") : BirthLeaveStart.BirthDay, calendar, Law);
        return field switch
        {
            "calendarDays" => leave.CalendarDays,
            "compulsory" => leave.Compulsory,
            "optional" => leave.Optional,
            "birthLeaveFrom" => leave.BirthLeaveFrom,
            "birthLeaveTo" => leave.BirthLeaveTo,
            "compulsoryFrom" => leave.CompulsoryFrom,
            "compulsoryTo" => leave.CompulsoryTo,
            _ => throw Unknown(field),
        };
    }

    private static object? Sick(PublishedCase given, string field)
    {
        SickChild child = SickChild.Of(given.Whole("youngestAge"), given.Whole("childrenUnder16"));
        SickChildLeave leave = given.Has("idcc")
            ? child.Leave(On, Law, CollectiveAgreements.OfIdcc(given.Whole("idcc"))!)
            : child.Leave(On, Law);
        return field switch
        {
            "daysPerYear" => leave.Days,
            "maxConsecutive" => leave.MostAtATime,
            "paid" => leave.PaidDays == leave.Days,
            _ => throw Unknown(field),
        };
    }
}
