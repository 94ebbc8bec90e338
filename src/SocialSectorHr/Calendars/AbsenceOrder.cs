namespace SocialSectorHr;

/// <summary>Absences one after another: a day that is absent twice would be counted twice.</summary>
internal static class AbsenceOrder
{
    /// <summary>The absences by their first day.</summary>
    /// <param name="absences">The absences that count.</param>
    /// <param name="rule">Why they may not overlap, as the refusal says it.</param>
    /// <param name="name">What the refusal calls them.</param>
    /// <exception cref="ArgumentException">Two of them overlap.</exception>
    public static Absence[] Of(IEnumerable<Absence> absences, string rule, string name = "absences")
    {
        Absence[] ordered = [.. absences.OrderBy(static absence => absence.Period.Start)];
        for (int i = 1; i < ordered.Length; i++)
        {
            if (ordered[i].Period.Start <= ordered[i - 1].Period.End)
            {
                throw new ArgumentException($"{name} overlap: {ordered[i - 1]} and {ordered[i]}. {rule}", nameof(absences));
            }
        }

        return ordered;
    }
}
