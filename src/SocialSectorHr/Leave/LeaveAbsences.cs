using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>Which absences give leave, which give less, which give none.</summary>
internal static class LeaveAbsences
{
    /// <summary>
    /// L3141-5: paid leave, maternity, paternity, adoption, compensatory rest, rest days, work accident, military service, elective office;
    /// L3142-2: family events; L1225-16: prenatal care; R5122-11: partial activity. That any training and the employer's own leave are
    /// treated as work is the reading in favour of the employee [C].
    /// </summary>
    public static LeaveTreatment Treatment(AbsenceKind kind, LeaveRules? rules) => kind switch
    {
        AbsenceKind.PaidLeave or AbsenceKind.RestDay or AbsenceKind.CompensatoryRest or AbsenceKind.Maternity or AbsenceKind.Paternity
            or AbsenceKind.Adoption
            or AbsenceKind.FamilyEvent or AbsenceKind.Military or AbsenceKind.Training or AbsenceKind.PartialActivity
            or AbsenceKind.PrenatalCare or AbsenceKind.CivicMission or AbsenceKind.Menstrual
            or AbsenceKind.CompanyLeave => LeaveTreatment.Work,
        AbsenceKind.WorkAccident or AbsenceKind.ElectiveOffice => LeaveTreatment.Dated,
        AbsenceKind.Sickness => LeaveTreatment.Sickness,
        AbsenceKind.CommutingAccident => rules?.CommutingAccidentCountsAsWork == true ? LeaveTreatment.Work : LeaveTreatment.Sickness,
        _ => LeaveTreatment.None,
    };

    /// <summary>The article by which an absence is work, or gives no leave; null where no text names it.</summary>
    public static LegalSource? SourceOf(AbsenceKind kind, LeaveRules? rules) => kind switch
    {
        AbsenceKind.FamilyEvent => LabourCode.L3142_2,
        AbsenceKind.PrenatalCare => LabourCode.L1225_16,
        AbsenceKind.PartialActivity => LabourCode.R5122_11,
        AbsenceKind.CivicMission => LabourCode.L3142_55,
        AbsenceKind.Training => LabourCode.L6321_2,
        AbsenceKind.SupplementaryBirth => LabourCode.L1225_46_3,
        AbsenceKind.LaterElectiveOffice => LabourCode.L3142_88,
        AbsenceKind.CommutingAccident => rules?.Source,
        AbsenceKind.Menstrual or AbsenceKind.CompanyLeave => null,
        _ => LabourCode.L3141_5,
    };

    /// <summary>The table that says whether an absence of a dated treatment is work.</summary>
    public static Dated<bool> WorkTable(AbsenceKind kind) =>
        kind == AbsenceKind.ElectiveOffice ? LegalLeave.ElectiveOfficeCountsAsWork : LegalLeave.WorkAccidentWithoutLimit;

    /// <summary>
    /// The first day on which the treatment of an absence is read: one uninterrupted year of a work accident counted as work whatever its
    /// time.
    /// </summary>
    public static LocalDate FirstRead(Absence absence, LocalDate start) => absence.Kind == AbsenceKind.WorkAccident
        ? LocalDate.Max(start, Quantieme.AddMonths(absence.Period.Start, 12))
        : start;

    /// <summary>Whether the law says all that an absence needs, over its days from one date to another.</summary>
    public static bool IsKnown(Absence absence, LocalDate first, LocalDate last, FrenchLaw law, LeaveRules? rules)
    {
        LocalDate start = LocalDate.Max(first, absence.Period.Start);
        LocalDate end = LocalDate.Min(last, absence.Period.End);
        return start > end || Treatment(absence.Kind, rules) switch
        {
            LeaveTreatment.Sickness => IsRead(LegalLeave.SicknessPerMonth, start, end) && IsRead(LegalLeave.SicknessPerYear, start, end),
            LeaveTreatment.Dated => FirstRead(absence, start) is var from && (from > end || IsRead(WorkTable(absence.Kind), from, end)),
            _ => true,
        };

        // Rows follow each other without a gap: known at both ends is known between them.
        bool IsRead<T>(Dated<T> table, LocalDate from, LocalDate to) => law.TryOn(from, table, out _) && law.TryOn(to, table, out _);
    }

    /// <summary>A copy, for the caller's list may change; null for none.</summary>
    /// <exception cref="ArgumentException">A day would be taken away twice.</exception>
    public static Absence[]? Check(IReadOnlyList<Absence>? absences, LeaveRules? rules) =>
        absences is { Count: > 0 } ? Checked(absences, rules) : null;

    /// <summary>The count that the rules choose, or the most favourable.</summary>
    public static AccrualMethod MethodOf(LeaveRules? rules)
    {
        AccrualMethod method = rules?.Method ?? AccrualMethod.MostFavourable;
        return Enum.IsDefined(method) ? method : throw Refusal.Undefined(method, nameof(rules));
    }

    // Apart, so that who has no absence pays for no closure.
    private static Absence[] Checked(IReadOnlyList<Absence> absences, LeaveRules? rules)
    {
        Absence[] copy = [.. ValueList.Of(absences)];
        _ = DayOrder.Of(copy.Where(absence => Treatment(absence.Kind, rules) != LeaveTreatment.Work), "A day gives no leave once.");
        return copy;
    }
}
