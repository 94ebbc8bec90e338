using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a pay without the Segur indemnity is computed from.</summary>
internal readonly record struct PayWithoutSegurQuestion : IQuestion
{
    public PayWithoutSegurQuestion(GrossPay pay, Percent workingTime, LocalDate on, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(pay);
        ArgumentNullException.ThrowIfNull(law);
        if (workingTime <= Percent.Zero)
        {
            throw Refusal.OutOfRange(workingTime, nameof(workingTime), "more than 0%");
        }

        (Pay, WorkingTime, On, Law) = (pay, workingTime, on, law);
    }

    public GrossPay Pay { get; }

    public Percent WorkingTime { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    /// <summary>Whether the indemnity is known on that day.</summary>
    public bool IsKnown => Law.TryOn(On, Segur.Monthly, out _);
}
