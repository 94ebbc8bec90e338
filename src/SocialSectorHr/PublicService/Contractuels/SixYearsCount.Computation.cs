using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <content>The services counted twice, strictly and in favour of the agent; where the two differ nothing is answered.</content>
public readonly partial record struct SixYearsCount
{
    internal SixYearsCount(in SixYearsQuestion question, Explanation? why = null)
    {
        this.question = question;
        PublicContract contract = question.Contract.Contract;
        why?.Given(new("contrats antérieurs", "earlier contracts"), question.Earlier.Count);
        int gap = Whole(question.Contract.Read(PublicContractLimits.GapOfServices, why));
        int most = Whole(question.Contract.Read(PublicContractLimits.PermanentPostTotal, why));
        ServicesBefore strict = question.Count(gap, generous: false);
        ServicesBefore generous = question.Count(gap, generous: true);
        Services = strict.All;
        why?.Concluded(
            new("services comptés avant le premier jour", "services counted before the first day"),
            Services,
            new("sans les contrats de projet, interruptions de quatre mois au plus", "without project contracts, gaps of four months at most"),
            PublicServiceCode.L332_10);
        (LocalDate late, LocalDate early) = (Reached(contract, strict, most), Reached(contract, generous, most));
        if (late == early && late <= (contract.End ?? LocalDate.MaxIsoValue))
        {
            ReachedOn = late;
            why?.Concluded(new("six ans atteints le", "six years reached on"), late, default, PublicServiceCode.L332_10);
        }

        if (contract.Ground is not { } ground)
        {
            why?.Concluded(new("fondement non dit", "ground not said"), null);
            return;
        }

        MustBePermanent = !ground.IsPermanentPost || early >= contract.Start ? false : late < contract.Start ? true : null;
        why?.Decided(new("CDI dès le premier jour", "permanent from the first day"), MustBePermanent, default, PublicServiceCode.L332_10);
        (bool strictly, bool perhaps) = (IsInside(contract, late), IsInside(contract, early));
        bool isSettled = strictly == perhaps && (early >= contract.Start || late < contract.Start);
        MayBecomePermanent = !ground.IsPermanentPost ? false : isSettled ? strictly : null;
        why?.Decided(
            new("CDI d'un commun accord avant le terme", "permanent by agreement before the term of the contract"),
            MayBecomePermanent,
            default,
            PublicServiceCode.L332_11);
    }

    // The time of a project contract does not count, so that nothing more is reached in it.
    private static LocalDate Reached(PublicContract contract, in ServicesBefore services, int months) =>
        services.Reach(months) is var day && day >= contract.Start && contract.Ground == PublicContractGround.L332_24
            ? LocalDate.MaxIsoValue
            : day;

    private static bool IsInside(PublicContract contract, LocalDate day) => contract.End is { } end && day >= contract.Start && day < end;

    private static int Whole(Months months) => (int)months.Exact.Numerator;
}
