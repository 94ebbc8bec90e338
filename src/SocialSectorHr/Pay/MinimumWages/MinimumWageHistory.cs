using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>A pay beside the SMIC all through an employment (respect du SMIC dans le temps): legal today, perhaps below it in
/// June.</summary>
/// <remarks>
/// The pay is supposed to stay as it is: what is lacking lasts until it is raised. Each month is compared alone; see
/// <see cref="MinimumWageMargin"/> for what counts. Under a forfait in days it is a check of plausibility. The whole SMIC is asked unless
/// the birth is given: before 18 a share of it is due, so that a birthday changes the threshold on its day.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record MinimumWageHistory : IMemberwise
{
    private readonly MinimumWageHistoryQuestion question;

    internal MinimumWageHistory(MinimumWageHistoryQuestion question, Explanation? why = null)
    {
        this.question = question;
        DateInterval all = question.Employment;
        why?.Given(new("emploi", "employment"), FigureValue.OfPeriod(all.Start, all.End));
        ExplainAge(why);
        List<MinimumWagePeriod> periods = [];
        LocalDate[] starts = [.. question.Stretches()];
        for (int i = 0; i < starts.Length; i++)
        {
            LocalDate end = i + 1 < starts.Length ? starts[i + 1].PlusDays(-1) : all.End;
            MinimumWageMarginQuestion asked = question.On(starts[i]);
            if (!asked.IsKnown)
            {
                UnknownFrom ??= starts[i];
                continue;
            }

            MinimumWageMargin margin = new(asked);
            LocalDate start = starts[i];
            if (periods.Count > 0 && IsSame(periods[^1], margin, start))
            {
                (start, margin) = (periods[^1].Days.Start, periods[^1].Margin);
                periods.RemoveAt(periods.Count - 1);
            }

            periods.Add(new(new(start, end), margin, question.MonthsOf(start, end)));
        }

        Periods = ValueList.Of(periods);
        Explain(why);
    }

    /// <summary>The stretches with one SMIC each, in order; those without a known SMIC are left out.</summary>
    public IReadOnlyList<MinimumWagePeriod> Periods { get; }

    /// <summary>The first day of the employment whose SMIC, or another value that is read, is not known; null where all are.</summary>
    public LocalDate? UnknownFrom { get; }

    /// <summary>The first day below the SMIC; null where there is none.</summary>
    public LocalDate? ShortfallFrom => Periods.FirstOrDefault(static period => period.Shortfall > Money.Zero)?.Days.Start;

    /// <summary>The last day below the SMIC, as far as it is known and the pay is not raised; null where there is none.</summary>
    public LocalDate? ShortfallUntil => Periods.LastOrDefault(static period => period.Shortfall > Money.Zero)?.Days.End;

    /// <summary>What is lacking in all, in euros, to the cent.</summary>
    public Money Shortfall => Periods.Aggregate(Money.Zero, static (sum, period) => sum + period.Total);

    /// <summary>Whether the SMIC is reached all through: null where it is as far as it is known.</summary>
    public bool? IsReached => ShortfallFrom is not null ? false : UnknownFrom is null ? true : null;

    /// <summary>The steps: each stretch, then what is lacking.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of<MinimumWageHistoryQuestion>(
        new("Le SMIC pendant tout l'emploi", "The SMIC all through the employment"),
        question,
        static (asked, why) => _ = new MinimumWageHistory(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>Since when the pay is below the SMIC and what is lacking, or that it is not.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        if (ShortfallFrom is not { } from)
        {
            return french ? "pas sous le SMIC, pour autant qu'il est connu" : "not below the SMIC, as far as it is known";
        }

        string day = DateText.Write(from, language);
        return french
            ? $"sous le SMIC à partir du {day}, il manque {Shortfall.ToString(language)}"
            : $"below the SMIC from {day} on, {Shortfall.ToString(language)} are lacking";
    }

    private static bool IsSame(MinimumWagePeriod before, MinimumWageMargin margin, LocalDate start) =>
        before.Days.End.PlusDays(1) == start
            && before.Margin.Threshold == margin.Threshold
            && before.Margin.MarginWithoutSegur == margin.MarginWithoutSegur;

    private void ExplainAge(Explanation? why)
    {
        if (why is null || question.Birth is not { } birth)
        {
            return;
        }

        why.Given(new("naissance", "birth"), birth);
        why.Given(new("travail dans la branche au premier jour", "work in the branch on the first day"), question.InBranch);
        why.Counted(new("SMIC entier à partir du", "whole SMIC from"), question.WholeFrom!.Value, LabourCode.D3231_3);
    }

    private void Explain(Explanation? why)
    {
        if (why is null)
        {
            return;
        }

        Money sum = Money.Zero;
        foreach (MinimumWagePeriod period in Periods)
        {
            Explanation part = why.Part(new(
                $"Du {DateText.Write(period.Days.Start, Language.French)} au {DateText.Write(period.Days.End, Language.French)}",
                $"From {DateText.Write(period.Days.Start, Language.English)} to {DateText.Write(period.Days.End, Language.English)}"));
            _ = new MinimumWageMargin(question.On(period.Days.Start), part);
            if (period.Shortfall > Money.Zero)
            {
                part.Counted(new("mois payés", "months paid"), period.Months, LabourCode.L3232_4);
                part.Computed(
                    new("il manque pour ces mois", "lacking for these months"),
                    $"{period.Shortfall} × {period.Months}",
                    Money.FromExact(period.Shortfall.Exact * period.Months.Exact));
                part.Concluded(Terms.RoundedToTheCent, period.Total);
                why.Computed(new("il manque, cumul", "lacking, running total"), $"{sum} + {period.Total}", sum + period.Total);
                sum += period.Total;
            }
        }

        if (ShortfallFrom is { } below)
        {
            why.Concluded(new("sous le SMIC à partir du", "below the SMIC from"), below);
        }

        if (UnknownFrom is { } unknown)
        {
            why.Concluded(new("SMIC inconnu à partir du", "SMIC unknown from"), unknown, new("non comparé", "not compared"));
        }

        why.Decided(new("SMIC atteint pendant tout l'emploi", "SMIC reached all through the employment"), IsReached);
    }
}
