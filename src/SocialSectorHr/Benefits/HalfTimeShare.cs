using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// The share that a part time leaves of what the employer pays of the travel between home and work: whole from half of full time on, in
/// proportion to that half below (C. trav. R3261-9, R3261-14).
/// </summary>
/// <remarks>Full time is the legal week, or the conventional one where it is shorter: in a firm at 39 h the half is 17.5 h.</remarks>
internal readonly record struct HalfTimeShare
{
    public HalfTimeShare(Hours? week, Hours? conventionalWeek, LocalDate on, FrenchLaw law)
    {
        if (week is { } hours && (hours <= Hours.Zero || hours > Hours.Of(60)))
        {
            throw Refusal.OutOfRange(hours, nameof(week), "more than 0 h and at most 60 h a week");
        }

        (Week, ConventionalWeek, On, Law) = (week, conventionalWeek, on, law);
    }

    /// <summary>The hours of a week; null for half of full time at least.</summary>
    public Hours? Week { get; }

    public Hours? ConventionalWeek { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    public bool IsKnown => Week is null || Law.TryOn(On, LegalDurations.Week, out _);

    public Percent Of(LegalSource source, Explanation? why)
    {
        Percent whole = Percent.Of(100);
        if (Week is not { } week)
        {
            return whole;
        }

        DatedValue<Hours> legal = Law.On(On, LegalDurations.Week);
        why?.Given(Terms.WeeklyHours, week);
        why?.Read(LegalDurations.Week, legal);
        Hours full = legal.Value;
        if (ConventionalWeek is { } conventional)
        {
            full = Hours.FromExact(Fraction.Min(legal.Value.Exact, conventional.Exact));
            why?.Given(new("durée conventionnelle du temps plein", "conventional week of full time"), conventional);
            why?.Computed(
                new("temps plein retenu, le plus court des deux", "full time that counts, the shorter of both"),
                $"min({legal.Value}; {conventional})",
                full,
                source);
        }

        Percent share = Percent.FromExact(Fraction.Min(1, week.Exact * 2 / full.Exact));
        why?.Computed(
            new("part des heures, entière dès le mi-temps", "share of the hours, whole from half time on"), $"min(1; {week} / ({full} / 2))", share, source);
        return share;
    }
}
