using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>The place of the post in the pay scale of the agreement that the offer names: its coefficient, the jobs it may mean.</summary>
/// <remarks>What the offer leaves unsaid and the pay depends on is read both ways: the least is owed in any case.</remarks>
internal sealed class AgreementPlace
{
    private readonly FrenchLaw law;
    private readonly LocalDate on;
    private readonly bool?[] members;
    private readonly bool?[] segurs;
    private readonly bool[] reductions;
    private readonly StaffCategory? category;

    private AgreementPlace(StatedTerms terms, AgreementMatch match, CollectiveAgreement agreement, Percent share)
    {
        (Match, Agreement, Share) = (match, agreement, share);
        (law, on, category) = (terms.Law, terms.LawDay, StatusReading.Category(terms.Said.Status));
        StatedPayScale? scale = terms.Said.Pay?.Scale;
        Coefficient = scale?.Points is { } points and > 0 ? Points.Of(points) : null;
        Jobs = AgreementJobReading.Find(agreement, scale?.Level, terms.Said.Title);
        members = Members(scale?.PointValue);
        segurs = Segurs(terms.Said.Pay?.Segur);
        reductions = agreement.PayFormula == AgreementPayFormula.Ccn51 && terms.Said.Employer?.Activity != Activity.ChildProtection
            ? [false, true]
            : [false];
    }

    public AgreementMatch Match { get; }

    public CollectiveAgreement Agreement { get; }

    /// <summary>The share of full time of the post.</summary>
    public Percent Share { get; }

    /// <summary>The coefficient, the index or the weighing that is stated.</summary>
    public Points? Coefficient { get; }

    /// <summary>The jobs that the level or the title may mean; empty where none is recognised.</summary>
    public IReadOnlyList<AgreementJob> Jobs { get; }

    /// <summary>Whether the pay of the agreement may depend on a membership that is not said.</summary>
    public bool AsksMembership => members.Length > 1;

    /// <summary>What is unsaid and read both ways.</summary>
    public IEnumerable<Fact> Unsaid
    {
        get
        {
            if (Coefficient is null && Jobs.Count > 1)
            {
                yield return Fact.AgreementPlace;
            }

            if (AsksMembership)
            {
                yield return Fact.FederationMembership;
            }

            if (segurs.Length > 1)
            {
                yield return Fact.SegurInclusion;
            }

            if (IsStatusRead)
            {
                yield return Fact.Status;
            }

            if (reductions.Length > 1)
            {
                yield return Fact.Activity;
            }
        }
    }

    /// <summary>The place, or what it lacks.</summary>
    public static Answer<AgreementPlace> Of(StatedTerms terms)
    {
        if (AgreementReading.Match(terms) is not { Agreement: { HoldsPay: true } agreement } match)
        {
            return new(Fact.ConventionalMinimum);
        }

        Answer<Percent> share = PayReading.Share(terms.Said, terms.Week, terms.Law, terms.LawDay);
        if (!share.IsKnown)
        {
            return share.Lacking<AgreementPlace>();
        }

        AgreementPlace place = new(terms, match, agreement, share.Value);
        return place.Coefficient is null && place.Jobs.Count == 0 ? new(Fact.AgreementPlace)
            : !place.IsKnown ? new(Fact.ConventionalMinimum)
            : new(place, Mark.Derived.And(share.Mark));
    }

    /// <summary>
    /// The pay as the agreement counts it: of an employer that is not a member unless it is, Segur included where it is due.
    /// </summary>
    public AgreementPay Pay(int years, bool isMember = false) => Least(
        Positions(years).Select(position => position with
        {
            HasSegur = null,
            IsMember = AsksMembership ? isMember : members[0],
            IsExecutive = category == StaffCategory.Executive,
        }));

    /// <summary>The least that the offer may owe by its place, in any reading.</summary>
    public AgreementPay Lowest => Least(Readings());

    /// <summary>The most that it may owe at the first step of its place.</summary>
    public AgreementPay Highest => Readings().Select(Pay).MaxBy(static pay => pay.Gross!.Value.ToDecimal());

    private bool IsKnown => Readings().All(position => new AgreementPayQuestion(Agreement, position, on, law).IsKnown);

    private bool IsStatusRead => category is null && Jobs.Count == 0 && Agreement.PayFormula == AgreementPayFormula.Ccn66;

    private bool AsksSegur => Agreement.PayFormula is AgreementPayFormula.Ccn66 or AgreementPayFormula.Ccn51;

    private AgreementPay Least(IEnumerable<PaidPosition> positions) =>
        positions.Select(Pay).MinBy(static pay => pay.Gross!.Value.ToDecimal());

    private AgreementPay Pay(PaidPosition position) => Agreement.Pay(position, on, law);

    private IEnumerable<PaidPosition> Positions(int years)
    {
        if (Coefficient is { } said)
        {
            yield return PaidPosition.Of(said, years) with { Share = Share };
            yield break;
        }

        foreach (AgreementJob job in Jobs)
        {
            yield return PaidPosition.Of(job, years) with { Share = Share };
        }
    }

    private IEnumerable<PaidPosition> Readings()
    {
        bool isExecutive = Jobs.Count > 0 ? Jobs.All(static job => job.IsExecutive) : category == StaffCategory.Executive;
        bool[] executives = IsStatusRead ? [true, false] : [isExecutive];
        return from position in Positions(0)
               from isMember in members
               from hasSegur in segurs
               from executive in executives
               from isReduced in reductions
               select position with { IsMember = isMember, HasSegur = hasSegur, IsExecutive = executive, IsReduced = isReduced };
    }

    /// <summary>A point that the offer states tells whether it is that of the members.</summary>
    private bool?[] Members(Money? point)
    {
        (Dated<Money> Other, Dated<Money> Member)? tables = Agreement.PayFormula switch
        {
            AgreementPayFormula.Ccn66 => (Ccn66Values.Point, Ccn66Values.PointOfMembers),
            AgreementPayFormula.Ccn51 => (Ccn51Values.Point, Ccn51Values.PointOfMembers),
            _ => null,
        };
        if (tables is not { } held)
        {
            return [null];
        }

        bool isOther = law.TryOn(on, held.Other, out DatedValue<Money> other) && other.Value == point;
        bool isMember = law.TryOn(on, held.Member, out DatedValue<Money> member) && member.Value == point;
        return isOther == isMember ? [false, true] : [isMember];
    }

    /// <summary>Inside, on top, or either where it is not said; the other agreements pay none by themselves.</summary>
    private bool?[] Segurs(StatedSegur? said)
    {
        if (!AsksSegur)
        {
            return [null];
        }

        bool isDue = law.TryOn(on, Segur.Monthly, out _);
        return said?.Inclusion switch
        {
            Inclusion.Included => [isDue],
            Inclusion.OnTop => [false],
            _ => isDue ? [false, true] : [false],
        };
    }
}
