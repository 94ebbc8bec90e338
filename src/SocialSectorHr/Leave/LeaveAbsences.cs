namespace SocialSectorHr;

/// <summary>Which absences give leave, which give less, which give none.</summary>
internal static class LeaveAbsences
{
    /// <summary>
    /// L3141-5: paid leave, maternity, paternity, adoption, compensatory rest, rest days, work accident, military service, elective office; L3142-2: family
    /// events. Training, partial activity and the employer's own leave are treated as work [unverified, the reading in favour of the employee].
    /// </summary>
    public static LeaveTreatment Treatment(AbsenceKind kind, LeaveRules? rules) => kind switch
    {
        AbsenceKind.PaidLeave or AbsenceKind.RestDay or AbsenceKind.CompensatoryRest or AbsenceKind.Maternity or AbsenceKind.Paternity or AbsenceKind.Adoption
            or AbsenceKind.FamilyEvent or AbsenceKind.Military or AbsenceKind.Training or AbsenceKind.PartialActivity or AbsenceKind.Menstrual
            or AbsenceKind.CompanyLeave => LeaveTreatment.Work,
        AbsenceKind.WorkAccident or AbsenceKind.ElectiveOffice => LeaveTreatment.Dated,
        AbsenceKind.Sickness => LeaveTreatment.Sickness,
        AbsenceKind.CommutingAccident => rules?.CommutingAccidentCountsAsWork == true ? LeaveTreatment.Work : LeaveTreatment.Sickness,
        _ => LeaveTreatment.None,
    };

    /// <summary>A copy, for the caller's list may change; null for none.</summary>
    /// <exception cref="ArgumentException">A day would be taken away twice.</exception>
    public static Absence[]? Check(IReadOnlyList<Absence>? absences, LeaveRules? rules) => absences is { Count: > 0 } ? Checked(absences, rules) : null;

    // Apart, so that who has no absence pays for no closure.
    private static Absence[] Checked(IReadOnlyList<Absence> absences, LeaveRules? rules)
    {
        Absence[] copy = [.. absences];
        _ = DayOrder.Of(copy.Where(absence => Treatment(absence.Kind, rules) != LeaveTreatment.Work), "A day gives no leave once.");
        return copy;
    }
}
