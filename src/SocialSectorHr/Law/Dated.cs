using System.Collections;
using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr.Law;

/// <summary>One value of the law through time (barème daté): a row each time it changed, oldest first.</summary>
/// <remarks>
/// The tables are the library's; an application reads them through <see cref="FrenchLaw"/>, which may lay a newer value over a row.
/// Between two rows the older value holds; before the first row and from <see cref="UnknownFrom"/> on, the value is unknown, never guessed.
/// </remarks>
/// <typeparam name="T">What the value is.</typeparam>
[JsonConverter(typeof(ComputedConverter))]
public sealed class Dated<T> : IReadOnlyList<DatedValue<T>>, IMemberwise
{
    private readonly int unknownFrom = int.MaxValue;
    private int[] starts = []; // the first days of the rows, as numbers that compare at once
    private DatedValue<T>[] rows = [];

    internal Dated(Bilingual name, LocalDate verifiedOn, LocalDate? unknownFrom = null, Bilingual? failing = null)
    {
        Name = name;
        Failing = failing;
        VerifiedOn = verifiedOn;
        UnknownFrom = unknownFrom;
        this.unknownFrom = unknownFrom is { } unknown ? Order(unknown) : int.MaxValue;
    }

    /// <summary>What the value is called.</summary>
    public Bilingual Name { get; }

    /// <summary>The day that the newest sources which could be read reach: until then the newest row stood.</summary>
    public LocalDate VerifiedOn { get; }

    /// <summary>The first day from which the value is known to have changed, or may have, without being found; null if no such day is known.</summary>
    public LocalDate? UnknownFrom { get; }

    /// <summary>What the value stands in for, an agreement as a rule; null where nothing may set another.</summary>
    internal Bilingual? Failing { get; }

    /// <summary>How many rows there are.</summary>
    public int Count => rows.Length;

    /// <summary>A row, oldest first.</summary>
    /// <param name="index">Which row.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public DatedValue<T> this[int index] => Items.At(rows, index);

    /// <inheritdoc/>
    public IEnumerator<DatedValue<T>> GetEnumerator() => rows.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The name of the table, in English.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name.English;

    string ISpoken.ToString(Language language) => Name.ToString(language);

    internal void Add(int year, int month, int day, T value, LegalSource source)
    {
        LocalDate from = new(year, month, day);
        if (rows.Length > 0 && from <= rows[^1].From)
        {
            throw new InvalidOperationException($"{Name.English}: the row of {DateText.Iso(from)} must come after the one of {DateText.Iso(rows[^1].From)}.");
        }

        starts = [.. starts, Order(from)];
        rows = [.. rows, new DatedValue<T>(from, value, source)];
    }

    internal bool TryRead(LocalDate date, out DatedValue<T> row)
    {
        int day = Order(date);
        for (int i = starts.Length - 1; i >= 0; i--)
        {
            if (starts[i] <= day)
            {
                row = rows[i];
                return day < unknownFrom;
            }
        }

        row = default;
        return false;
    }

    private static int Order(LocalDate date) => (date.Year << 9) | (date.Month << 5) | date.Day;
}
