using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Weeks really worked, one after another, such as those of a month of pay (semaines travaillées).</summary>
/// <remarks>
/// Overtime and complementary hours are counted week by week (C. trav. L3121-29, L3123-28): which weeks a month pays is for the payroll to
/// say. Compared by value.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record WorkedWeeks : IMemberwise
{
    private const int MostWeeks = 53;

    private WorkedWeeks(IReadOnlyList<WorkedTime> weeks) => Weeks = weeks;

    /// <summary>The weeks, oldest first.</summary>
    public IReadOnlyList<WorkedTime> Weeks { get; }

    /// <summary>The hours really worked in all of them.</summary>
    public Hours Worked
    {
        get
        {
            Hours sum = Hours.Zero;
            foreach (WorkedTime week in Weeks)
            {
                sum += week.Worked;
            }

            return sum;
        }
    }

    internal static Bilingual RunningTotal => new("montant dû, cumul", "amount due, running total");

    /// <summary>Weeks in a row, without paid leave.</summary>
    /// <param name="date">A day of the first week.</param>
    /// <param name="worked">Hours really worked, a figure a week; one to 53 weeks, each 0 to 168 h.</param>
    /// <returns>The weeks.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Hours are negative or more than a week has, or there are not 1 to 53 weeks.</exception>
    public static WorkedWeeks From(LocalDate date, params IEnumerable<Hours> worked)
    {
        ArgumentNullException.ThrowIfNull(worked);
        LocalDate first = date.Iso();
        return Of(worked.Take(MostWeeks + 1).Select((hours, week) => WorkedTime.InWeek(first.PlusDays(7 * week), hours)));
    }

    /// <summary>Weeks of any kind, with paid leave or with a gap between them.</summary>
    /// <param name="weeks">The weeks, each once; one to 53.</param>
    /// <returns>The weeks, in order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are not 1 to 53 weeks.</exception>
    /// <exception cref="ArgumentException">A period is no week, or a week is there twice.</exception>
    public static WorkedWeeks Of(params IEnumerable<WorkedTime> weeks)
    {
        IReadOnlyList<WorkedTime> ordered = ValueList.Of(ValueList.Required(weeks).OrderBy(static week => week.Start));
        if (ordered.Count is < 1 or > MostWeeks)
        {
            throw Refusal.OutOfRange(ordered.Count, nameof(weeks), "1 to 53 weeks");
        }

        for (int i = 0; i < ordered.Count; i++)
        {
            if (ordered[i].Counting != OvertimeCounting.Weekly)
            {
                throw new ArgumentException($"{nameof(weeks)} holds {ordered[i]}: it must hold weeks only.", nameof(weeks));
            }

            if (i > 0 && ordered[i].Start == ordered[i - 1].Start)
            {
                string date = DateText.Iso(ordered[i].Start);
                throw new ArgumentException($"{nameof(weeks)} holds the week of {date} twice: it must hold it once.", nameof(weeks));
            }
        }

        return new(ordered);
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>How many weeks, their hours, and since when.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string count = Weeks.Count.ToString(CultureInfo.InvariantCulture);
        string since = DateText.Write(Weeks[0].Start, language);
        return language == Language.French
            ? $"{Worked.ToString(language)} en {count} semaine(s), depuis le {since}"
            : $"{Worked.ToString(language)} in {count} week(s), since {since}";
    }

    internal static Bilingual Title(LocalDate start) => new(
        $"Semaine du {DateText.Write(start, Language.French)}", $"Week of {DateText.Write(start, Language.English)}");
}
