using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What is worked and rested up to a day of a forfait, and what is left (solde du forfait).</summary>
/// <remarks><c>default</c> holds nothing and explains that nothing was computed.</remarks>
public readonly record struct ForfaitBalance
{
    private readonly ForfaitTally? tally;

    private ForfaitBalance(ForfaitTally tally, LocalDate on)
    {
        this.tally = tally;
        On = on;
        (Worked, Remaining, Rested, RestDaysLeft) = Compute(tally, on, null);
    }

    /// <summary>The last day counted.</summary>
    public LocalDate On { get; }

    /// <summary>The days worked.</summary>
    public Days Worked { get; }

    /// <summary>The days still to work; below zero once more are worked than the forfait holds.</summary>
    public Days Remaining { get; }

    /// <summary>The rest days taken.</summary>
    public Days Rested { get; }

    /// <summary>The rest days left; below zero once more are taken.</summary>
    public Days RestDaysLeft { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Solde du forfait en jours", "Balance of a forfait in days");
        if (tally is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title);
        _ = Compute(tally, On, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days worked, those left, the rest days left.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Worked.ToString(language)} travaillés, {Remaining.ToString(language)} restants, {RestDaysLeft.ToString(language)} de repos à prendre"
        : $"{Worked.ToString(language)} worked, {Remaining.ToString(language)} left, {RestDaysLeft.ToString(language)} of rest to take";

    internal static ForfaitBalance Of(ForfaitTally tally, LocalDate on) => new(tally, on);

    private static (Days Worked, Days Remaining, Days Rested, Days RestLeft) Compute(ForfaitTally tally, LocalDate on, Explanation? why)
    {
        Days worked = tally.Count(on, worked: true);
        Days rested = tally.Count(on, worked: false);
        Days remaining = tally.ToWork - worked;
        Days left = tally.RestDays - rested;
        why?.Given(new("dernier jour compté", "last day counted"), on);
        why?.Given(new("jours à travailler", "days to work"), tally.ToWork);
        why?.Counted(new("journées et demi-journées travaillées", "days and half-days worked"), worked, LabourCode.D3171_10);
        why?.Computed(new("jours restant à travailler", "days left to work"), $"{tally.ToWork} − {worked}", remaining);
        why?.Given(new("jours de repos", "rest days"), tally.RestDays);
        why?.Counted(new("jours de repos pris", "rest days taken"), rested);
        why?.Computed(new("jours de repos restants", "rest days left"), $"{tally.RestDays} − {rested}", left);
        return (worked, remaining, rested, left);
    }
}
