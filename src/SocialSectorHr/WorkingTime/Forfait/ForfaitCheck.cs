using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What is wrong with a forfait in days on what is stated of its grounds (contrôle du forfait-jours).</summary>
/// <remarks>
/// A forfait without its agreement, its follow-up or its written clause is void or without effect, and overtime may be due (Cass. soc. 29 June 2011
/// n° 09-71.107). Whether the pay suits the constraints (C. trav. L3121-61) is for the judge and is not checked. <c>default</c> finds nothing and explains so.
/// </remarks>
public readonly record struct ForfaitCheck
{
    private readonly DaysForfait? forfait;
    private readonly ForfaitGrounds? grounds;
    private readonly LocalDate on;
    private readonly FrenchLaw? law;
    private readonly ForfaitRules? rules;

    private ForfaitCheck(DaysForfait forfait, ForfaitGrounds grounds, LocalDate on, FrenchLaw law, ForfaitRules? rules)
    {
        (this.forfait, this.grounds, this.on, this.law, this.rules) = (forfait, grounds, on, law, rules);
        (Faults, Warnings, Unchecked) = Compute(forfait, grounds, on, law, rules, null);
    }

    /// <summary>What is wrong; <see cref="ForfaitFaults.None"/> if nothing is.</summary>
    public ForfaitFaults Faults { get; }

    /// <summary>What no ruling condemns alone, but calls for care: hours clocked, or a least presence, without the other.</summary>
    public ForfaitFaults Warnings { get; }

    /// <summary>What could not be checked, because the condition is not said.</summary>
    public ForfaitFaults Unchecked { get; }

    /// <summary>Whether nothing is wrong: <see langword="false"/> on a fault, null where something could not be checked.</summary>
    public bool? IsLawful => Verdict.Of(forfait is not null, Faults != ForfaitFaults.None, Unchecked != ForfaitFaults.None);

    /// <summary>The steps of the check.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Contrôle du forfait en jours", "Check of the forfait in days");
        if (forfait is null || grounds is null || law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(forfait, grounds, on, law, rules, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The faults, separated by semicolons, and what calls for care.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string faults = Verdict.Say(forfait is not null, Faults, Unchecked, static fault => fault.Label()).ToString(language);
        return Warnings == ForfaitFaults.None ? faults
            : language == Language.French ? $"{faults}{NumberText.Space}; vigilance{NumberText.Space}: pointage horaire ou présence minimale"
            : $"{faults}; care: hours clocked or a least presence";
    }

    internal static ForfaitCheck Of(DaysForfait forfait, ForfaitGrounds grounds, LocalDate on, FrenchLaw law, ForfaitRules? rules)
    {
        ArgumentNullException.ThrowIfNull(grounds);
        ArgumentNullException.ThrowIfNull(law);
        return grounds.Agreement is { } agreement && !Enum.IsDefined(agreement)
            ? throw Refusal.Undefined(agreement, nameof(ForfaitGrounds.Agreement))
            : new(forfait, grounds, on, law, rules);
    }

    private static (ForfaitFaults Faults, ForfaitFaults Warnings, ForfaitFaults Unchecked) Compute(
        DaysForfait forfait, ForfaitGrounds grounds, LocalDate on, FrenchLaw law, ForfaitRules? rules, Explanation? why)
    {
        why?.Given(new("forfait", "forfait"), forfait.PerYear);
        Days ceiling = ForfaitRules.CeilingOn(on, law, rules, why);
        (ForfaitFaults Faults, ForfaitFaults Warnings, ForfaitFaults Unchecked) found = default;
        Add(ref found, ForfaitFaults.BeyondCeiling, forfait.PerYear > ceiling, rules?.Ceiling is null ? LabourCode.L3121_64 : rules.Source, why);
        Eligibility(ref found, grounds, why);
        Agreement(ref found, forfait, grounds, why);
        Clause(ref found, grounds, why);
        return found;
    }

    private static void Eligibility(ref (ForfaitFaults Faults, ForfaitFaults Warnings, ForfaitFaults Unchecked) found, ForfaitGrounds grounds, Explanation? why)
    {
        Add(ref found, ForfaitFaults.NotAutonomous, !grounds.IsAutonomous, LabourCode.L3121_58, why);
        Hours(ref found, grounds, why);

        // An executive must be outside the collective schedule; another employee must have a time that cannot be fixed beforehand.
        if (grounds.IsExecutive is not false)
        {
            Add(ref found, ForfaitFaults.CollectiveSchedule, Where(grounds.IsExecutive, grounds.FollowsCollectiveSchedule), LabourCode.L3121_58, why);
        }

        if (grounds.IsExecutive is not true)
        {
            Add(ref found, ForfaitFaults.TimePredetermined, Where(!grounds.IsExecutive, grounds.TimeIsPredetermined), LabourCode.L3121_58, why);
        }
    }

    /// <summary>The ruling rests on the two together: one alone is to be looked at.</summary>
    private static void Hours(ref (ForfaitFaults Faults, ForfaitFaults Warnings, ForfaitFaults Unchecked) found, ForfaitGrounds grounds, Explanation? why)
    {
        bool? both = grounds.HoursAreClocked & grounds.PresenceIsRequired;
        Add(ref found, ForfaitFaults.HoursImposed, both, CaseLaw.Soc_2023_06_07_22_10196, why);
        if (both is not true && (grounds.HoursAreClocked is true || grounds.PresenceIsRequired is true))
        {
            found.Warnings |= ForfaitFaults.HoursImposed;
            why?.Chosen(
                grounds.HoursAreClocked is true
                    ? new("vigilance : pointage horaire", "care: hours clocked")
                    : new("vigilance : présence minimale pour valider une journée", "care: a least presence validates a day"),
                value: null,
                new("l'arrêt se fonde sur la réunion des deux", "the ruling rests on the two together"),
                CaseLaw.Soc_2023_06_07_22_10196);
        }
    }

    private static void Agreement(
        ref (ForfaitFaults Faults, ForfaitFaults Warnings, ForfaitFaults Unchecked) found, DaysForfait forfait, ForfaitGrounds grounds, Explanation? why)
    {
        bool? none = grounds.Agreement is { } agreement ? agreement == ForfaitAgreement.None : null;
        Add(ref found, ForfaitFaults.NoAgreement, none, LabourCode.L3121_63, why);
        if (none is true)
        {
            return;
        }

        Add(ref found, ForfaitFaults.CategoryNotCovered, !grounds.CategoryIsCovered, LabourCode.L3121_64, why);
        Add(ref found, ForfaitFaults.AgreementIncomplete, !grounds.AgreementIsComplete, LabourCode.L3121_64, why);
        Add(ref found, ForfaitFaults.BeyondAgreement, grounds.DaysOfAgreement is { } most ? forfait.PerYear > most : null, LabourCode.L3121_64, why);
        bool? notFollowed = grounds.AgreementFollowsWorkload is true || grounds.EmployerFollowsWorkload is true ? false
            : grounds is { AgreementFollowsWorkload: false, EmployerFollowsWorkload: false } ? true : null;
        bool byEmployer = grounds.AgreementFollowsWorkload is not true && grounds.EmployerFollowsWorkload is not null;
        LegalSource followUp = byEmployer ? LabourCode.L3121_65 : grounds.AgreementFollowsWorkload is true ? LabourCode.L3121_64 : LabourCode.L3121_60;
        Add(ref found, ForfaitFaults.WorkloadNotFollowed, notFollowed, followUp, why);
        if (notFollowed is true)
        {
            why?.Chosen(new("le forfait encourt la nullité", "the forfait may be void"), value: null, source: CaseLaw.Soc_2011_06_29_09_71107);
        }
    }

    private static void Clause(ref (ForfaitFaults Faults, ForfaitFaults Warnings, ForfaitFaults Unchecked) found, ForfaitGrounds grounds, Explanation? why)
    {
        Add(ref found, ForfaitFaults.NoWrittenClause, !grounds.ClauseIsWritten, LabourCode.L3121_55, why);
        if (grounds.ClauseIsWritten is not false)
        {
            Add(ref found, ForfaitFaults.DaysNotStated, !grounds.ClauseStatesDays, LabourCode.L3121_64, why);
        }
    }

    /// <summary>A condition that matters only for one status: a fault needs the status to be known.</summary>
    private static bool? Where(bool? status, bool? isFault) => isFault is false ? false : status is null ? null : isFault;

    private static void Add(
        ref (ForfaitFaults Faults, ForfaitFaults Warnings, ForfaitFaults Unchecked) found,
        ForfaitFaults fault,
        bool? isSo,
        LegalSource? source,
        Explanation? why)
    {
        if (isSo is not { } known)
        {
            found.Unchecked |= fault;
            why?.Decided(fault.Condition(), null, new("non précisé, non vérifié", "not said, not checked"), source);
            return;
        }

        found.Faults |= known ? fault : ForfaitFaults.None;
        why?.Chosen(fault.Condition(), !known, source: source);
    }
}
