using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What an agreement, a usage or the employer sets on notice (règles de préavis). Null: the law alone.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record NoticeRules : IMemberwise
{
    private static readonly IReadOnlyList<AbsenceKind> Usual =
        ValueList.Of([AbsenceKind.PaidLeave, AbsenceKind.WorkAccident, AbsenceKind.Maternity, AbsenceKind.Adoption]);

    /// <summary>The lengths it sets.</summary>
    public NoticeSchedule? Schedule { get; init; }

    /// <summary>
    /// The absences that put off the end; usually paid leave, an accident at work or an occupational disease, maternity and adoption leave,
    /// never ordinary sickness.
    /// </summary>
    /// <remarks>
    /// Paid leave does only where its dates were fixed before the notification (Cass. soc. 14 November 1990 n° 87-45.288), and a closure of
    /// the establishment does not: the explanation says that this is supposed. Where it was fixed later, list the other kinds here. A
    /// notice notified during such a leave begins the day after it. Accident, maternity and adoption from the official information sheets
    /// on notice (C. trav. L1225-4, L1225-38 for the last two).
    /// </remarks>
    public IReadOnlyList<AbsenceKind>? ExtendingAbsences
    {
        get;
        init
        {
            for (int i = 0; i < (value?.Count ?? 0); i++)
            {
                AbsenceKind kind = value![i];
                _ = Enum.IsDefined(kind) ? kind : throw Refusal.Undefined(kind, nameof(ExtendingAbsences));
            }

            field = value is null ? null : ValueList.Of(value);
        }
    }

    /// <summary>
    /// The hours the employee may be away to look for a job (heures de recherche d'emploi), by category. The Code gives none outside
    /// Alsace-Moselle: an agreement or usage does; empty where neither is known.
    /// </summary>
    public IReadOnlyList<JobSearchRow> JobSearch { get; init => field = ValueList.Of(value); } = ValueList.Empty<JobSearchRow>();

    /// <summary>
    /// Where the work is: in Alsace-Moselle (57, 67, 68) the local law lays its own length over the others (C. trav. L1234-15, L1234-16);
    /// usually elsewhere. The zone with Good Friday and the one without are the same for it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not defined.</exception>
    public HolidayZone? Zone
    {
        get;
        init => field = value is { } zone && !Enum.IsDefined(zone) ? throw Refusal.Undefined(zone, nameof(Zone)) : value;
    }

    /// <summary>By what the pay is fixed, which makes the length in Alsace-Moselle; usually by the month. Not read elsewhere.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not defined.</exception>
    public PayPeriodicity? PaidBy
    {
        get;
        init => field = value is { } by && !Enum.IsDefined(by) ? throw Refusal.Undefined(by, nameof(PaidBy)) : value;
    }

    /// <summary>
    /// In Alsace-Moselle, whether the employee teaches, is employed by a private person, is a trader's clerk, or on fixed pay directs,
    /// supervises or gives qualified technical services: six weeks whatever the way of pay (C. trav. L1234-16). Usually so for an executive
    /// alone.
    /// </summary>
    public bool? IsSixWeeksInAlsaceMoselle { get; init; }

    /// <summary>
    /// The agreement whose text on notice is not held: the law alone is applied, and the result says so; null otherwise.
    /// </summary>
    public Bilingual? NotHeld { get; init; }

    /// <summary>The text that sets these choices; a row of the schedule may name its own.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text that sets the choices, or what they are about.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Source?.Citation ?? (language == Language.French ? "règles de préavis" : "notice rules");

    internal JobSearchRow? JobSearchOf(StaffCategory category)
    {
        for (int i = 0; i < JobSearch.Count; i++)
        {
            if (JobSearch[i].Concerns(category))
            {
                return JobSearch[i];
            }
        }

        return null;
    }

    internal static bool Extends(AbsenceKind kind, NoticeRules? rules)
    {
        IReadOnlyList<AbsenceKind> kinds = rules?.ExtendingAbsences ?? Usual;
        for (int i = 0; i < kinds.Count; i++)
        {
            if (kinds[i] == kind)
            {
                return true;
            }
        }

        return false;
    }
}
