using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the least pay of a trainee or of a young worker is computed from: one of the three terms.</summary>
internal readonly record struct LeastPayQuestion : IQuestion
{
    public LeastPayQuestion(object term, string name, Money? conventional, LocalDate on, FrenchLaw law, PayRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(term, name);
        ArgumentNullException.ThrowIfNull(law);
        if (conventional < Money.Zero)
        {
            throw Refusal.OutOfRange(conventional.Value, nameof(conventional), "zero or more: a pay is not negative");
        }

        (Term, Conventional, On, Law, Rules) = (term, conventional, on, law, rules);
    }

    /// <summary>An <see cref="Apprenticeship"/>, a <see cref="ProfessionalisationContract"/> or a <see cref="YoungWorker"/>.</summary>
    public object Term { get; }

    /// <summary>The conventional minimum of the job, of a month of the legal week; null where it is not known.</summary>
    public Money? Conventional { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    public PayRules? Rules { get; }

    /// <summary>The SMIC of the place of work.</summary>
    public Dated<Money> Smic => Rules?.Zone == HolidayZone.Mayotte ? MinimumWage.HourlyInMayotte : MinimumWage.Hourly;

    /// <summary>The share of the SMIC; null for the whole of it, with no table.</summary>
    public Dated<Percent>? ShareTable => Term switch
    {
        Apprenticeship apprentice => Of(apprentice),
        ProfessionalisationContract contract => (contract.Age, contract.IsQualified) switch
        {
            ( >= 26, _) => TrainingPayRates.ProfessionalisationFrom26,
            ( >= 21, true) => TrainingPayRates.QualifiedProfessionalisationFrom21,
            ( >= 21, false) => TrainingPayRates.ProfessionalisationFrom21,
            (_, true) => TrainingPayRates.QualifiedProfessionalisationUnder21,
            _ => TrainingPayRates.ProfessionalisationUnder21,
        },
        YoungWorker worker when worker.Age < 18 && worker.InBranch < SixMonths =>
            worker.Age < 17 ? TrainingPayRates.WorkerUnder17 : TrainingPayRates.WorkerAt17,
        _ => null,
    };

    /// <summary>The share of the conventional minimum that is due where it is more than that of the SMIC; null where none is.</summary>
    public Dated<Percent>? ConventionalTable => Term switch
    {
        Apprenticeship { Age: >= 21 } => ShareTable,
        ProfessionalisationContract { Age: >= 26 } => TrainingPayRates.BranchMinimumFrom26,
        _ => null,
    };

    public bool AddsPoints => Term is Apprenticeship { IsSameLevel: true };

    /// <summary>Whether the law says all that the pay needs on that day.</summary>
    public bool IsKnown => Law.TryOn(On, Smic, out _)
        && Law.TryOn(On, LegalDurations.Week, out _)
        && (ShareTable is not { } share || Law.TryOn(On, share, out _))
        && (Conventional is null || ConventionalTable is not { } other || Law.TryOn(On, other, out _))
        && (!AddsPoints || Law.TryOn(On, TrainingPayRates.SameLevelPoints, out _));

    private static Months SixMonths => Months.Of(6);

    private static Dated<Percent> Of(Apprenticeship apprentice)
    {
        int year = apprentice.IsProfessionalLicence ? Math.Max(2, apprentice.Year) : apprentice.Year;
        return (apprentice.Age, year) switch
        {
            ( >= 26, _) => TrainingPayRates.ApprenticeFrom26,
            ( >= 21, 1) => TrainingPayRates.ApprenticeFrom21FirstYear,
            ( >= 21, 2) => TrainingPayRates.ApprenticeFrom21SecondYear,
            ( >= 21, _) => TrainingPayRates.ApprenticeFrom21ThirdYear,
            ( >= 18, 1) => TrainingPayRates.ApprenticeFrom18FirstYear,
            ( >= 18, 2) => TrainingPayRates.ApprenticeFrom18SecondYear,
            ( >= 18, _) => TrainingPayRates.ApprenticeFrom18ThirdYear,
            (_, 1) => TrainingPayRates.ApprenticeUnder18FirstYear,
            (_, 2) => TrainingPayRates.ApprenticeUnder18SecondYear,
            _ => TrainingPayRates.ApprenticeUnder18ThirdYear,
        };
    }
}
