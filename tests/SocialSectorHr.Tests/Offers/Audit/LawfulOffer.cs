using SocialSectorHr.Json;

namespace SocialSectorHr.Tests.Offers.Audit;

/// <summary>A random offer each of whose terms is within the bounds of the law: made of choices, the first of each the simplest.</summary>
public sealed partial record LawfulOffer
{
    public const int Choices = 24;

    private readonly int[] choices;

    public LawfulOffer(int[] choices)
    {
        this.choices = choices;
        Offer = Make();
    }

    public JobOffer Offer { get; }

    public IEnumerable<LawfulOffer> Simpler() => Enumerable.Range(0, choices.Length).SelectMany(
        index => Generators.ShrinkInt(choices[index])
            .Select(simpler => new LawfulOffer([.. choices[..index], simpler, .. choices[(index + 1)..]])));

    public override string ToString() => OfferJson.Write(Offer);

    private int At(int which, int count) => choices[which] % count;

    private T Of<T>(int which, params T[] all) => all[At(which, all.Length)];
}
