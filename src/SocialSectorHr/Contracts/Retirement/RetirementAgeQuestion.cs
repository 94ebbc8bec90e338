using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the age of a retirement by the employer is looked at with.</summary>
internal readonly record struct RetirementAgeQuestion : IQuestion
{
    public RetirementAgeQuestion(PermanentContract contract, Retirement retirement, LocalDate lastDay, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(retirement);
        ArgumentNullException.ThrowIfNull(law);
        if (retirement.Kind != RetirementKind.ByEmployer)
        {
            throw new ArgumentException(
                $"{nameof(retirement)} is {retirement}: someone who leaves of their own wish needs no age here.", nameof(retirement));
        }

        Born = retirement.BornOn
            ?? throw new ArgumentException($"{nameof(retirement.BornOn)} is null: an age needs a day of birth.", nameof(retirement));
        LastDay = lastDay >= retirement.NotifiedOn && lastDay >= contract.Start
            ? lastDay
            : throw Refusal.OutOfRange(
                lastDay,
                nameof(lastDay),
                $"on or after the day it is told ({DateText.Iso(retirement.NotifiedOn)}) and the first day of work");
        (Retirement, Law) = (retirement, law);
    }

    public Retirement Retirement { get; }

    public LocalDate Born { get; }

    public LocalDate LastDay { get; }

    public FrenchLaw Law { get; }

    /// <summary>Whether the law says all that the age needs on the last day.</summary>
    public bool IsKnown => Law.TryOn(LastDay, RetirementRates.FullRateAge, out _)
        && Law.TryOn(LastDay, RetirementRates.AgeWithoutConsent, out _)
        && Law.TryOn(LastDay, RetirementRates.QuestionBefore, out _)
        && Law.TryOn(LastDay, RetirementRates.AnswerWithin, out _);

    public T Read<T>(Dated<T> table, Explanation? why)
    {
        DatedValue<T> row = Law.On(LastDay, table);
        why?.Read(table, row);
        return row.Value;
    }
}
