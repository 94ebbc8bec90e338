using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// What an agreement pays for a month (salaire conventionnel), line by line: the coefficient by the value of the point, and what is added.
/// </summary>
/// <remarks>
/// Full months. Each line is rounded to the cent, half away from zero, ALISFA excepted, which counts by the year: there
/// the twelfth is exact. Bonuses that hang on a condition of the month (nights, Sundays, transfers) are not in it. An agreement
/// whose pay is not held has no line: <see cref="NotHeld"/> names it. <c>default</c> is nothing and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct AgreementPay : IMemberwise
{
    private readonly AgreementPayQuestion? question;

    /// <summary>The day whose values are taken.</summary>
    public LocalDate On => question?.On ?? default;

    /// <summary>The coefficient of the place, its complements included, in points; zero where nothing is held.</summary>
    public Points Coefficient { get; }

    /// <summary>The least coefficient that takes its place where it is higher (CCN 66); null where there is none.</summary>
    public Points? LeastCoefficient => question is { Agreement.PayFormula: AgreementPayFormula.Ccn66 } asked
        ? asked.Law.On(asked.On, LeastOf(asked)).Value
        : null;

    /// <summary>The pay of the coefficient for a month, in euros (salaire indiciaire).</summary>
    public Money Basic { get; }

    /// <summary>What the practice of a cadre adds (technicité, CCN 51), in euros.</summary>
    public Money Technicality { get; }

    /// <summary>What seniority or experience adds beside the coefficient, in euros.</summary>
    public Money Seniority { get; }

    /// <summary>The special allowance (sujétion spéciale, CCN 66), in euros.</summary>
    public Money Allowance { get; }

    /// <summary>What the points of bonuses pay, in euros.</summary>
    public Money Bonuses { get; }

    /// <summary>What CCN 51 takes from the pay in certain establishments, in euros: zero or less.</summary>
    public Money Reduction { get; }

    /// <summary>The Segur indemnity counted in, in euros.</summary>
    public Money Segur { get; }

    /// <summary>All lines of a month, gross, in euros; null where the pay of the agreement is not held.</summary>
    public Money? Gross => question is { Agreement.HoldsPay: true } ? Sum : null;

    /// <summary>The same for a year, a thirteenth month of the agreement included (HLA), in euros; null where it is not held.</summary>
    public Money? Annual => question is { Agreement.PayFormula: { } formula }
        ? (Sum * 12) + (formula == AgreementPayFormula.SupportedHousing ? Sum - Segur : Money.Zero)
        : null;

    /// <summary>
    /// The bonus of the firm for a year, if it were shared in proportion of the pay (prime décentralisée, CCN 51), in euros; null where
    /// there is none.
    /// </summary>
    /// <remarks>An estimate: the text sets the share of the pay of all, the firm who gets how much. It is in no other line.</remarks>
    public Money? CollectiveBonus => question is { Agreement.PayFormula: AgreementPayFormula.Ccn51 } asked
        ? ((Sum - Segur) * 12 * asked.Law.On(asked.On, Ccn51Values.CollectiveBonus).Value).Round()
        : null;

    /// <summary>
    /// The least that the law, or the agreement by reference to it, lets a month be, for the share of full time, in euros; null where the
    /// SMIC is not known on the day.
    /// </summary>
    /// <remarks>The SMIC of metropolitan France.</remarks>
    public Money? MinimumWage => question is { } asked && asked.Law.TryOn(asked.On, Law.MinimumWage.Hourly, out _)
        ? LeastOfAMonth(asked, null)
        : null;

    /// <summary>What is missing to it, in euros; zero where nothing is, null where it is not known.</summary>
    /// <remarks>Every line counts but the Segur indemnity: whether that counts is open [C].</remarks>
    public Money? MissingToMinimumWage => Gross is { } gross && MinimumWage is { } least
        ? Max(Money.Zero, least - (gross - Segur))
        : null;

    /// <summary>What is due: the agreement's pay, raised to the SMIC; null where one of the two is not known.</summary>
    public Money? Due => Gross + MissingToMinimumWage;

    /// <summary>The agreement whose pay is not held, so that nothing is computed; null otherwise.</summary>
    public Bilingual? NotHeld => question is { Agreement: { HoldsPay: false } agreement } ? agreement.Name : null;

    /// <summary>The text that places the job, or that sets the first value read; null where nothing is held.</summary>
    internal LegalSource? Basis => question is { Agreement.HoldsPay: true } asked
        ? asked.Position.Job?.Source ?? Explain().Sources[0]
        : null;

    private Money Sum => Basic + Technicality + Seniority + Allowance + Bonuses + Reduction + Segur;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Salaire conventionnel", "Pay by the agreement"), question, static (asked, why) => _ = new AgreementPay(asked, why));

    /// <summary>
    /// The pay for an employer that is not a member of the federation, then for a member, where that was not said and decides.
    /// </summary>
    /// <returns>
    /// The usual one is that of an employer that is not a member: it is owed in any case. Otherwise the pay itself, alone.
    /// </returns>
    public Readings<AgreementPay> Readings() => question is { AsksMembership: true, Position.IsMember: null } asked
        ? new([new(asked with { IsMember = false }), new(asked with { IsMember = true })], usual: 0, ByGross)
        : new([this], usual: 0, ByGross);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The coefficient and the gross pay.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => (Gross, language) switch
    {
        (null, Language.French) => "salaire non détenu",
        (null, _) => "pay not held",
        ({ } gross, Language.French) => $"{gross.ToString(language)} par mois ({Coefficient.ToString(language)})",
        ({ } gross, _) => $"{gross.ToString(language)} a month ({Coefficient.ToString(language)})",
    };

    private static int ByGross(AgreementPay a, AgreementPay b) => Nullable.Compare(a.Gross, b.Gross);

    private static Money Max(Money a, Money b) => a > b ? a : b;
}
