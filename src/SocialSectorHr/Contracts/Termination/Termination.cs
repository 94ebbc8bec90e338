using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The break of a permanent contract by one party (rupture du CDI): who, when, why.</summary>
/// <remarks>
/// An agreed termination (rupture conventionnelle), a retirement and a break in the trial are other matters, with other rules.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record Termination : IMemberwise
{
    private Termination(TerminationKind kind, LocalDate notifiedOn) => (Kind, NotifiedOn) = (kind, notifiedOn);

    /// <summary>Who breaks it.</summary>
    public TerminationKind Kind { get; }

    /// <summary>
    /// The day the letter is sent (notification): seniority is that of this day, for the length of the notice and the right to severance.
    /// </summary>
    public LocalDate NotifiedOn { get; }

    /// <summary>
    /// The day from which the notice runs: for a dismissal the first presentation of the letter (C. trav. L1234-3), for a resignation the
    /// day it reaches the employer (Cass. soc. 5 December 1974 n° 73-40.376). Null if unknown: the notification is then supposed.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It comes before the notification.</exception>
    public LocalDate? PresentedOn
    {
        get;
        init => field = value.Iso(nameof(PresentedOn)) is { } day && day < NotifiedOn
            ? throw Refusal.OutOfRange(day, nameof(PresentedOn), $"on or after the notification ({DateText.Iso(NotifiedOn)})")
            : value;
    }

    /// <summary>What the dismissal rests on; always ordinary for a resignation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not defined, or it is a ground of dismissal for a resignation.</exception>
    public DismissalGround Ground
    {
        get;
        init => field = !Enum.IsDefined(value) ? throw Refusal.Undefined(value, nameof(Ground))
            : Kind == TerminationKind.Resignation && value != DismissalGround.Ordinary
                ? throw Refusal.OutOfRange(value, nameof(Ground), "Ordinary for a resignation: only a dismissal rests on a ground")
                : value;
    }

    /// <summary>
    /// Whether the employee is recognised as a disabled worker (travailleur handicapé): the legal notice of a dismissal is doubled, three
    /// months at most (C. trav. L5213-9).
    /// </summary>
    /// <remarks>
    /// An agreement's own length is taken as it is, neither doubled nor cut (one secondary source), and the longer applies: whether an
    /// agreement's length under three months is doubled is not settled, and the explanation says so. Nothing is doubled for occupational
    /// unfitness (Cass. soc. 10 March 2009 n° 08-42.249).
    /// </remarks>
    public bool IsDisabledWorker { get; init; }

    /// <summary>
    /// Whether the employee, unfit by an accident at work or an occupational disease, wrongly refused the post offered (refus abusif du
    /// reclassement): the compensation and the doubling of severance are then lost, C. trav. L1226-14. Looked at for that ground only.
    /// </summary>
    public bool HasWronglyRefusedPost { get; init; }

    /// <summary>Whether nobody dismisses: what a retirement or an agreed termination is computed by.</summary>
    internal bool IsNotional { get; init; }

    /// <summary>
    /// Whether it is a dismissal for unfitness, whatever the cause: the notice is not worked and the contract ends at the notification.
    /// </summary>
    internal bool IsForUnfitness => Ground is DismissalGround.Unfitness or DismissalGround.OccupationalUnfitness;

    /// <summary>Whether L1226-14 gives its compensation and its doubling.</summary>
    internal bool IsCompensated => Ground == DismissalGround.OccupationalUnfitness && !HasWronglyRefusedPost;

    /// <summary>Whether it is a dismissal for gross or wilful misconduct.</summary>
    internal bool IsForMisconduct => Ground is DismissalGround.GrossMisconduct or DismissalGround.WilfulMisconduct;

    /// <summary>A dismissal (licenciement).</summary>
    /// <param name="notifiedOn">The day the letter is sent.</param>
    /// <returns>The termination.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the years 1 to 9800 of the ISO calendar.</exception>
    public static Termination Dismissal(LocalDate notifiedOn) => new(TerminationKind.Dismissal, notifiedOn.Iso());

    /// <summary>A resignation (démission).</summary>
    /// <param name="notifiedOn">The day the letter is sent or handed over.</param>
    /// <returns>The termination.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the years 1 to 9800 of the ISO calendar.</exception>
    public static Termination Resignation(LocalDate notifiedOn) => new(TerminationKind.Resignation, notifiedOn.Iso());

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>Who, when and why.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string day = DateText.Write(NotifiedOn, language);
        string kind = Kind.Label().ToString(language);
        string ground = Ground == DismissalGround.Ordinary ? string.Empty : $" ({Ground.Label().ToString(language)})";
        return language == Language.French ? $"{kind} notifié{(Kind == TerminationKind.Resignation ? "e" : string.Empty)} le {day}{ground}"
            : $"{kind} notified on {day}{ground}";
    }

    /// <summary>The facts of the letter.</summary>
    internal void Explain(Explanation why)
    {
        if (IsNotional)
        {
            why.Given(new("notification", "notification"), NotifiedOn);
            return;
        }

        why.Given(new("rupture", "termination"), FigureValue.Of(Kind, Kind.Label()));
        why.Given(new("notification", "notification"), NotifiedOn);
        if (Ground != DismissalGround.Ordinary)
        {
            why.Given(new("motif", "ground"), FigureValue.Of(Ground, Ground.Label()));
        }
        else if (Kind == TerminationKind.Dismissal)
        {
            why.Assumed(new("ni faute grave, ni faute lourde, ni inaptitude", "neither gross nor wilful misconduct nor unfitness"), true);
        }

        if (Ground == DismissalGround.OccupationalUnfitness && HasWronglyRefusedPost)
        {
            why.Given(new("refus abusif du reclassement", "post offered wrongly refused"), true);
        }
    }
}
