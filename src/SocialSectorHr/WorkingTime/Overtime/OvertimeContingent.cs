using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The overtime of a year beside its contingent, and the rest it opens beyond (contingent annuel, contrepartie obligatoire sous forme de
/// repos).</summary>
/// <remarks>
/// A forfait in days is outside it (C. trav. L3121-62), and its legal figure does not apply to a yearly forfait in hours (C. trav. D3121-24). The solidarity
/// hours are not in it (C. trav. L3133-9). <c>default</c> holds nothing.
/// </remarks>
public readonly record struct OvertimeContingent
{
    private const int SmallFirm = 20;

    private readonly FrenchLaw? law;
    private readonly int? employees;
    private readonly OvertimeRules? rules;

    private OvertimeContingent(int year, Hours worked, FrenchLaw law, int? employees, OvertimeRules? rules)
    {
        (Year, Worked, this.law, this.employees, this.rules) = (year, worked, law, employees, rules);
        (Contingent, CompulsoryRest) = Compute(this, null);
    }

    /// <summary>The calendar year.</summary>
    public int Year { get; }

    /// <summary>The overtime hours worked in the year.</summary>
    public Hours Worked { get; }

    /// <summary>The hours of the contingent: the agreement's, otherwise 220.</summary>
    public Hours Contingent { get; }

    /// <summary>What is left of the contingent; zero once it is used up.</summary>
    public Hours Remaining => Hours.FromExact(Fraction.Max(0, Contingent.Exact - Worked.Exact));

    /// <summary>The hours beyond the contingent.</summary>
    public Hours Beyond => Hours.FromExact(Fraction.Max(0, Worked.Exact - Contingent.Exact));

    /// <summary>The compulsory rest for the hours beyond, in hours; null where there are some and the number of employees is not known.</summary>
    public Hours? CompulsoryRest { get; }

    /// <summary>The overtime of a calendar year beside its contingent.</summary>
    /// <param name="year">The year.</param>
    /// <param name="worked">Overtime hours worked in the year, zero or more.</param>
    /// <param name="law">The law, read on 1 January.</param>
    /// <param name="employees">
    /// The employees (effectif) counted as CSS L130-1 says, one or more: the average of the year before, a threshold being crossed upwards after five years in
    /// a row. The rest beyond depends on them; null where they are not known.
    /// </param>
    /// <param name="rules">What the agreement chooses.</param>
    /// <returns>The contingent used, what is left, the rest owed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The hours or the employees cannot be, the agreement's rest is below the law's, or the law is not
    /// known.</exception>
    public static OvertimeContingent In(int year, Hours worked, FrenchLaw law, int? employees = null, OvertimeRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(law);
        if (worked < Hours.Zero)
        {
            throw Refusal.OutOfRange(worked, nameof(worked), "zero or more");
        }

        return employees < 1
            ? throw Refusal.OutOfRange(employees, nameof(employees), "one or more")
            : new(Timeline.CheckYear(year), worked, law, employees, rules);
    }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Contingent d'heures supplémentaires", "Contingent of overtime");
        if (law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(this, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The hours beside the contingent.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Worked.ToString(language)} sur {Contingent.ToString(language)}"
        : $"{Worked.ToString(language)} of {Contingent.ToString(language)}";

    private static (Hours Contingent, Hours? Owed) Compute(in OvertimeContingent asked, Explanation? why)
    {
        LocalDate on = new(asked.Year, 1, 1);
        Hours contingent = ContingentOf(asked, on, why);
        Hours worked = asked.Worked;
        why?.Given(new("heures supplémentaires de l'année", "overtime of the year"), worked);
        Hours beyond = Hours.FromExact(Fraction.Max(0, worked.Exact - contingent.Exact));
        why?.Computed(
            new("reste du contingent", "left of the contingent"),
            $"max(0; {contingent} − {worked})",
            Hours.FromExact(Fraction.Max(0, contingent.Exact - worked.Exact)));
        why?.Computed(new("heures au-delà du contingent", "hours beyond the contingent"), $"max(0; {worked} − {contingent})", beyond, LabourCode.L3121_30);
        Bilingual label = new("contrepartie obligatoire sous forme de repos", "compulsory rest");
        Percent? share = RestOf(asked, on, beyond, why);
        if (beyond == Hours.Zero)
        {
            return (contingent, Hours.Zero);
        }

        if (share is not { } owed)
        {
            why?.Chosen(label, null, new("dépend de l'effectif, qui n'est pas connu", "depends on the number of employees, which is not known"), LabourCode.L3121_38);
            return (contingent, null);
        }

        Hours rest = beyond * owed;
        why?.Computed(label, $"{beyond} × {owed}", rest);
        return (contingent, rest);
    }

    private static Hours ContingentOf(in OvertimeContingent asked, LocalDate on, Explanation? why)
    {
        if (asked.rules?.Contingent is { } agreed)
        {
            why?.Chosen(OvertimeRates.Contingent.Name, agreed, Choice.Reason(chosen: true), asked.rules.Source ?? LabourCode.L3121_33);
            return agreed;
        }

        DatedValue<Hours> row = asked.law!.On(on, OvertimeRates.Contingent);
        why?.Read(OvertimeRates.Contingent, row);
        return row.Value;
    }

    private static Percent? RestOf(in OvertimeContingent asked, LocalDate on, Hours beyond, Explanation? why)
    {
        Dated<Percent> table = asked.employees > SmallFirm ? OvertimeRates.CompulsoryRestOfLargerFirm : OvertimeRates.CompulsoryRest;
        Explanation? said = beyond == Hours.Zero ? null : why;
        if (asked.employees is { } employees)
        {
            said?.Given(new("effectif (CSS L130-1)", "employees (CSS L130-1)"), employees);
        }

        if (asked.rules?.CompulsoryRest is { } agreed)
        {
            Percent floor = asked.law!.On(on, table).Value;
            if (agreed < floor)
            {
                throw Refusal.OutOfRange(
                    agreed, nameof(OvertimeRules.CompulsoryRest), $"at least {floor}{(asked.employees > SmallFirm ? " above 20 employees" : string.Empty)} (C. trav. L3121-33)");
            }

            said?.Chosen(table.Name, agreed, Choice.Reason(chosen: true), asked.rules.Source ?? LabourCode.L3121_33);
            return agreed;
        }

        if (asked.employees is null || beyond == Hours.Zero)
        {
            return null;
        }

        DatedValue<Percent> row = asked.law!.On(on, table);
        said?.Read(table, row);
        return row.Value;
    }
}
