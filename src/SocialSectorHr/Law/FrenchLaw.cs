using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr.Law;

/// <summary>The law through time (droit applicable): every dated value the library knows, with what an application laid over it.</summary>
/// <remarks>Immutable and thread-safe; compares by value. It has no date of its own: facts carry the dates.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed class FrenchLaw : IEquatable<FrenchLaw>, IMemberwise
{
    private readonly Overlay[] overlays;

    private FrenchLaw(Overlay[] overlays) => this.overlays = overlays;

    /// <summary>The law as this version of the library holds it.</summary>
    public static FrenchLaw Published { get; } = new([]);

    /// <summary>The day that the newest sources of the dated values reach: what changed after it is not known here.</summary>
    /// <remarks>
    /// These sources are for the most part state-run code bases that quote the texts, not the texts themselves. The tables of the public service reach
    /// 15 January 2026 only: each table has its own <see cref="Dated{T}.VerifiedOn"/>.
    /// </remarks>
    public LocalDate VerifiedOn { get; } = LegalCheck.Day;

    /// <summary>The same law with one more value, for an application that cannot wait for a release: next January's SMIC.</summary>
    /// <typeparam name="T">What the value is.</typeparam>
    /// <param name="table">Which value of the law.</param>
    /// <param name="from">The first day it applies.</param>
    /// <param name="value">The value.</param>
    /// <param name="source">The text it comes from; explanations show it as the application's.</param>
    /// <returns>A new law; on the same first day the new value replaces a published or an earlier one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the years 1 to 9800 of the ISO calendar.</exception>
    public FrenchLaw With<T>(Dated<T> table, LocalDate from, T value, LegalSource source)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(source);
        Overlay added = new(table, from.Iso(), new DatedValue<T>(from, value, source) { IsCallers = true });
        return new([.. overlays.Where(o => !(ReferenceEquals(o.Table, table) && o.From == from)), added]);
    }

    /// <summary>The value on a day.</summary>
    /// <typeparam name="T">What the value is.</typeparam>
    /// <param name="date">The day of the fact.</param>
    /// <param name="table">Which value of the law.</param>
    /// <returns>The row in force.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not known on that day; the message gives the range in which it is.</exception>
    public DatedValue<T> On<T>(LocalDate date, Dated<T> table) =>
        TryOn(date.Said(), table, out DatedValue<T> row) ? row : throw Refusal.OutOfRange(date, nameof(date), $"{KnownRange(table)} for {table.Name.English}");

    /// <summary>The value on a day, without throwing.</summary>
    /// <typeparam name="T">What the value is.</typeparam>
    /// <param name="date">The day of the fact.</param>
    /// <param name="table">Which value of the law.</param>
    /// <param name="row">The row in force, or <c>default</c>.</param>
    /// <returns><see langword="true"/> if the value is known on that day, otherwise <see langword="false"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the ISO calendar.</exception>
    public bool TryOn<T>(LocalDate date, Dated<T> table, out DatedValue<T> row)
    {
        ArgumentNullException.ThrowIfNull(table);
        bool known = table.TryRead(date.Said(), out row);
        foreach (Overlay overlay in overlays)
        {
            known = overlay.TrySettle(date, table, known, ref row);
        }

        if (!known)
        {
            row = default;
        }

        return known;
    }

    /// <summary>Adds the days after the first one, up to the last, on which a value may change: its rows, the application's, its end.</summary>
    internal void AddChanges<T>(Dated<T> table, LocalDate first, LocalDate last, SortedSet<LocalDate> days)
    {
        for (int i = 0; i < table.Count; i++)
        {
            Add(table[i].From);
        }

        foreach (Overlay overlay in overlays)
        {
            if (ReferenceEquals(overlay.Table, table))
            {
                Add(overlay.From);
            }
        }

        if (table.UnknownFrom is { } unknown)
        {
            Add(unknown);
        }

        void Add(LocalDate day)
        {
            if (day > first && day <= last)
            {
                _ = days.Add(day);
            }
        }
    }

    /// <summary>Whether the two hold the same values.</summary>
    /// <param name="other">The other law.</param>
    /// <returns><see langword="true"/> if the same values are laid over the same published law, otherwise <see langword="false"/>.</returns>
    public bool Equals(FrenchLaw? other) =>
        other is not null && overlays.Length == other.overlays.Length && overlays.All(other.overlays.Contains);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FrenchLaw);

    /// <inheritdoc/>
    public override int GetHashCode() => overlays.Aggregate(0, static (hash, overlay) => hash ^ overlay.GetHashCode());

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The day it was checked, and how many values an application laid over it.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string day = DateText.Write(VerifiedOn, language);
        string count = NumberText.Fixed(overlays.Length, 0, language);
        return (language == Language.French, overlays.Length) switch
        {
            (true, 0) => $"droit vérifié le {day}",
            (true, _) => $"droit vérifié le {day}, avec {count} valeur(s) de l'application",
            (false, 0) => $"law checked on {day}",
            (false, _) => $"law checked on {day}, with {count} value(s) of the application",
        };
    }

    private string KnownRange<T>(Dated<T> table)
    {
        string since = DateText.Iso(overlays.Where(o => ReferenceEquals(o.Table, table)).Select(o => o.From).Append(table[0].From).Min());
        return table.UnknownFrom is { } unknown ? $"from {since} and before {DateText.Iso(unknown)}" : $"from {since} on";
    }

    private sealed record Overlay(object Table, LocalDate From, object Value)
    {
        public bool TrySettle<T>(LocalDate date, Dated<T> table, bool known, ref DatedValue<T> row)
        {
            // A newer value of the caller's settles what was unknown from its own first day on, not before.
            bool applies = ReferenceEquals(Table, table)
                && From <= date
                && (!known || From >= row.From)
                && (table.UnknownFrom is not { } unknown || date < unknown || From >= unknown);
            row = applies ? (DatedValue<T>)Value : row;
            return known || applies;
        }
    }
}
