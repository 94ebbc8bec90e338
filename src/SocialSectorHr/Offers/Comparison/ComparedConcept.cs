namespace SocialSectorHr.Offers;

/// <summary>What offers are compared on: one row.</summary>
internal sealed class ComparedConcept(
    string name, Bilingual label, bool isYearly, Fact[] facts, Func<StatementFigures, int?, ComparedValue> read, FigureName[]? only = null)
{
    public static IReadOnlyList<ComparedConcept> All { get; } =
    [
        new("pay.annual", new("brut par an", "gross a year"), isYearly: true, [Fact.PayAmount], static (source, _) => Annual(source)),
        new(
            "pay.monthly",
            new("brut par mois", "gross a month"),
            isYearly: false,
            [Fact.PayAmount],
            static (source, _) => source.Statement.IsPublic && !source.Statement.Pay.IsKnown
                ? PublicCompared.Pay(source, PublicPayNames.LowestMonth, PublicPayNames.HighestMonth)
                : Pay(source, static pay => pay.Monthly)),
        new(
            "pay.hourly",
            new("de l'heure", "by the hour"),
            isYearly: false,
            [Fact.PayAmount, Fact.WeeklyHours],
            static (source, _) => ComparedValue.Of(source.Usual(PayNames.HourlyPay))),
        new(
            "smic.today.margin",
            new("écart au SMIC par mois", "margin over the SMIC a month"),
            isYearly: false,
            [Fact.PayAmount, Fact.WeeklyHours],
            static (source, _) => ComparedValue.Of(source.Usual(MinimumWageNames.Today.Margin))),
        new(
            "worktime.annualHoursWithSolidarity",
            new("heures de l'année", "hours of the year"),
            isYearly: true,
            [Fact.WeeklyHours, Fact.RttDays, Fact.Leave, Fact.HolidayZone, Fact.Start],
            static (source, year) => source.Statement.IsPublic
                ? PublicCompared.Hours(source)
                : ComparedValue.Of(source.Usual(WorkingTimeNames.AnnualHoursWithSolidarity, year))),
        new("rest", new("RTT ou repos par an", "RTT or rest a year"), isYearly: true, [Fact.RttDays], Rest),
        new(
            "leave.annual",
            new("congés par an", "leave a year"),
            isYearly: true,
            [Fact.Leave],
            static (source, _) => source.Statement.Leave(LeaveUnit.Ouvres) is { IsKnown: true } right
                ? ComparedValue.Of(right, static right => right.Annual)
                : ComparedValue.Of(source.All(PublicTimeNames.Leave))),
        new(
            "telework.perYear",
            new("télétravail par an", "telework a year"),
            isYearly: true,
            [Fact.TeleworkDays],
            static (source, _) => ComparedValue.Of(
                source.Statement.Telework, static promise => promise.PerFullYear is { } days ? days : null)),
        new(
            "vouchers.employerTotal",
            new("titres-restaurant par an, employeur", "meal vouchers a year, employer"),
            isYearly: true,
            [Fact.VoucherShare, Fact.VoucherFace],
            static (source, _) => OfToday(source, BenefitNames.VoucherEmployerTotal),
            [BenefitNames.VoucherEmployerTotal]),
        new(
            "transport.rate",
            new("transport payé", "transport paid"),
            isYearly: false,
            [Fact.TransportShare],
            static (source, _) => ComparedValue.Of(source.All(BenefitNames.TransportRate)) is { IsKnown: true } rate
                ? rate
                : ComparedValue.Of(source.All(PublicTimeNames.Transport)),
            [BenefitNames.TransportRate, PublicTimeNames.Transport]),
        new(
            "healthCover.rate",
            new("mutuelle payée", "health cover paid"),
            isYearly: false,
            [Fact.HealthCoverShare],
            static (source, _) => ComparedValue.Of(source.All(BenefitNames.HealthCoverRate)),
            [BenefitNames.HealthCoverRate]),
        new(
            "package.total",
            new("brut et avantages par an", "gross and benefits a year"),
            isYearly: true,
            [Fact.PayAmount],
            static (source, _) => OfToday(source, BenefitNames.Package) is { IsKnown: true } package
                ? package
                : Annual(source),
            [BenefitNames.EmployerBenefits]),
    ];

    public string Name => name;

    /// <summary>Whether it reads the law of the day that stands for today, which its label names.</summary>
    public bool IsOfToday => name.StartsWith("smic.today.", StringComparison.Ordinal);

    public Bilingual Label => label;

    public bool IsYearly => isYearly;

    /// <summary>Whether it says something of these offers: a benefit is no row where none names it with a figure.</summary>
    public bool IsOf(StatementFigures[] sources) =>
        only is null || Array.Exists(sources, source => Array.Exists(only, figure => source.First(figure) is not null));

    /// <summary>What the offer gives, of the year that all have where it has it too.</summary>
    public ComparedValue Of(StatementFigures source, int? common)
    {
        ComparedValue value = read(source, common);
        return value.IsKnown ? value : read(source, source.FirstWholeYear);
    }

    /// <summary>What the offer lacks: those of the facts of the concept that its statement misses, else the first.</summary>
    public IEnumerable<Fact> Lacked(StatementFigures source)
    {
        OfferStatement statement = source.Statement;
        HashSet<Fact> missing =
        [
            .. statement.Pay.Missing, .. statement.Week.Missing, .. statement.Calendar.Missing,
            .. statement.Leave(LeaveUnit.Ouvres).Missing,
            .. statement.Start.Missing, .. statement.Terms.Horizon.Missing, .. statement.Telework.Missing,
            .. statement.Terms.RttDays.Missing, .. statement.MealVoucher.Missing,
        ];
        if (statement.Forfait.IsKnown)
        {
            missing.Remove(Fact.RttDays);
        }

        // The grid gives the basic pay of a public post: what its pay lacks are the bonuses.
        bool hasGrid = statement.IsPublic && PublicPostLines.Gives(source, Fact.PayAmount);
        Fact[] lacked = [.. facts.Where(missing.Contains).Select(fact => hasGrid && fact == Fact.PayAmount ? Fact.PublicBonuses : fact)];
        return lacked.Length > 0 ? lacked : [facts[^1]];
    }

    /// <summary>A benefit of the year of the day that stands for today.</summary>
    private static ComparedValue OfToday(StatementFigures source, FigureName name) =>
        ComparedValue.Of(source.All(name, source.Statement.On.Year));

    /// <summary>The pay that is said; of a public post where none is, the basic pay of its grades.</summary>
    private static ComparedValue Annual(StatementFigures source) => source.Statement.IsPublic && !source.Statement.Pay.IsKnown
        ? PublicCompared.Pay(source, PublicPayNames.LowestYear, PublicPayNames.HighestYear)
        : Pay(source, static pay => pay.Annual);

    private static ComparedValue Pay(StatementFigures source, Func<GrossPay, FigureValue> value) =>
        source.Statement.Pay is { IsKnown: true, Value: var range, Mark: var mark }
            ? new(range.Low is { } low ? value(low) : null, range.High is { } high ? value(high) : null, mark)
            : default;

    /// <summary>The RTT of a full year, exact or between bounds, or the rest days that a forfait leaves.</summary>
    private static ComparedValue Rest(StatementFigures source, int? year)
    {
        ComparedValue rest = source.Statement.Terms.RttDays.IsKnown
            ? ComparedValue.Of(source.Statement.Terms.RttDays, static days => days)
            : ComparedValue.Of(source.All(RttNames.RttPerYear));
        return rest.IsKnown ? rest
            : source.Statement.IsPublic ? PublicCompared.Rtt(source)
            : ComparedValue.Of(source.Usual(ForfaitNames.RestDays, year));
    }
}
