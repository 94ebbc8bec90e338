using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// The notice that ends a trial (délai de prévenance), C. trav. L1221-25 and L1221-26: 24 or 48 hours, two weeks or a month, by presence.
/// </summary>
/// <remarks>
/// It never extends the trial: where it does not fit, the contract stops with the trial and the employer pays the rest, paid leave
/// included, unless the fault was grave. Presence is the calendar time since the first day, the day of the notice counted (one secondary
/// source; absences are the caller's to leave out by a later notice day). A notice runs from hour to hour: it is over on the same hour of
/// its last day. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct TrialNotice : IMemberwise
{
    private readonly TrialNoticeQuestion? question;
    private readonly int unworked;

    /// <summary>Who gives it.</summary>
    public TrialParty By => question?.By ?? default;

    /// <summary>The day it is given.</summary>
    public LocalDate On => question?.On ?? default;

    /// <summary>Whether a notice is due: not of the employer where a fixed term has a trial of less than a week.</summary>
    public bool IsRequired { get; }

    /// <summary>The notice where it is of hours: 24 or 48; otherwise null.</summary>
    public Hours? Hours { get; }

    /// <summary>The notice where it is of weeks: two; otherwise null.</summary>
    public Weeks? Weeks { get; }

    /// <summary>The notice where it is of months: one; otherwise null.</summary>
    public Months? Months { get; }

    /// <summary>The day on which the whole notice is over, whether the trial lasts so long or not.</summary>
    public LocalDate FullEnd { get; }

    /// <summary>The last day of the contract: that of the notice, or that of the trial if it comes first.</summary>
    public LocalDate ContractEnd { get; }

    /// <summary>Whether the whole notice ends within the trial.</summary>
    public bool Fits { get; }

    /// <summary>
    /// The calendar days of notice that the employer pays because they do not fit (indemnité compensatrice), paid leave included; zero for
    /// the employee.
    /// </summary>
    public Days PaidInstead => Days.Of(unworked);

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Délai de prévenance de l'essai", "Notice that ends the trial"),
        question,
        static (asked, why) => _ = new TrialNotice(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The length and the last day of the contract.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        string day = DateText.Write(ContractEnd, language);
        string length = Hours?.ToString(language)
            ?? Weeks?.ToString(language)
            ?? Months?.ToString(language)
            ?? (french ? "aucune prévenance" : "no notice");
        return french ? $"{length}, fin du contrat le {day}" : $"{length}, contract ends on {day}";
    }
}
