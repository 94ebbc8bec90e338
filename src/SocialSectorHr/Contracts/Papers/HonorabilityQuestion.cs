using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the duty of a certificate of honorability is computed from.</summary>
internal readonly record struct HonorabilityQuestion : IQuestion
{
    public HonorabilityQuestion(Activity? activity, Departement? departement, LocalDate hiredOn, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        Activity = activity is not { } known || Enum.IsDefined(known) ? activity : throw Refusal.Undefined(known, nameof(activity));
        Departement = SocialSectorHr.Departement.Checked(departement, nameof(departement));
        (HiredOn, Law) = (hiredOn.Iso(), law);
    }

    public Activity? Activity { get; }

    public Departement? Departement { get; }

    public LocalDate HiredOn { get; }

    public FrenchLaw Law { get; }

    /// <summary>The length that a table gives on the day of the hiring; null where it gives none, since the duty itself is told.</summary>
    public Months? Read(Dated<Months> table, Explanation? why)
    {
        if (!Law.TryOn(HiredOn, table, out DatedValue<Months> row))
        {
            return null;
        }

        why?.Read(table, row);
        return row.Value;
    }
}
