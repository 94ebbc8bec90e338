using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What an absence leaves of a forfait in days and of its rest days (absence au forfait-jours).</summary>
/// <remarks><c>default</c> holds nothing and explains that nothing was computed.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct ForfaitAbsence : IMemberwise
{
    private readonly ForfaitAbsenceQuestion? question;

    /// <summary>The days missed.</summary>
    public Days Missed => question?.Missed ?? default;

    /// <summary>Whether the absence counts as effective work.</summary>
    public bool IsAssimilated => question?.IsAssimilated is true;

    /// <summary>The rest days of the year before the absence.</summary>
    public Days RestDays => question?.RestDays ?? default;

    /// <summary>The days left to work in the year: the forfait less the days missed; null where rest days are lost.</summary>
    /// <remarks>
    /// A rest day lost either becomes a day to work or stays a day off: the ruling settles the right to the rest days and not the days due,
    /// which the agreement has to say. The explanation gives both.
    /// </remarks>
    public Days? DaysToWork { get; }

    /// <summary>How many days of absence cost a rest day, F / R; null where none is lost.</summary>
    public Days? PerRestDayLost { get; }

    /// <summary>The rest days lost, exact.</summary>
    public Days RestDaysLostUnrounded { get; }

    /// <summary>The rest days lost: whole days unless the agreement rounds otherwise.</summary>
    public Days RestDaysLost { get; }

    /// <summary>The rest days left.</summary>
    public Days RestDaysLeft => RestDays - RestDaysLost;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Absence au forfait en jours", "Absence under a forfait in days"),
        question,
        static (asked, why) => _ = new ForfaitAbsence(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days left to work, if they are settled, and the rest days lost.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        string lost = $"{RestDaysLost.ToString(language)} {(french ? "de repos perdu(s)" : "of rest lost")}";
        return DaysToWork is { } toWork ? $"{toWork.ToString(language)} {(french ? "à travailler" : "to work")}, {lost}"
            : $"{lost}, {(french ? "jours à travailler selon l'accord" : "days to work as the agreement says")}";
    }
}
