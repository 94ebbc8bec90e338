using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a checklist of mentions is computed from: no dated value of the law is read.</summary>
internal readonly record struct MentionsQuestion : IQuestion
{
    public MentionsQuestion(TermContract contract, FixedTermMentions present)
    {
        const FixedTermMentions all = (FixedTermMentions)((((int)FixedTermMentions.InFrench) << 1) - 1);
        ArgumentNullException.ThrowIfNull(contract);
        (Contract, Present) = (present & ~all) == FixedTermMentions.None
            ? (contract, present)
            : throw Refusal.OutOfRange(present, nameof(present), $"made of the flags of {nameof(FixedTermMentions)}");
    }

    public TermContract Contract { get; }

    public FixedTermMentions Present { get; }

    FrenchLaw? IQuestion.Law => null;
}
