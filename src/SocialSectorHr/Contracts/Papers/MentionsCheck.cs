using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a written fixed-term contract must state and does not (contrôle des mentions du CDD), C. trav. L1242-12 and L1242-12-1.</summary>
/// <remarks><c>default</c> finds nothing and explains that nothing was computed.</remarks>
public readonly record struct MentionsCheck
{
    private const FixedTermMentions Always = FixedTermMentions.Writing | FixedTermMentions.Reason | FixedTermMentions.Post | FixedTermMentions.Agreement
        | FixedTermMentions.Pay | FixedTermMentions.PensionAndProvident | FixedTermMentions.InFrench;

    private const FixedTermMentions OfDefinedPurpose = FixedTermMentions.DefinedPurposeTitle | FixedTermMentions.DefinedPurposeAgreement
        | FixedTermMentions.Project | FixedTermMentions.Tasks | FixedTermMentions.EndingEvent | FixedTermMentions.EndNotice | FixedTermMentions.BreakClause;

    // Without these the contract is deemed permanent: L1245-1 with L1242-12 al. 1 and L1242-7; rulings for the person replaced and the minimum length.
    private const FixedTermMentions Decisive = FixedTermMentions.Writing | FixedTermMentions.Reason | FixedTermMentions.ReplacedPerson | FixedTermMentions.End
        | FixedTermMentions.MinimumLength;

    private readonly TermContract? contract;

    private MentionsCheck(TermContract contract, FixedTermMentions present)
    {
        this.contract = contract;
        Present = present;
        (Required, Conditional) = Of(contract);
    }

    /// <summary>What the contract states.</summary>
    public FixedTermMentions Present { get; }

    /// <summary>What it must state.</summary>
    public FixedTermMentions Required { get; }

    /// <summary>What it must state only where the thing exists, or where the reason, which is unknown, asks for it.</summary>
    public FixedTermMentions Conditional { get; }

    /// <summary>What it must state and does not.</summary>
    public FixedTermMentions Missing => Required & ~Present;

    /// <summary>What it does not state and must where the thing exists: to be looked at.</summary>
    public FixedTermMentions ToLookAt => Conditional & ~Present;

    /// <summary>Whether all it must state is there.</summary>
    public bool IsComplete => Missing == FixedTermMentions.None;

    /// <summary>Whether what is missing makes the contract permanent (requalification): no writing, no precise reason, which the name and the qualification of
    /// the person replaced are part of, no last day, no minimum length of an uncertain term.</summary>
    public bool IsDeemedPermanent => (Missing & Decisive) != FixedTermMentions.None;

    /// <summary>The steps of the check.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Mentions du CDD", "Mentions of the fixed-term contract");
        if (contract is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title);
        FixedTermMentions listed = Required | Conditional;
        foreach (FixedTermMentions mention in FixedTermMentionLabels.Each.Where(mention => listed.HasFlag(mention)))
        {
            why.Given(mention.Label(), Present.HasFlag(mention));
        }

        All(new("mentions de tout CDD", "mentions of any fixed term"), Required & ~OfDefinedPurpose & ~FixedTermMentions.InFrench, LabourCode.L1242_12, why);
        if ((Required & OfDefinedPurpose) != FixedTermMentions.None)
        {
            All(new("mentions de l'objet défini", "mentions of a defined purpose"), OfDefinedPurpose, LabourCode.L1242_12_1, why);
        }

        if (Missing.HasFlag(FixedTermMentions.InFrench) && Present.HasFlag(FixedTermMentions.Writing))
        {
            why.Chosen(
                FixedTermMentions.InFrench.Label(),
                false,
                new("ses clauses ne peuvent être opposées au salarié", "its clauses do not bind the employee"),
                LabourCode.L1221_3);
        }

        if (ToLookAt != FixedTermMentions.None)
        {
            why.Chosen(
                new("mentions à vérifier, si elles s'appliquent", "mentions to be looked at, if they apply"),
                FigureValue.Of(ToLookAt, new(ToLookAt.Text(Language.French), ToLookAt.Text(Language.English))),
                source: LabourCode.L1242_12);
        }

        FixedTermMentions decisive = Missing & Decisive;
        foreach (FixedTermMentions mention in FixedTermMentionLabels.Each.Where(mention => decisive.HasFlag(mention)))
        {
            Bilingual label = mention.Label();
            why.Chosen(
                new("contrat réputé à durée indéterminée", "contract deemed permanent"),
                true,
                new($"il manque : {label.French}", $"missing: {label.English}"),
                Ruling(mention));
        }

        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What is missing, by name.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => (IsComplete, language) switch
    {
        (true, Language.French) => "aucune mention manquante",
        (true, _) => "no mention missing",
        (_, Language.French) => $"mentions manquantes : {Missing.Text(language)}",
        _ => $"missing: {Missing.Text(language)}",
    };

    internal static MentionsCheck Of(TermContract contract, FixedTermMentions present)
    {
        const FixedTermMentions all = (FixedTermMentions)((((int)FixedTermMentions.InFrench) << 1) - 1);
        return (present & ~all) == FixedTermMentions.None
            ? new(contract, present)
            : throw Refusal.OutOfRange(present, nameof(present), $"made of the flags of {nameof(FixedTermMentions)}");
    }

    private static LegalSource Ruling(FixedTermMentions mention) => mention switch
    {
        FixedTermMentions.ReplacedPerson => CaseLaw.Soc_2018_03_28_16_27019,
        FixedTermMentions.MinimumLength => CaseLaw.Soc_2014_04_02,
        _ => LabourCode.L1245_1,
    };

    private void All(Bilingual label, FixedTermMentions asked, LegalSource source, Explanation why)
    {
        FixedTermMentions missing = asked & ~Present;
        why.Chosen(
            new($"{label.French} : complètes", $"{label.English}: complete"),
            missing == FixedTermMentions.None,
            missing == FixedTermMentions.None ? default : new($"il manque : {missing.Text(Language.French)}", $"missing: {missing.Text(Language.English)}"),
            source);
    }

    private static (FixedTermMentions Required, FixedTermMentions Conditional) Of(TermContract contract)
    {
        FixedTermMentions required = Always;
        FixedTermMentions conditional = FixedTermMentions.RiskPost | FixedTermMentions.Trial;
        switch (contract)
        {
            case FixedTermContract:
                required |= FixedTermMentions.End;
                conditional |= FixedTermMentions.RenewalClause;
                break;
            case UncertainTermContract:
                required |= FixedTermMentions.MinimumLength;
                break;
            default:
                required |= OfDefinedPurpose;
                break;
        }

        switch (FixedTermReasons.Of(contract.KnownReason).NamesReplacedPerson)
        {
            case true:
                required |= FixedTermMentions.ReplacedPerson;
                break;
            case null:
                conditional |= FixedTermMentions.ReplacedPerson | FixedTermMentions.Training;
                break;
        }

        return contract.KnownReason == FixedTermReason.TrainingComplement ? (required | FixedTermMentions.Training, conditional) : (required, conditional);
    }
}
