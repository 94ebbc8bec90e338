using System.Numerics;

namespace SocialSectorHr;

/// <summary>A set of days of the <see cref="Timeline"/>: 64 to a word, with the number of members before each word.</summary>
/// <remarks>
/// Belonging, counting between two days and finding the n-th member cost the same whatever the distance. Immutable, thread-safe.
/// </remarks>
internal sealed class DaySet
{
    public const int WordCount = (Timeline.Length + 63) / 64;

    /// <summary>The days of the last word that exist.</summary>
    public const ulong LastWord = (1UL << (Timeline.Length % 64)) - 1;

    private const int SampleEvery = 16;

    private readonly ulong[] words;
    private readonly int[] before;

    /// <summary>Takes the words over: they are not to be written to any more.</summary>
    public DaySet(ulong[] words)
    {
        this.words = words;
        before = new int[words.Length];
        int count = 0;
        for (int i = 0; i < words.Length; i++)
        {
            before[i] = count;
            count += BitOperations.PopCount(words[i]);
        }

        Count = count;
    }

    /// <summary>The number of members.</summary>
    public int Count { get; }

    public ReadOnlySpan<ulong> Words => words;

    // The word in which every 16th member lies; made when a member is first asked for by its rank.
    private ushort[] Samples => field ??= Sample();

    public static void Add(ulong[] words, int day) => words[day >> 6] |= 1UL << (day & 63);

    public static void Remove(ulong[] words, int day) => words[day >> 6] &= ~(1UL << (day & 63));

    public bool Contains(int day) => (words[day >> 6] >> (day & 63) & 1) != 0;

    /// <summary>The number of members before a day; the day after the last is allowed.</summary>
    public int Rank(int day)
    {
        int word = day >> 6;
        return before[word] + BitOperations.PopCount(words[word] & ((1UL << (day & 63)) - 1));
    }

    /// <summary>The number of members from one day to another, both included; 0 where the last comes before the first.</summary>
    public int CountBetween(int first, int last) => last < first ? 0 : Rank(last + 1) - Rank(first);

    /// <summary>The number of members on some weekdays, from one day to another, both included.</summary>
    public int CountBetween(int first, int last, Weekdays weekdays)
    {
        int count = 0;
        for (int word = first >> 6; word <= last >> 6; word++)
        {
            ulong members = words[word] & Timeline.Pattern(weekdays, word);
            if (word == first >> 6)
            {
                members &= ulong.MaxValue << (first & 63);
            }

            if (word == last >> 6)
            {
                members &= ulong.MaxValue >> (63 - (last & 63));
            }

            count += BitOperations.PopCount(members);
        }

        return count;
    }

    /// <summary>The member that has so many members before it.</summary>
    public int Select(int rank)
    {
        int word = Samples[rank / SampleEvery];
        while (word + 1 < before.Length && before[word + 1] <= rank)
        {
            word++;
        }

        return (word << 6) + SelectBit(words[word], rank - before[word]);
    }

    private static int SelectBit(ulong bits, int rank)
    {
        int position = 0;
        for (int width = 32; width > 0; width >>= 1)
        {
            int low = BitOperations.PopCount(bits & ((1UL << width) - 1));
            if (rank >= low)
            {
                rank -= low;
                bits >>= width;
                position += width;
            }
        }

        return position;
    }

    private ushort[] Sample()
    {
        ushort[] samples = new ushort[(Count / SampleEvery) + 1];
        int word = 0;
        for (int i = 0; i < samples.Length; i++)
        {
            while (word + 1 < before.Length && before[word + 1] <= i * SampleEvery)
            {
                word++;
            }

            samples[i] = (ushort)word;
        }

        return samples;
    }
}
