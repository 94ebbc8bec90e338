using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>A row of a schedule of notice (ligne de préavis): whom it concerns, from which seniority, how long.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record NoticeRow : IMemberwise
{
    /// <summary>The length, in whole months, weeks and days: <c>Period.FromMonths(2)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not at least one whole day.</exception>
    public required Period Length
    {
        get;
        init
        {
            _ = WholeMonths.Split(value, nameof(Length));
            field = value;
        }
    }

    /// <summary>Who breaks the contract; null for both.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not defined.</exception>
    public TerminationKind? Kind
    {
        get;
        init => field = value is not { } kind || Enum.IsDefined(kind) ? value : throw Refusal.Undefined(kind, nameof(Kind));
    }

    /// <summary>The categories concerned; none for all.</summary>
    public IReadOnlyList<StaffCategory> Categories { get; init => field = ValueList.Of(value); } = ValueList.Empty<StaffCategory>();

    /// <summary>The groups of the agreement concerned; none for everyone of the categories.</summary>
    public IReadOnlyList<AgreementGroup> Groups { get; init => field = ValueList.Of(value); } = ValueList.Empty<AgreementGroup>();

    /// <summary>The seniority concerned, with the comparators of the text.</summary>
    public SeniorityRange Seniority { get; init; }

    /// <summary>The article.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The seniority and the length.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        (int months, int days) = WholeMonths.Split(Length, nameof(Length));
        return $"{Seniority.ToString(language)}{(language == Language.French ? " : " : ": ")}{NoticeText.Of(months, days, language)}";
    }

    /// <summary>Whether the row is about this employee, leaving groups aside.</summary>
    internal bool Concerns(TerminationKind kind, StaffCategory category, Months seniority)
    {
        bool isOfCategory = Categories.Count == 0;
        for (int i = 0; i < Categories.Count && !isOfCategory; i++)
        {
            isOfCategory = Categories[i] == category;
        }

        return isOfCategory && (Kind is null || Kind == kind) && Seniority.Contains(seniority);
    }

    internal bool Names(AgreementGroup group)
    {
        for (int i = 0; i < Groups.Count; i++)
        {
            if (Groups[i] == group)
            {
                return true;
            }
        }

        return false;
    }
}
