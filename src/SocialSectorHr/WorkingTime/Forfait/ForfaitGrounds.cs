using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What a forfait in days rests on (fondements du forfait-jours): the post, the agreement, the clause. Null: not said.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record ForfaitGrounds : IMemberwise
{
    /// <summary>Whether the employee is an executive (cadre); others may be under a forfait too (C. trav. L3121-58 2°).</summary>
    public bool? IsExecutive { get; init; }

    /// <summary>Whether the employee is really autonomous in organising the time (autonomie), C. trav. L3121-58.</summary>
    public bool? IsAutonomous { get; init; }

    /// <summary>
    /// For an executive: whether the functions lead to follow the collective schedule (horaire collectif), which excludes the forfait.
    /// </summary>
    public bool? FollowsCollectiveSchedule { get; init; }

    /// <summary>
    /// For another employee: whether the working time can be fixed beforehand (durée prédéterminée), which excludes the forfait.
    /// </summary>
    public bool? TimeIsPredetermined { get; init; }

    /// <summary>Whether the hours of a day are clocked (pointage horaire); a clocking that only counts the days does not.</summary>
    /// <remarks>
    /// With <see cref="PresenceIsRequired"/> there is no autonomy (Cass. soc. 7 June 2023 n° 22-10.196); alone it is a warning.
    /// </remarks>
    public bool? HoursAreClocked { get; init; }

    /// <summary>Whether a day counts only from so many hours of presence on (présence minimale), such as six.</summary>
    /// <remarks>
    /// With <see cref="HoursAreClocked"/> there is no autonomy (Cass. soc. 7 June 2023 n° 22-10.196); alone it is a warning.
    /// </remarks>
    public bool? PresenceIsRequired { get; init; }

    /// <summary>The collective agreement that sets the forfait up (C. trav. L3121-63).</summary>
    public ForfaitAgreement? Agreement { get; init; }

    /// <summary>Whether the employee's category is among those of the agreement (C. trav. L3121-64 I 1°).</summary>
    public bool? CategoryIsCovered { get; init; }

    /// <summary>The days that the agreement allows at most (C. trav. L3121-64 I 3°).</summary>
    public Days? DaysOfAgreement { get; init; }

    /// <summary>
    /// Whether the agreement sets categories, twelve months, days, effect of absences and entries on pay, features of the clause (C. trav.
    /// L3121-64 I).
    /// </summary>
    public bool? AgreementIsComplete { get; init; }

    /// <summary>
    /// Whether the agreement sets the follow-up of the workload, the periodic talks and the right to disconnect (C. trav. L3121-64 II).
    /// </summary>
    public bool? AgreementFollowsWorkload { get; init; }

    /// <summary>
    /// Where it does not: whether the employer keeps a control sheet, checks the workload, talks once a year and sets how to disconnect (C.
    /// trav. L3121-65).
    /// </summary>
    public bool? EmployerFollowsWorkload { get; init; }

    /// <summary>Whether the employee agreed in writing (convention individuelle écrite), C. trav. L3121-55.</summary>
    public bool? ClauseIsWritten { get; init; }

    /// <summary>
    /// Whether the clause states the number of days; a mere reference to the branch text does not [one secondary source].
    /// </summary>
    public bool? ClauseStatesDays { get; init; }

    /// <summary>Whether the daily and weekly rests are kept: a forfait is not outside them (C. trav. L3121-62).</summary>
    /// <remarks>A roster tells: <see cref="Roster"/> and its check with <see cref="WorkingLimitRules.IsForfaitInDays"/>.</remarks>
    public bool? RestsAreKept { get; init; }

    /// <summary>
    /// Whether the pay suits the constraints of the post: if it is manifestly too low a judge may grant an indemnity (C. trav. L3121-61).
    /// </summary>
    public bool? PaySuitsConstraints { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The agreement and the clause, as far as they are said.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        Bilingual agreement = Agreement?.Label() ?? new("accord collectif non précisé", "collective agreement not said");
        Bilingual clause = ClauseIsWritten switch
        {
            true => new("convention écrite", "written clause"),
            false => new("sans convention écrite", "no written clause"),
            null => new("convention non précisée", "clause not said"),
        };
        return $"{agreement.ToString(language)}, {clause.ToString(language)}";
    }
}
