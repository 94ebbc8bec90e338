using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// The pay of days of leave, taken or owed at the end (indemnité de congés, C. trav. L3141-24, -28): the better of tenth and pay kept.
/// </summary>
/// <remarks>
/// In euros, exact until <see cref="Money.Round()"/>. More than five weeks scale the tenth (L3141-24 I). The law compares once, over the
/// whole leave of a reference period. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct LeavePay : IMemberwise
{
    private readonly LeavePayQuestion? question;

    /// <summary>The tenth of the pay of the reference period, for these days, in euros.</summary>
    public Money Tenth { get; }

    /// <summary>What the same time would have paid, in euros.</summary>
    public Money Maintained { get; }

    /// <summary>What the contract or a usage pays for these days; null where neither says anything.</summary>
    public Money? ByContract => question?.ByContract;

    /// <summary>What is due: the better of the two, or what the contract or a usage pays where it is more.</summary>
    public Money Due => ByContract is { } more && more > Legal ? more : Legal;

    private Money Legal => Tenth > Maintained ? Tenth : Maintained;

    /// <summary>What the pay kept is counted by; null where it was given.</summary>
    public LeaveMaintenance? Maintenance => question is { IsMonthly: true } asked ? asked.Maintenance : null;

    /// <summary>The pay by every month it may be counted by: the mean ones, and the real one where it was given.</summary>
    /// <returns>The readings, the result itself the usual one; alone where the pay kept was given.</returns>
    public Readings<LeavePay> Readings()
    {
        if (question is not { IsMonthly: true } asked)
        {
            return new([this], usual: 0, ByDue);
        }

        LeavePay[] means =
        [
            new(asked with { Other = LeaveMaintenance.AverageOuvres }),
            new(asked with { Other = LeaveMaintenance.AverageOuvres21_67 }),
            new(asked with { Other = LeaveMaintenance.AverageOuvrables }),
        ];
        if (asked.Maintenance > LeaveMaintenance.AverageOuvrables)
        {
            return new([.. means, this], usual: means.Length, ByDue);
        }

        means[(int)asked.Maintenance] = this;
        return new(means, (int)asked.Maintenance, ByDue);
    }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() =>
        Explanation.Of(new("Indemnité de congés payés", "Leave pay"), question, static (asked, why) => _ = new LeavePay(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What is due, and by which of the two.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        Bilingual method = Due > Legal ? new("contrat ou usage", "contract or usage")
            : Tenth > Maintained ? new("dixième", "tenth")
            : new("maintien", "pay kept");
        return $"{Due.ToString(language)} ({method.ToString(language)})";
    }

    private static int ByDue(LeavePay a, LeavePay b) => a.Due.CompareTo(b.Due);
}
