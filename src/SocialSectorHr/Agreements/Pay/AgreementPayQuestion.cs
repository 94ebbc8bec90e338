using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a pay by an agreement is computed from.</summary>
internal readonly record struct AgreementPayQuestion : IQuestion
{
    public AgreementPayQuestion(CollectiveAgreement agreement, PaidPosition position, LocalDate on, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(position);
        ArgumentNullException.ThrowIfNull(law);
        if (!agreement.IsInForce(on))
        {
            throw Refusal.OutOfRange(on, nameof(on), $"at most {DateText.Iso(agreement.LastDay!.Value)}: {agreement.Ended.English}");
        }

        if (position.Job is { } job && !Holds(agreement, job))
        {
            throw Refusal.OutOfRange(job.Name.English, nameof(position), $"a job of {agreement.ToString(Language.English)}");
        }

        if (position.HasSegur == true && agreement.PayFormula is { } formula && !KnowsSegur(formula))
        {
            throw Refusal.OutOfRange(true, nameof(PaidPosition.HasSegur), $"false: {agreement.Name.English} has no Segur indemnity");
        }

        (Agreement, Position, On, Law, IsMember) = (agreement, position, on, law, position.IsMember);
    }

    public CollectiveAgreement Agreement { get; }

    public PaidPosition Position { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    /// <summary>Whether the recommendations of the federation bind the employer; null where it is not known.</summary>
    public bool? IsMember { get; init; }

    /// <summary>Whether the value of the point depends on the membership.</summary>
    public bool AsksMembership => Agreement.PayFormula is AgreementPayFormula.Ccn66 or AgreementPayFormula.Ccn51;

    /// <summary>Whether the Segur indemnity is due: as said, else by the branch accord for all.</summary>
    public bool HasSegur => Position.HasSegur
        ?? (AsksMembership && Law.TryOn(On, Segur.Monthly, out DatedValue<Money> row) && row.From >= Segur.Monthly[^1].From);

    /// <summary>Whether every value that the pay reads is known on the day.</summary>
    public bool IsKnown => IsGridKnown && (!HasSegur || Knows(Segur.Monthly)) && Agreement.PayFormula switch
    {
        AgreementPayFormula.Ccn66 => Knows(Ccn66Values.LeastCoefficient) && Knows(Ccn66Values.Allowance) && Knows(Ccn66Values.Point),
        AgreementPayFormula.Ccn51 => Knows(Ccn51Values.Point) && Knows(Ccn51Values.PointOfMembers),
        AgreementPayFormula.Eclat => Knows(EclatValues.First) && Knows(EclatValues.Second) && Knows(EclatJobs.GroupA.Grid),
        AgreementPayFormula.HomeCare => Knows(HomeCareValues.Point) && Knows(MinimumWage.Hourly),
        AgreementPayFormula.Alisfa => Knows(AlisfaValues.Socle) && Knows(AlisfaValues.Point),
        AgreementPayFormula.MissionsLocales => Knows(MissionsLocalesValues.Point),
        AgreementPayFormula.SupportedHousing => Knows(SupportedHousingValues.First)
            && Knows(SupportedHousingValues.Second) && Knows(SupportedHousingValues.LeastWeighing),
        AgreementPayFormula.Ccn65 => Knows(Ccn65Values.Point),
        _ => false,
    };

    private bool IsGridKnown => Position.Job is not { } job || (Knows(job.Grid) && (job.NightGrid is not { } night || Knows(night)));

    public DatedValue<T> Read<T>(Dated<T> table, Explanation? why)
    {
        DatedValue<T> row = Law.On(On, table);
        why?.Read(table, row);
        return row;
    }

    private bool Knows<T>(Dated<T> table)
        where T : notnull => Law.TryOn(On, table, out _);

    // Without the enumerator that Contains would make.
    private static bool Holds(CollectiveAgreement agreement, AgreementJob job)
    {
        for (int i = 0; i < agreement.Jobs.Count; i++)
        {
            if (agreement.Jobs[i].Equals(job))
            {
                return true;
            }
        }

        return false;
    }

    private static bool KnowsSegur(AgreementPayFormula formula) =>
        formula is AgreementPayFormula.Ccn66
            or AgreementPayFormula.Ccn51
            or AgreementPayFormula.SupportedHousing
            or AgreementPayFormula.Ccn65;
}
