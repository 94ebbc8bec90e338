using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: what the kind of contract and its reason ask for; what is missing is listed only when explained.</content>
public readonly partial record struct MentionsCheck
{
    private const FixedTermMentions Always = FixedTermMentions.Writing | FixedTermMentions.Reason | FixedTermMentions.Post
        | FixedTermMentions.Agreement | FixedTermMentions.Pay | FixedTermMentions.PensionAndProvident | FixedTermMentions.InFrench;

    private const FixedTermMentions OfDefinedPurpose = FixedTermMentions.DefinedPurposeTitle | FixedTermMentions.DefinedPurposeAgreement
        | FixedTermMentions.Project | FixedTermMentions.Tasks | FixedTermMentions.EndingEvent | FixedTermMentions.EndNotice
        | FixedTermMentions.BreakClause;

    // Without these the contract is deemed permanent: L1245-1 with L1242-12 al. 1 and L1242-7; rulings for the person replaced and the
    // minimum length.
    private const FixedTermMentions Decisive = FixedTermMentions.Writing | FixedTermMentions.Reason | FixedTermMentions.ReplacedPerson
        | FixedTermMentions.End | FixedTermMentions.MinimumLength;

    private static (FixedTermMentions Mention, LegalSource Ruling)[] Rulings =>
    [
        (FixedTermMentions.ReplacedPerson, CaseLaw.Soc_2018_03_28_16_27019),
        (FixedTermMentions.MinimumLength, CaseLaw.Soc_2005_09_28_03_44757),
    ];

    private static IEnumerable<FixedTermMentions> Each =>
        Enum.GetValues<FixedTermMentions>().Where(static one => one != FixedTermMentions.None);

    internal MentionsCheck(MentionsQuestion question, Explanation? why = null)
    {
        this.question = question;
        (Required, Conditional) = Of(question.Contract);
        if (why is not null)
        {
            ExplainMissing(why);
        }
    }

    private void ExplainMissing(Explanation why)
    {
        FixedTermMentions listed = Required | Conditional;
        foreach (FixedTermMentions mention in Each.Where(mention => listed.HasFlag(mention)))
        {
            why.Given(mention.Label(), Present.HasFlag(mention));
        }

        All(
            new("mentions de tout CDD", "mentions of any fixed term"),
            Required & ~OfDefinedPurpose & ~FixedTermMentions.InFrench,
            LabourCode.L1242_12,
            why);
        if ((Required & OfDefinedPurpose) != FixedTermMentions.None)
        {
            All(new("mentions de l'objet défini", "mentions of a defined purpose"), OfDefinedPurpose, LabourCode.L1242_12_1, why);
        }

        if (Missing.HasFlag(FixedTermMentions.InFrench) && Present.HasFlag(FixedTermMentions.Writing))
        {
            why.Concluded(
                FixedTermMentions.InFrench.Label(),
                false,
                new("ses clauses ne peuvent être opposées au salarié", "its clauses do not bind the employee"),
                LabourCode.L1221_3);
        }

        if (ToLookAt != FixedTermMentions.None)
        {
            why.Concluded(
                new("mentions à vérifier, si elles s'appliquent", "mentions to be looked at, if they apply"),
                FigureValue.Of(ToLookAt, ToLookAt.Label()),
                source: LabourCode.L1242_12);
        }

        FixedTermMentions decisive = Missing & Decisive;
        if (decisive == FixedTermMentions.None)
        {
            return;
        }

        foreach ((FixedTermMentions mention, LegalSource ruling) in Rulings)
        {
            if (decisive.HasFlag(mention))
            {
                why.Concluded(mention.Label(), false, source: ruling);
            }
        }

        why.Concluded(
            new("contrat réputé à durée indéterminée", "contract deemed permanent"), true, Lacking(decisive), LabourCode.L1245_1);
    }

    private static Bilingual Lacking(FixedTermMentions missing)
    {
        Bilingual words = missing.Label();
        return new($"il manque : {words.French}", $"missing: {words.English}");
    }

    private void All(Bilingual label, FixedTermMentions asked, LegalSource source, Explanation why)
    {
        FixedTermMentions missing = asked & ~Present;
        why.Concluded(
            new($"{label.French} : complètes", $"{label.English}: complete"),
            missing == FixedTermMentions.None,
            missing == FixedTermMentions.None ? default : Lacking(missing),
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

        if (contract.KnownReason == FixedTermReason.TrainingComplement)
        {
            required |= FixedTermMentions.Training;
        }

        return (required, conditional);
    }
}
