using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// A collective agreement, or an employer's own (convention ou accord collectif): the rules of the topics, composed, with their source.
/// </summary>
/// <remarks>
/// A topic whose rules are null is one the library holds no sourced figure for: the law alone applies until the caller gives them. An
/// agreement is changed like any record: <c>agreement with { Notice = own }</c>.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record CollectiveAgreement : IMemberwise
{
    /// <summary>Its number (IDCC); null for an employer's own agreement.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 1 and 9999.</exception>
    public int? Idcc
    {
        get;
        init => field = value is null or (>= 1 and <= 9999) ? value : throw Refusal.OutOfRange(value.Value, nameof(Idcc), "between 1 and 9999");
    }

    /// <summary>Its name.</summary>
    public required Bilingual Name { get; init; }

    /// <summary>
    /// Whether it was extended (étendue), so that it binds every employer of the branch; null where that was not looked at.
    /// </summary>
    public bool? IsExtended { get; init; }

    /// <summary>Whom it binds, in a few words; null where that was not looked at.</summary>
    public Bilingual? Binds { get; init; }

    /// <summary>The last day it applied; null where it still does.</summary>
    public LocalDate? LastDay { get; init => field = value.Iso(nameof(LastDay)); }

    /// <summary>The number of the agreement it was merged into; null where it was not.</summary>
    public int? MergedInto { get; init; }

    /// <summary>The text itself, where one is cited.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>What it sets on notice; null where it sets nothing, or nothing is known.</summary>
    public NoticeRules? Notice { get; init; }

    /// <summary>What it sets on severance; null where it sets nothing, or nothing is known.</summary>
    public AgreementTable<SeveranceRules>? Severance { get; init; }

    /// <summary>What it sets on the trial; null where it sets nothing, or nothing is known.</summary>
    public AgreementTable<TrialRules>? Trial { get; init; }

    /// <summary>What an extended branch agreement sets on fixed terms; null where it sets nothing, or nothing is known.</summary>
    public FixedTermRules? FixedTerm { get; init; }

    /// <summary>What it sets on retirement, the employer's or the employee's; null where it sets nothing, or nothing is known.</summary>
    public RetirementRules? Retirement { get; init; }

    /// <summary>
    /// How a part of the indemnity of a retirement may be taken as rest; null where it says nothing, or nothing is known.
    /// </summary>
    public CareerEndRestRules? CareerEndRest { get; init; }

    /// <summary>What it sets on working time; null where it sets nothing, or nothing is known.</summary>
    public AgreementWorkingTime? WorkingTime { get; init; }

    /// <summary>The paid leave of a year; null where nothing is known.</summary>
    public AnnualLeaveRules? LeaveRight { get; init; }

    /// <summary>What it sets on leave for family events; null where it sets nothing, or nothing is known.</summary>
    public FamilyLeaveRules? FamilyLeave { get; init; }

    /// <summary>What it says of absences in the annual leave; null where it says nothing, or nothing is known.</summary>
    public AgreedLeaveRules? AnnualLeave { get; init; }

    /// <summary>What it sets on split leave; null where it sets nothing, or nothing is known.</summary>
    public FractioningRules? Fractioning { get; init; }

    /// <summary>What it gives for seniority; null where it gives nothing, or nothing is known.</summary>
    public SeniorityLeaveRules? SeniorityLeave { get; init; }

    /// <summary>The leave it gives in the quarters without annual leave, by staff; null where it gives none, or none is known.</summary>
    public AgreementTable<QuarterlyLeaveRules>? QuarterlyLeave { get; init; }

    /// <summary>What it sets on leave for a sick child; null where it sets nothing, or nothing is known.</summary>
    public SickChildRules? SickChild { get; init; }

    /// <summary>Whether its severance is owed in an agreed termination too, as its text says; null where it says nothing.</summary>
    public bool? OwesSeveranceInMutualTermination { get; init; }

    /// <summary>What it sets on the pay kept during a sickness; null where it sets nothing, or nothing is known.</summary>
    public AgreementTable<SickPayRules>? Sickness { get; init; }

    /// <summary>The jobs, groups or positions whose coefficients are held; empty where none are.</summary>
    public IReadOnlyList<AgreementJob> Jobs { get; init => field = ValueList.Of(value); } = ValueList.Empty<AgreementJob>();

    /// <summary>Whether the library holds how it counts a pay.</summary>
    public bool HoldsPay => PayFormula is not null;

    /// <summary>The days of its year of work; null where it sets nothing, or nothing is known.</summary>
    public FlatYear? Year { get; init; }

    /// <summary>The groups that its rules single out, each once (groupes, fonctions).</summary>
    public IReadOnlyList<AgreementGroup> Groups => ValueList.Of(
        (Notice?.Schedule?.Groups ?? ValueList.Empty<AgreementGroup>())
            .Concat(Severance?.Rows.SelectMany(static row => row.Groups) ?? [])
            .Concat(Trial?.Rows.SelectMany(static row => row.Groups) ?? [])
            .Concat(Retirement?.Notice?.Schedule?.Groups ?? ValueList.Empty<AgreementGroup>())
            .Distinct());

    /// <summary>
    /// What is to be known of these rules before using them: which text was read, what is missing; null where there is nothing to say.
    /// </summary>
    public Bilingual? Caution { get; init; }

    /// <summary>The topics of which nothing is held: the law alone is applied, and each result says so.</summary>
    /// <remarks>
    /// A topic that was read and that the text leaves to the law is held. Quarterly leave and a rest at the end of a career are no topics
    /// of the law: null is none that is known.
    /// </remarks>
    public IReadOnlyList<AgreementTopic> TopicsNotHeld => ValueList.Of(
        Enum.GetValues<AgreementTopic>().Where(topic => !Holds(topic)));

    /// <summary>Whether something is held of a topic, be it that the text leaves it to the law.</summary>
    /// <param name="topic">The topic.</param>
    /// <returns><see langword="true"/> if it is, otherwise <see langword="false"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The topic is not defined.</exception>
    public bool Holds(AgreementTopic topic) => topic switch
    {
        AgreementTopic.Notice => Notice is not null,
        AgreementTopic.Severance => Severance is not null,
        AgreementTopic.Trial => Trial is not null,
        AgreementTopic.Retirement => Retirement is not null,
        AgreementTopic.Pay => HoldsPay,
        AgreementTopic.WorkingTime => WorkingTime is not null,
        AgreementTopic.AnnualLeave => LeaveRight is not null,
        AgreementTopic.SeniorityLeave => SeniorityLeave is not null,
        AgreementTopic.Fractioning => Fractioning is not null,
        AgreementTopic.FamilyLeave => FamilyLeave is not null,
        AgreementTopic.SickChild => SickChild is not null,
        AgreementTopic.Sickness => Sickness is not null,
        _ => throw Refusal.Undefined(topic, nameof(topic)),
    };

    /// <summary>Whether it still applied on a day, as far as its end is known.</summary>
    /// <param name="on">The day.</param>
    /// <returns><see langword="true"/> if it did, otherwise <see langword="false"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the years 1 to 9800 of the ISO calendar.</exception>
    public bool IsInForce(LocalDate on) => on.Iso() <= (LastDay ?? on);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The name and the number.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Idcc is { } number
        ? string.Create(CultureInfo.InvariantCulture, $"{Name.ToString(language)} (IDCC {number})")
        : Name.ToString(language);

    /// <summary>How it counts a pay; null where that is not held.</summary>
    internal AgreementPayFormula? PayFormula { get; init; }

    internal SeveranceRules? SeveranceOf(StaffPosition position) =>
        Severance is { } table ? table.For(position) : new() { NotHeld = Name };

    /// <summary>What is said of an agreement that applies no more.</summary>
    internal Bilingual Ended => new(
        $"{ToString(Language.French)} ne s'applique plus après le {DateText.Write(LastDay!.Value, Language.French)}{Into(" : voir l'IDCC ")}",
        $"{ToString(Language.English)} no longer applies after {DateText.Write(LastDay.Value, Language.English)}{Into(": see IDCC ")}");

    private string Into(string words) => MergedInto is { } number ? $"{words}{number.ToString(CultureInfo.InvariantCulture)}" : string.Empty;
}
