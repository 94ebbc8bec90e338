using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Looked at once: those of right, then those that the founding act must provide for.</content>
public readonly partial record struct HealthWaiverCheck
{
    internal HealthWaiverCheck(in HealthWaiverQuestion question, Explanation? why = null)
    {
        this.question = question;
        HealthWaiverGrounds grounds = question.Grounds;
        DatedValue<Months> cover = question.Law.On(question.On, BenefitLimits.HealthWaiverCover);
        DatedValue<Months> year = question.Law.On(question.On, BenefitLimits.HealthWaiverFixedTerm);
        why?.Concluded(
            new("moment de la demande", "when it is asked for"),
            null,
            new(
                "à l'embauche, à la mise en place ou au début de l'autre couverture",
                "at the hiring, when the scheme starts or when the other cover begins"),
            SocialSecurityCode.D911_5);
        why?.Read(BenefitLimits.HealthWaiverCover, cover);
        why?.Read(BenefitLimits.HealthWaiverFixedTerm, year);
        (HealthWaivers Open, HealthWaivers IfProvided, HealthWaivers Unchecked) found = default;
        Add(ref found, HealthWaivers.StateCover, grounds.HasStateCover, SocialSecurityCode.L861_3, why);
        Add(ref found, HealthWaivers.IndividualContract, grounds.HasIndividualContract, SocialSecurityCode.D911_2, why);
        Add(ref found, HealthWaivers.OtherCover, grounds.HasOtherCover, SocialSecurityCode.D911_2, why);
        bool? isShort = And(question.IsShorterThan(cover.Value), grounds.HasOwnContract);
        Add(ref found, HealthWaivers.ShortCover, isShort, SocialSecurityCode.D911_6, why);
        bool? isPresent = And(grounds.IsHiredBefore, question.Cover.Employer < question.Cover.Contribution);
        Add(ref found, HealthWaivers.PresentAtStart, isPresent, Acts.Act_89_1009, why);
        bool? isTerm = question.Contract is TermContract;
        bool? isUnderAYear = question.IsShorterThan(year.Value);
        bool? isCovered = Or(Or(grounds.HasIndividualContract, grounds.HasOtherCover), grounds.HasOwnContract);
        AddProvided(ref found, grounds, HealthWaivers.LongFixedTerm, And(And(isTerm, !isUnderAYear), isCovered), why);
        AddProvided(ref found, grounds, HealthWaivers.FixedTerm, And(isTerm, isUnderAYear), why);
        AddProvided(ref found, grounds, HealthWaivers.HighContribution, IsHigh(question, why), why);
        AddProvided(ref found, grounds, HealthWaivers.HiredBefore, grounds.IsHiredBefore, why);
        (Open, IfProvided, Unchecked) = found;
    }

    private static bool? IsHigh(in HealthWaiverQuestion question, Explanation? why)
    {
        DatedValue<Percent> tenth = question.Law.On(question.On, BenefitLimits.HealthWaiverContribution);
        if (question.Grounds.PartTimePay is not { } pay)
        {
            return null;
        }

        Money share = question.Cover.Contribution - question.Cover.Employer;
        Percent ofPay = Percent.FromExact(share.Exact / pay.Exact);
        why?.Read(BenefitLimits.HealthWaiverContribution, tenth);
        why?.Computed(new("cotisation du salarié, part du salaire", "employee's contribution, share of pay"), $"{share} / {pay}", ofPay);
        return ofPay >= tenth.Value;
    }

    private static void Add(
        ref (HealthWaivers Open, HealthWaivers IfProvided, HealthWaivers Unchecked) found,
        HealthWaivers waiver,
        bool? isMet,
        LegalSource source,
        Explanation? why)
    {
        found.Open |= isMet == true ? waiver : HealthWaivers.None;
        found.Unchecked |= isMet is null ? waiver : HealthWaivers.None;
        why?.Decided(waiver.Label(), isMet, isMet is null ? new("non précisé, non vérifié", "not said, not checked") : default, source);
    }

    private static void AddProvided(
        ref (HealthWaivers Open, HealthWaivers IfProvided, HealthWaivers Unchecked) found,
        HealthWaiverGrounds grounds,
        HealthWaivers waiver,
        bool? isMet,
        Explanation? why)
    {
        if (isMet == true && grounds.Provided is null)
        {
            found.IfProvided |= waiver;
            why?.Decided(
                waiver.Label(), null, new("si l'acte fondateur le prévoit", "if the founding act provides for it"), SocialSecurityCode.R242_1_6);
            return;
        }

        bool? isOpen = grounds.Provided is { } provided && (provided & waiver) == HealthWaivers.None ? false : isMet;
        Add(ref found, waiver, isOpen, SocialSecurityCode.R242_1_6, why);
    }

    private static bool? And(bool? one, bool? other) => one == false || other == false ? false : one is null || other is null ? null : true;

    private static bool? Or(bool? one, bool? other) => !And(!one, !other);
}
