using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// The complementary hours of several weeks and what they pay (heures complémentaires des semaines), each week on its own.
/// </summary>
/// <remarks>In euros, exact until <see cref="Money.Round()"/>.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record ComplementaryWeeks : IMemberwise
{
    private readonly ComplementaryWeeksQuestion question;

    internal ComplementaryWeeks(ComplementaryWeeksQuestion question, Explanation? why = null)
    {
        this.question = question;
        IReadOnlyList<WorkedTime> worked = question.Weeks.Weeks;
        ComplementaryHours[] weeks = new ComplementaryHours[worked.Count];
        for (int i = 0; i < weeks.Length; i++)
        {
            Explanation? part = why?.Part(WorkedWeeks.Title(worked[i].Start));
            weeks[i] = new(question.OfWeek(worked[i]), part);
            Money pay = new ComplementaryPay(new ComplementaryPayQuestion(weeks[i], question.Hourly), part).Amount;
            why?.Computed(WorkedWeeks.RunningTotal, $"{Amount} + {pay}", Amount + pay);
            (WithinTenth, BeyondTenth) = (WithinTenth + weeks[i].WithinTenth, BeyondTenth + weeks[i].BeyondTenth);
            (BeyondCeiling, Amount) = (BeyondCeiling + weeks[i].BeyondCeiling, Amount + pay);
            ReachesLegalDuration |= weeks[i].ReachesLegalDuration;
        }

        Weeks = ValueList.Of(weeks);
    }

    /// <summary>The weeks, in order.</summary>
    public IReadOnlyList<ComplementaryHours> Weeks { get; }

    /// <summary>The gross rate of an hour, in euros.</summary>
    public Money Hourly => question.Hourly;

    /// <summary>The hours above the contract, week by week.</summary>
    public Hours Hours => WithinTenth + BeyondTenth;

    /// <summary>Those within a tenth of the week of the contract.</summary>
    public Hours WithinTenth { get; }

    /// <summary>Those beyond a tenth.</summary>
    public Hours BeyondTenth { get; }

    /// <summary>Those beyond what is allowed in their week; they are paid all the same.</summary>
    public Hours BeyondCeiling { get; }

    /// <summary>Whether a week reaches the legal duration, or that of full time where it is lower (C. trav. L3123-9).</summary>
    public bool ReachesLegalDuration { get; }

    /// <summary>What the weeks pay above the contract.</summary>
    public Money Amount { get; }

    /// <summary>The steps of each week, then their sum.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of<ComplementaryWeeksQuestion>(
        new("Heures complémentaires de plusieurs semaines", "Complementary hours of several weeks"),
        question,
        static (asked, why) => _ = new ComplementaryWeeks(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The hours and what they pay.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Hours.ToString(language)} complémentaires, {Amount.ToString(language)}"
        : $"{Hours.ToString(language)} of complementary hours, {Amount.ToString(language)}";
}
