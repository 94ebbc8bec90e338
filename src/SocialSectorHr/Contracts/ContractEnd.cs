using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The last day of a contract (terme), and how it follows from its first day and its length.</summary>
/// <remarks>
/// From a day number to the eve of the same one: rulings on trial periods (Cass. soc. 15 March 2006 n° 04-44.544, 11 September 2019 n° 17-21.976), for a
/// fixed term
/// universal practice, no ruling found. A start on the 29th to 31st by analogy (unverified). Never put off to a working day. <c>default</c> has no contract.
/// </remarks>
public readonly record struct ContractEnd
{
    private readonly FixedTermContract? contract;

    private ContractEnd(FixedTermContract contract)
    {
        this.contract = contract;
        Date = Compute(contract, null);
    }

    /// <summary>The last day, included.</summary>
    public LocalDate Date { get; }

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Dernier jour du contrat", "Last day of the contract");
        if (contract is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title);
        _ = Compute(contract, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The day.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => DateText.Write(Date, language);

    internal static ContractEnd Of(FixedTermContract contract) => new(contract);

    private static LocalDate Compute(FixedTermContract contract, Explanation? why)
    {
        if (contract.AgreedLength is not { } length)
        {
            why?.Given(new("dernier jour", "last day"), contract.End);
            return contract.End;
        }

        (int months, int days) = WholeMonths.Split(length, nameof(contract));
        LocalDate end = DayNumberRule.End(contract.Start, months, days);
        if (why is not null)
        {
            why.Given(new("premier jour", "first day"), contract.Start);
            if (months > 0)
            {
                why.Given(new("durée en mois", "length in months"), Months.Of(months));
            }

            if (days > 0)
            {
                why.Given(new("durée en jours", "length in days"), Days.Of(days));
            }

            DayNumberRule.Explain(contract.Start, months, days, isTrial: false, why);
            why.Counted(new("dernier jour", "last day"), end, months > 0 ? CaseLaw.Soc_2006_03_15_04_44544 : CaseLaw.Soc_2011_04_28_09_40464);
        }

        return end;
    }
}
