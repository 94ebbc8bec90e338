using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What happened in the family of an employee, and when (événement familial).</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record FamilyOccasion : IMemberwise
{
    internal const int FarthestKm = 20_000;

    private const int UnderAge = 25;

    private FamilyOccasion(FamilyEvent kind, LocalDate on, int? childAge, bool? childWasParent) =>
        (Event, On, ChildAge, ChildWasParent) = (kind, on, childAge, childWasParent);

    /// <summary>What happened.</summary>
    public FamilyEvent Event { get; }

    /// <summary>The day of the event; that of the announcement.</summary>
    public LocalDate On { get; }

    /// <summary>The age of the child or dependant who died; null for other events.</summary>
    public int? ChildAge { get; }

    /// <summary>Whether the child who died was a parent; null for other events.</summary>
    public bool? ChildWasParent { get; }

    /// <summary>
    /// The kilometres to the ceremony, for the days that an agreement gives for the journey; null where they are not said.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not 0 to 20 000.</exception>
    public int? DistanceKm
    {
        get;
        init => field = value is null or (>= 0 and <= FarthestKm) ? value : throw Refusal.OutOfRange(value, nameof(DistanceKm), "between 0 and 20,000");
    }

    internal bool IsYoungChild => Event == FamilyEvent.DependantDeath
        || (Event == FamilyEvent.ChildDeath && (ChildAge < UnderAge || ChildWasParent == true));

    internal bool OpensBereavement => Event == FamilyEvent.DependantDeath || (Event == FamilyEvent.ChildDeath && ChildAge < UnderAge);

    /// <summary>An event, other than the death of a child or of a dependant.</summary>
    /// <param name="happening">What happened.</param>
    /// <param name="on">The day.</param>
    /// <returns>The occasion.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is not defined, or it is one whose age must be said.</exception>
    public static FamilyOccasion Of(FamilyEvent happening, LocalDate on)
    {
        if (!Enum.IsDefined(happening))
        {
            throw Refusal.Undefined(happening, nameof(happening));
        }

        return happening is FamilyEvent.ChildDeath or FamilyEvent.DependantDeath
            ? throw Refusal.OutOfRange(happening, nameof(happening), "another event: the age is said by OfChildDeath or OfDependantDeath")
            : new(happening, on.Iso(), null, null);
    }

    /// <summary>The death of a child.</summary>
    /// <param name="on">The day.</param>
    /// <param name="age">The child's age in whole years; 0 to 120.</param>
    /// <param name="wasParent">Whether the child was a parent.</param>
    /// <returns>The occasion.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The age is not 0 to 120.</exception>
    public static FamilyOccasion OfChildDeath(LocalDate on, int age, bool wasParent) => age is < 0 or > 120
        ? throw Refusal.OutOfRange(age, nameof(age), "between 0 and 120")
        : new(FamilyEvent.ChildDeath, on.Iso(), age, wasParent);

    /// <summary>The death of a person under 25 in the employee's effective and permanent charge.</summary>
    /// <param name="on">The day.</param>
    /// <param name="age">The age in whole years; 0 to 24.</param>
    /// <returns>The occasion.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The age is not 0 to 24.</exception>
    public static FamilyOccasion OfDependantDeath(LocalDate on, int age) => age is < 0 or >= UnderAge
        ? throw Refusal.OutOfRange(age, nameof(age), "between 0 and 24")
        : new(FamilyEvent.DependantDeath, on.Iso(), age, null);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The event and the day.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        $"{Event.Label(language)} ({DateText.Write(On, language)})";
}
