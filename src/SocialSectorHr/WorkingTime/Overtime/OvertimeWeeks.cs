using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The overtime of several weeks and what it pays (heures supplémentaires des semaines), each week on its own.</summary>
/// <remarks>In euros, exact until <see cref="Money.Round()"/>. See <see cref="OvertimePay"/> for what a week pays.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record OvertimeWeeks : IMemberwise
{
    private readonly OvertimeWeeksQuestion question;

    internal OvertimeWeeks(OvertimeWeeksQuestion question, Explanation? why = null)
    {
        this.question = question;
        IReadOnlyList<WorkedTime> worked = question.Weeks.Weeks;
        WorkedOvertime[] weeks = new WorkedOvertime[worked.Count];
        Money? premiums = Money.Zero;
        for (int i = 0; i < weeks.Length; i++)
        {
            Explanation? part = why?.Part(WorkedWeeks.Title(worked[i].Start));
            weeks[i] = new(new WorkedOvertimeQuestion(worked[i], question.Law, question.Rules), part);
            OvertimePay pay = new(new OvertimePayQuestion(weeks[i], question.Hourly, question.Paid), part);
            if (Plain + premiums is { } before && pay.Amount is { } amount)
            {
                why?.Computed(WorkedWeeks.RunningTotal, $"{before} + {amount}", before + amount);
            }

            (Hours, PlainHours, Plain) = (Hours + weeks[i].Hours, PlainHours + pay.PlainHours, Plain + pay.Plain);
            premiums += pay.Premiums;
        }

        Premiums = premiums;
        Weeks = ValueList.Of(weeks);
    }

    /// <summary>The overtime of each week, in order.</summary>
    public IReadOnlyList<WorkedOvertime> Weeks { get; }

    /// <summary>The gross rate of an hour, in euros.</summary>
    public Money Hourly => question.Hourly;

    /// <summary>The overtime of all the weeks.</summary>
    public Hours Hours { get; }

    /// <summary>The hours of overtime that the pay does not hold already, week by week.</summary>
    public Hours PlainHours { get; }

    /// <summary>These hours at the plain rate.</summary>
    public Money Plain { get; }

    /// <summary>The premiums of all the overtime; null where one week does not know which hours have which premium.</summary>
    public Money? Premiums { get; }

    /// <summary>What is due; null where the premiums are not known.</summary>
    public Money? Amount => Plain + Premiums;

    /// <summary>The steps of each week, then their sum.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of<OvertimeWeeksQuestion>(
        new("Heures supplémentaires de plusieurs semaines", "Overtime of several weeks"),
        question,
        static (asked, why) => _ = new OvertimeWeeks(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The hours and what they pay.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string hours = language == Language.French ? $"{Hours.ToString(language)} supplémentaires" : $"{Hours.ToString(language)} of overtime";
        return Amount is { } amount ? $"{hours}, {amount.ToString(language)}" : hours;
    }
}
