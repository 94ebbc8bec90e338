using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The leave that sickness before 24 April 2024 acquires after the fact (rappel de congés, loi 2024-364 art. 37 II).</summary>
/// <remarks>
/// For a reference period from 1 December 2009 to 23 April 2024 the extra days may not bring the period above 24 ouvrables, those already acquired counted.
/// Whoever was still in post had to claim by 23 April 2026; after a contract ended the claim is open for three years. <c>default</c> explains that nothing was
/// computed.
/// </remarks>
public readonly record struct RetroactiveLeave
{
    private readonly LeaveDays theoretical;
    private readonly FrenchLaw? law;

    private RetroactiveLeave(LeaveDays already, LeaveDays theoretical, FrenchLaw law)
    {
        (this.theoretical, this.law) = (theoretical, law);
        AlreadyAcquired = already;
        Extra = Compute(already, theoretical, law, null);
    }

    /// <summary>The days already acquired for the reference period.</summary>
    public LeaveDays AlreadyAcquired { get; }

    /// <summary>The days to add; exact.</summary>
    public LeaveDays Extra { get; }

    /// <summary>The days of the period with the extra ones.</summary>
    public LeaveDays Total => AlreadyAcquired + Extra;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Rappel de congés pour maladie avant le 24 avril 2024", "Leave after the fact for sickness before 24 April 2024");
        if (law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(AlreadyAcquired, theoretical, law, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The extra days and the total.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"+ {Extra.ToString(language)} = {Total.ToString(language)}";

    internal static RetroactiveLeave Of(LeaveDays already, LeaveDays theoretical, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        if (already.Exact < 0)
        {
            throw Refusal.OutOfRange(already, nameof(already), "zero or more");
        }

        if (theoretical.Exact < 0)
        {
            throw Refusal.OutOfRange(theoretical, nameof(theoretical), "zero or more");
        }

        return new(already, theoretical.In(already.Unit), law);
    }

    private static LeaveDays Compute(LeaveDays already, LeaveDays theoretical, FrenchLaw law, Explanation? why)
    {
        // The ceiling is the one the same act gives to sickness since it came into force.
        DatedValue<LeaveDays> row = law.On(new LocalDate(2024, 4, 24), LegalLeave.SicknessPerYear);
        LeaveDays cap = row.Value.In(already.Unit);
        why?.Given(new("déjà acquis sur la période", "already acquired for the period"), already);
        why?.Given(new("acquis en théorie pendant la maladie", "acquired in theory in sickness"), theoretical);
        why?.Chosen(
            new("plafond de la période, déjà acquis compris", "ceiling of the period, what is already acquired counted"), cap, source: Acts.Act_2024_364);
        LeaveDays extra = LeaveDays.FromExact(Fraction.Max(0, Fraction.Min(theoretical.Exact, cap.Exact - already.Exact)), already.Unit);
        why?.Computed(
            new("à ajouter", "to add"), $"max(0; min({theoretical}; {cap} − {already}))", extra, Acts.Act_2024_364);
        why?.Chosen(
            new("délai pour agir", "time to claim"),
            null,
            new("jusqu'au 23 avril 2026 à peine de forclusion pour qui était encore en poste ; trois ans après la fin d'un contrat déjà rompu",
                "until 23 April 2026 for whoever was still in post; three years after the end of a contract already over"),
            Acts.Act_2024_364);
        why?.Chosen(
            new("sous réserve", "save for"),
            null,
            new("des décisions passées en force de chose jugée et des stipulations plus favorables", "judgments already final and more favourable terms"),
            Acts.Act_2024_364);
        return extra;
    }
}
