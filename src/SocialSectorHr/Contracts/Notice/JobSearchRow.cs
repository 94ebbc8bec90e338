using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The hours that an agreement gives for looking for a job during the notice (heures de recherche d'emploi).</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record JobSearchRow : IMemberwise
{
    /// <summary>The categories concerned; none for all.</summary>
    public IReadOnlyList<StaffCategory> Categories { get; init => field = ValueList.Of(value); } = ValueList.Empty<StaffCategory>();

    /// <summary>The hours a month of notice; null where the agreement counts by day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public Hours? PerMonth { get; init => field = Checked(value, nameof(PerMonth)); }

    /// <summary>The hours a day worked; null where the agreement counts by month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public Hours? PerDay { get; init => field = Checked(value, nameof(PerDay)); }

    /// <summary>The most a month where they are counted by day; null for no ceiling.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public Hours? MostPerMonth { get; init => field = Checked(value, nameof(MostPerMonth)); }

    /// <summary>Whether they may be taken as one whole day a week instead.</summary>
    public bool OrADayAWeek { get; init; }

    /// <summary>
    /// The seniority from which they are paid in a dismissal; any unless the agreement says otherwise. None is in a resignation.
    /// </summary>
    public SeniorityRange PaidFrom { get; init; }

    /// <summary>The article.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The hours.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        string hours = PerMonth is { } month
            ? $"{month.ToString(language)} {(french ? "par mois" : "a month")}"
            : $"{(PerDay ?? Hours.Zero).ToString(language)} {(french ? "par jour travaillé" : "a day worked")}";
        return OrADayAWeek ? $"{hours}{(french ? ", ou un jour par semaine" : ", or a day a week")}" : hours;
    }

    internal bool Concerns(StaffCategory category)
    {
        bool isOfCategory = Categories.Count == 0;
        for (int i = 0; i < Categories.Count && !isOfCategory; i++)
        {
            isOfCategory = Categories[i] == category;
        }

        return isOfCategory;
    }

    private static Hours? Checked(Hours? value, string name) =>
        value is { } hours && hours < Hours.Zero ? throw Refusal.OutOfRange(hours, name, "0 h or more") : value;
}
