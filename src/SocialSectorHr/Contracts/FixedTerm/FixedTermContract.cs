using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A fixed-term contract with a date fixed at the signature (CDD à terme précis), C. trav. L1242-7.</summary>
/// <remarks>
/// One that ends with an absence or a season is an <see cref="UncertainTermContract"/>; a defined purpose is a
/// <see cref="DefinedPurposeContract"/>.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record FixedTermContract : TermContract, IMemberwise
{
    private const int MostWeeks = 5_200;

    private FixedTermContract(LocalDate start, LocalDate end, Period? agreedLength)
        : base(start)
    {
        End = end;
        AgreedLength = agreedLength;
    }

    /// <summary>The last day before any renewal, included.</summary>
    public LocalDate End { get; }

    /// <summary>The length it was made from; null if its last day was stated.</summary>
    public Period? AgreedLength { get; }

    /// <summary>Why it was made (motif); null if unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not in the list, or it is the defined purpose.</exception>
    public FixedTermReason? Reason
    {
        get;
        init => field = OfFixedTerm(value);
    }

    /// <summary>
    /// <see langword="true"/> if the work is done abroad, which extends the ceiling (C. trav. L1242-8-1 1°), otherwise
    /// <see langword="false"/>.
    /// </summary>
    public bool IsExecutedAbroad { get; init; }

    /// <summary>The renewals, in order. Each ends after the term it follows; whether they are lawful is what its check says.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A renewal does not end after the term it follows.</exception>
    public IReadOnlyList<Renewal> Renewals
    {
        get;
        init => field = InOrder(ValueList.Of(value));
    }

    = ValueList.Empty<Renewal>();

    /// <summary>The last day, renewals included.</summary>
    public LocalDate FinalEnd => Renewals.Count == 0 ? End : Renewals[^1].End;

    internal override FixedTermReason? KnownReason => Reason;

    /// <summary>A contract between two days.</summary>
    /// <param name="start">The first day of work.</param>
    /// <param name="end">The last day, included.</param>
    /// <returns>The contract.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The end is before the start.</exception>
    public static FixedTermContract Between(LocalDate start, LocalDate end) => end.Iso() >= start.Iso()
        ? new(start, end, null)
        : throw Refusal.OutOfRange(end, nameof(end), $"on or after the first day, {DateText.Iso(start)}: a contract lasts a day at least");

    /// <summary>
    /// A contract of a length: from day number to day number, the eve; months before days, the first day counted, no shift to a working
    /// day.
    /// </summary>
    /// <param name="start">The first day of work.</param>
    /// <param name="length">Whole years, months, weeks and days; at least one day.</param>
    /// <returns>The contract.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The length is not at least one whole day.</exception>
    public static FixedTermContract Lasting(LocalDate start, Period length)
    {
        (int months, int days) = WholeMonths.Split(length, nameof(length));
        return new(start.Iso(), DayNumberRule.End(start, months, days), length);
    }

    /// <summary>A contract of a number of months: from day number to day number, the eve.</summary>
    /// <param name="start">The first day of work.</param>
    /// <param name="length">A whole number of months, one or more.</param>
    /// <returns>The contract.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The months are not whole, or less than one.</exception>
    public static FixedTermContract Lasting(LocalDate start, Months length) =>
        Lasting(start.Iso(), Period.FromMonths(WholeMonths.Count(length, nameof(length))));

    /// <summary>A contract of a number of weeks: it ends on the eve of the same day of the week.</summary>
    /// <param name="start">The first day of work.</param>
    /// <param name="length">A whole number of weeks, 1 to 5 200: a century at most.</param>
    /// <returns>The contract.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The weeks are not whole, less than one, or too many.</exception>
    public static FixedTermContract Lasting(LocalDate start, Weeks length) =>
        length >= Weeks.Of(1) && length <= Weeks.Of(MostWeeks) && length.Exact.IsInteger
        ? Lasting(start.Iso(), Period.FromWeeks((int)length.Exact.Floor()))
        : throw Refusal.OutOfRange(length, nameof(length), "a whole number of weeks, between 1 and 5200");

    /// <summary>How long it lasts, renewals included: months and days, calendar days, weeks.</summary>
    /// <returns>The length.</returns>
    public ContractLength Length() => ContractLength.Between(Start, FinalEnd);

    /// <summary>The kind and its dates.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public override string ToString(Language language) => language == Language.French
        ? $"CDD du {DateText.Write(Start, language)} au {DateText.Write(FinalEnd, language)}"
        : $"fixed-term contract from {DateText.Write(Start, language)} to {DateText.Write(FinalEnd, language)}";

    internal static FixedTermReason? OfFixedTerm(FixedTermReason? reason) => reason switch
    {
        null => null,
        FixedTermReason.DefinedPurpose => throw Refusal.OutOfRange(
            reason,
            nameof(Reason),
            $"another reason: a defined purpose never has a fixed date, it is a {nameof(DefinedPurposeContract)} (C. trav. L1242-8-2)"),
        { } known => Enum.IsDefined(known) ? known : throw Refusal.Undefined(known, nameof(Reason)),
    };

    private IReadOnlyList<Renewal> InOrder(IReadOnlyList<Renewal> renewals)
    {
        LocalDate end = End;
        foreach (Renewal renewal in renewals)
        {
            end = renewal.End > end
                ? renewal.End
                : throw Refusal.OutOfRange(renewal.End, nameof(Renewals), $"after {DateText.Iso(end)}, the term it renews");
        }

        return renewals;
    }
}
