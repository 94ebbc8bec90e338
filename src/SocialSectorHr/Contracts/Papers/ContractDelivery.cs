using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>By when a written fixed-term contract is in the employee's hands (transmission du CDD), C. trav. L1242-13: two ouvrables after the
/// hiring.</summary>
/// <remarks><c>default</c> has no day and explains that nothing was computed.</remarks>
public readonly record struct ContractDelivery
{
    private readonly TermContract? contract;
    private readonly WorkCalendar? calendar;
    private readonly FrenchLaw? law;

    private ContractDelivery(TermContract contract, WorkCalendar calendar, FrenchLaw law)
    {
        this = Compute(contract, calendar, law, null);
        (this.contract, this.calendar, this.law) = (contract, calendar, law);
    }

    /// <summary>The last day to deliver it.</summary>
    public LocalDate DueBy { get; private init; }

    /// <summary>The most a late delivery costs, in months of pay (C. trav. L1245-1); null before 24 September 2017, a law that was not looked at.</summary>
    public Months? LateIndemnityAtMost { get; private init; }

    /// <summary>Whether a late delivery alone makes the contract permanent: <see langword="false"/> since 24 September 2017; null before, a law that was
    /// not looked at.</summary>
    public bool? LateMakesPermanent { get; private init; }

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Transmission du CDD", "Delivery of the fixed-term contract");
        if (contract is null || calendar is null || law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(contract, calendar, law, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The deadline.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"au plus tard le {DateText.Write(DueBy, language)}"
        : $"by {DateText.Write(DueBy, language)}";

    internal static ContractDelivery Of(TermContract contract, WorkCalendar calendar, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(law);
        return new(contract, calendar, law);
    }

    private static ContractDelivery Compute(TermContract contract, WorkCalendar calendar, FrenchLaw law, Explanation? why)
    {
        LocalDate hired = contract.Start;
        why?.Given(new("embauche, premier jour", "hiring, first day"), hired);
        DatedValue<Days> delay = law.On(hired, FixedTermLimits.Delivery);
        why?.Read(FixedTermLimits.Delivery, delay);
        LocalDate due = calendar.AddOuvrables(hired, (int)delay.Value.Exact.Numerator);
        why?.Counted(new("contrat à transmettre au plus tard", "contract to be delivered by"), due, LabourCode.L1242_13);
        if (!law.TryOn(hired, FixedTermLimits.LateDeliveryIndemnity, out DatedValue<Months> indemnity))
        {
            return new() { DueBy = due };
        }

        why?.Read(FixedTermLimits.LateDeliveryIndemnity, indemnity);
        why?.Chosen(new("le retard fait du contrat un CDI", "a late delivery makes the contract permanent"), false, source: LabourCode.L1245_1);
        return new() { DueBy = due, LateIndemnityAtMost = indemnity.Value, LateMakesPermanent = false };
    }
}
