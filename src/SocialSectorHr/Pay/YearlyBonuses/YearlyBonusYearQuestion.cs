using System.Globalization;
using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a year of a yearly bonus is computed from.</summary>
internal readonly record struct YearlyBonusYearQuestion : IQuestion
{
    public YearlyBonusYearQuestion(YearlyBonus term, Days suspended, int year, LocalDate entry, YearlyBonusRules? rules)
    {
        ArgumentNullException.ThrowIfNull(term);
        if (suspended < Days.Zero || !suspended.Exact.IsInteger)
        {
            throw Refusal.OutOfRange(suspended, nameof(suspended), "a whole number of days, zero or more");
        }

        if (year < entry.Year || year > 9998)
        {
            string first = entry.Year.ToString(CultureInfo.InvariantCulture);
            throw Refusal.OutOfRange(year, nameof(year), $"the year of entry ({first}) or a later one");
        }

        (Term, Suspended, Year, Entry, Rules) = (term, (int)suspended.Exact.Numerator, year, entry, rules);
        if (!Enum.IsDefined(Proration))
        {
            throw Refusal.Undefined(Proration, nameof(rules));
        }
    }

    public YearlyBonus Term { get; }

    /// <summary>The days of suspension before the seniority is reached.</summary>
    public int Suspended { get; }

    public int Year { get; }

    public LocalDate Entry { get; }

    public YearlyBonusRules? Rules { get; }

    public YearlyBonusProration Proration => Rules?.Proration ?? YearlyBonusProration.CalendarDays;

    public YearlyBonusStart From => Rules?.From ?? YearlyBonusStart.Entry;

    public FrenchLaw? Law => null;

    /// <summary>The same, by another reading; the question whether suspensions count stays as it is.</summary>
    public YearlyBonusYearQuestion By(YearlyBonusProration? proration, YearlyBonusStart? from) =>
        new(Term, Days.Of(Suspended), Year, Entry, (Rules ?? new()) with { Proration = proration, From = from });

    /// <summary>The day the seniority is reached; the facts of the question are explained first.</summary>
    public LocalDate ReachedOn(LocalDate? exit, Explanation? why)
    {
        ExplainAmount(why);
        why?.Given(new("entrée", "entry"), Entry);
        if (exit is { } last)
        {
            why?.Given(new("sortie", "exit"), last);
        }

        if (Term.Seniority > Months.Zero)
        {
            why?.Given(new("ancienneté exigée", "seniority required"), Term.Seniority);
        }

        LocalDate met = Quantieme.AddMonths(Entry, (int)Term.Seniority.Exact.Numerator);
        why?.Counted(new("date d'acquisition de l'ancienneté", "seniority reached on"), met);
        if (Rules?.SuspensionsExtendSeniority == true && Suspended > 0)
        {
            met = met.PlusDays(Suspended);
            why?.Concluded(new("date reportée du nombre de jours de suspension", "put off by the days of suspension"), met, source: Rules.Source);
        }

        return met;
    }

    private void ExplainAmount(Explanation? why)
    {
        if (why is null)
        {
            return;
        }

        Bilingual name = Term.Kind.Label();
        Bilingual label = new($"{name.French}, année complète", $"{name.English}, full year");
        if (Term is { Share: { } share, ShareOf: { } of })
        {
            why.Given(new("salaire pris pour assiette", "pay that it is a share of"), of);
            why.Computed(label, $"{of} × {share}", Term.FullYear, Rules?.Source);
        }
        else
        {
            why.Given(label, Term.FullYear);
        }
    }

    /// <summary>The days of the year that count, up to the last one present.</summary>
    public YearlyBonusPresence Present(LocalDate conditionMetOn, LocalDate last, Explanation? why)
    {
        LocalDate start = LocalDate.Max(new(Year, 1, 1), From == YearlyBonusStart.Entry ? Entry : conditionMetOn);
        YearlyBonusPresence presence = new(start, last, Proration);
        Bilingual unsettled = Rules?.Proration is null || Rules.From is null
            ? new("par défaut, aucun texte général ne tranche", "taken by default, no general text settles it")
            : default;
        why?.Chosen(new("point de départ du prorata", "the year counts"), FigureValue.Of(From, From.Label()), unsettled, Rules?.Source);
        why?.Chosen(new("proratisation", "proration"), FigureValue.Of(Proration, Proration.Label()), source: Rules?.Source);
        why?.Counted(new("jours de présence retenus", "days present that count"), Days.Of(presence.Days));
        return presence;
    }
}
