using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>The contract of private law, where the offer names exactly one: its start, and its end or length.</summary>
internal static class ContractReading
{
    /// <summary>The one contract that is named, whatever its dates.</summary>
    public static Answer<StatedContract> ReadKind(OfferReader reader) =>
        reader.Part(static offer => offer.Contracts is [var only] ? only : null, Fact.Contract);

    public static Answer<Contract> Read(Answer<StatedContract> contract, Answer<LocalDate> start, FrenchLaw law)
    {
        if (!contract.IsKnown)
        {
            return contract.Lacking<Contract>();
        }

        Answer<Contract> read = Read(contract.Value, start, law);
        return read.IsKnown ? new(read.Value, contract.Mark.And(read.Mark)) : read;
    }

    /// <summary>The contract as if it began on a day; unknown where its end is a day, since its length then depends on the start.</summary>
    public static Answer<Contract> ReadUndated(Answer<StatedContract> contract, LocalDate day, FrenchLaw law) =>
        contract is { IsKnown: true, Value: StatedContract.Temporary { End: not null } } ? new(Fact.Start)
        : Read(contract, new Answer<LocalDate>(day, Mark.Exact), law);

    /// <summary>One stated contract that begins on a day.</summary>
    public static Answer<Contract> Read(StatedContract said, Answer<LocalDate> start, FrenchLaw law)
    {
        if (!start.IsKnown)
        {
            return start.Lacking<Contract>();
        }

        Answer<Contract> read = Term(said, start.Value, law);
        return read.IsKnown ? new(read.Value, start.Mark.And(read.Mark)) : read;
    }

    private static Answer<Contract> Term(StatedContract said, LocalDate start, FrenchLaw law) => said switch
    {
        StatedContract.Permanent => new(PermanentContract.From(start), Mark.Exact),
        StatedContract.DefinedPurpose or StatedContract.FixedTerm { Reason: FixedTermReason.DefinedPurpose } =>
            DefinedPurpose((StatedContract.Temporary)said, start, law),
        StatedContract.FixedTerm { Reason: { } reason } when !Enum.IsDefined(reason) => new(Fact.Reason),
        StatedContract.FixedTerm { UncertainEnd: not true } term => FixedTerm(term, term.Reason, start),
        StatedContract.Assisted term => FixedTerm(term, FixedTermReason.EmploymentPolicy, start),
        StatedContract.FixedTerm term => Length(term) is { } length
            ? new(UncertainTermContract.From(start, length) with { Reason = term.Reason }, Mark.Exact)
            : new(Fact.Term),
        StatedContract.Trainee => new(Fact.TrainingLaw),
        _ => new(Fact.Contract),
    };

    private static Answer<Contract> FixedTerm(StatedContract.Temporary said, FixedTermReason? reason, LocalDate start)
    {
        FixedTermContract? contract = said.End is { IsDay: true, Earliest: { } end }
            ? end >= start && end.Year <= StartReading.LastYear ? FixedTermContract.Between(start, end) : null
            : Length(said) is { } length ? FixedTermContract.Lasting(start, length) : null;
        return contract is null ? new(Fact.Term) : new(contract with { Reason = reason }, Mark.Exact);
    }

    /// <summary>The stated length can only be the minimum: the end is that of the purpose (C. trav. L1242-8-2).</summary>
    private static Answer<Contract> DefinedPurpose(StatedContract.Temporary said, LocalDate start, FrenchLaw law)
    {
        DefinedPurposeContract contract = DefinedPurposeContract.From(start);
        if (said.Duration is not { IsExact: true, AtLeast: { } months })
        {
            return new(contract, Mark.Exact);
        }

        if (!law.TryOn(start, FixedTermLimits.DefinedPurposeMinimum, out DatedValue<Months> least) ||
            !law.TryOn(start, FixedTermLimits.DefinedPurposeCeiling, out DatedValue<Months> most))
        {
            return new(Fact.LawValue);
        }

        bool lawful = months >= least.Value && months <= most.Value && months.Exact.IsInteger;
        return lawful ? new(contract with { MinimumLength = months }, Mark.Exact) : new(Fact.Term);
    }

    private static Period? Length(StatedContract.Temporary said)
    {
        if (said.Duration is { IsExact: true, AtLeast: { } months } && months.Exact.IsInteger && months.Exact >= 1 && months.Exact <= 120)
        {
            return Period.FromMonths((int)months.Exact.Floor());
        }

        if (said.DurationInWeeks is { IsExact: true, AtLeast: { } weeks } && weeks.Exact.IsInteger && weeks.Exact >= 1
            && weeks.Exact <= 520)
        {
            return Period.FromWeeks((int)weeks.Exact.Floor());
        }

        return said.DurationInDays is { IsExact: true, AtLeast: { } days } && days.Exact.IsInteger && days.Exact >= 1 && days.Exact <= 3650
            ? Period.FromDays((int)days.Exact.Floor())
            : null;
    }
}
