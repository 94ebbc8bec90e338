using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>What the pay of a month of an agent is computed from.</summary>
internal readonly record struct PublicPayQuestion : IQuestion
{
    public PublicPayQuestion(PublicAgent agent, LocalDate on, FrenchLaw law, PublicPayRules? rules)
    {
        ArgumentNullException.ThrowIfNull(agent);
        ArgumentNullException.ThrowIfNull(law);
        (Agent, On, Law, Rules) = (agent, on.Iso(), law, rules);
        _ = Basic;
    }

    public PublicAgent Agent { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    public PublicPayRules? Rules { get; init; }

    public GradePayQuestion Basic => Agent.Grade is { } grade ? new(grade, Agent.Step!.Value, On, Law) : new(Agent.Index!.Value, On, Law);

    /// <summary>The bonuses of a month, for the quotité.</summary>
    public Money Bonuses => Paid(Agent.Bonuses, null);

    public MoneyRounding FamilyRounding => Rules?.FamilySupplement ?? MoneyRounding.CentDown;

    /// <summary>The points of the post; none under contract.</summary>
    public Points PostBonus => Agent.IsContractual ? Points.Zero : Agent.PostBonus;

    /// <summary>Whether the rounding of the family supplement matters.</summary>
    public bool HasProportionalPart => Agent.Children > 1;

    /// <summary>Whether the index supplement is due; null where that is not known.</summary>
    public bool? HasSupplement => (Agent.Grade, Agent.Grade?.Cadre.Supplement, Agent.IsMainlySupport) switch
    {
        ({ }, null, _) => false,
        (_, SupplementDuties.Care, _) => null,
        (_, _, false) => false,
        ({ }, _, true) => true,
        _ => null,
    };

    /// <summary>The ceiling of the bonuses turned into points; null without a category.</summary>
    public Dated<Money>? TransferTable => Agent.Grade?.Cadre.Category switch
    {
        PublicCategory.A => PublicPayLimits.TransferA,
        PublicCategory.B => PublicPayLimits.TransferB,
        PublicCategory.C => PublicPayLimits.TransferC,
        _ => null,
    };

    public DatedValue<T> Read<T>(Dated<T> table, Explanation? why)
    {
        DatedValue<T> row = Law.On(On, table);
        why?.Read(table, row);
        return row;
    }

    /// <summary>A line as it is paid: for the quotité, to the cent.</summary>
    public Money Paid(Money full, Explanation? why)
    {
        Percent share = Agent.Quotite.Paid;
        Money exact = full * share;
        if (share != Percent.Of(100))
        {
            why?.Computed(new("pour la quotité", "for the quotité"), $"{full} × {share}", exact, PublicServiceCode.L612_5);
        }

        Money rounded = exact.Round();
        if (rounded != exact)
        {
            why?.Chosen(Terms.RoundedToTheCent, rounded);
        }

        return rounded;
    }

    /// <summary>The basic pay of a month at an index, in euros, exact.</summary>
    public Money PayOf(Points index) => Money.FromExact(index.Exact * Law.On(On, CivilServicePoint.Annual).Value.Exact / 12);
}
