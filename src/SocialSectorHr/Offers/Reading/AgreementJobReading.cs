using System.Runtime.CompilerServices;

namespace SocialSectorHr.Offers;

/// <summary>The jobs of an agreement that the words of an offer mean, in either gender and in inclusive writing.</summary>
/// <remarks>
/// A title is recognised from its first word on: an assistant to a head of service is not one. Several jobs named are all candidates.
/// </remarks>
internal static class AgreementJobReading
{
    // Pieces of inclusive writing, and what stands before a title.
    private static readonly HashSet<string> Endings =
    [
        "e", "s", "es", "ne", "nes", "trice", "trices", "rice", "ice", "ere", "iere", "euse", "se", "fe", "ffe", "ve", "ive", "le", "ale",
        "esse", "h", "f", "x", "hf", "fh",
    ];

    private static readonly HashSet<string> Before = ["un", "une", "poste", "offre", "cdi", "cdd", "recrut", "recherch", "remplacement", "d"];

    private static readonly (string Short, string Full)[] Aliases =
    [
        (" aes ", " accompagnant educatif et social "),
        (" cesf ", " conseiller en economie sociale et familiale "),
        (" eje ", " educateur de jeunes enfants "),
        (" ets ", " educateur technique specialise "),
        (" tisf ", " technicien de l intervention sociale et familiale "),
        (" amp ", " aide medico psychologique "),
        (" avs ", " auxiliaire de vie sociale "),
        (" ide ", " infirmier "),
        (" infirmier diplome d etat ", " infirmier "),
    ];

    // The names of a job are folded once.
    private static readonly ConditionalWeakTable<AgreementJob, string[]> Folded = [];

    /// <summary>The jobs of the level, else those of the title; empty where none is recognised.</summary>
    public static IReadOnlyList<AgreementJob> Find(CollectiveAgreement agreement, string? level, string? title)
    {
        IReadOnlyList<AgreementJob> ofLevel = Find(agreement, level);
        return ofLevel.Count > 0 ? ofLevel : Find(agreement, title);
    }

    private static IReadOnlyList<AgreementJob> Find(CollectiveAgreement agreement, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        string left = Stems(text, isTitle: true);
        List<AgreementJob> found = [];
        bool isAtTheStart = false;

        // The longest names come first: a technical educator is not a specialised one.
        string all = left;
        var named = agreement.Jobs
            .SelectMany(static job => Folded.GetValue(job, static one => Names(one.Name.French)).Select(words => (Words: words, Job: job)))
            .Where(name => all.Contains(name.Words, StringComparison.Ordinal))
            .GroupBy(static name => name.Words, static name => name.Job)
            .OrderByDescending(static name => name.Key.Length);
        foreach (IGrouping<string, AgreementJob> name in named)
        {
            if (left.Contains(name.Key, StringComparison.Ordinal))
            {
                isAtTheStart |= left.StartsWith(name.Key, StringComparison.Ordinal);
                left = left.Replace(name.Key, " | ", StringComparison.Ordinal);
                found.AddRange(name);
            }
        }

        return isAtTheStart ? [.. found.Distinct()] : [];
    }

    /// <summary>The name, what it has in brackets, and what stands before a comma where that is more than a word.</summary>
    private static string[] Names(string name)
    {
        int bracket = name.IndexOf('(', StringComparison.Ordinal);
        int comma = name.IndexOf(',', StringComparison.Ordinal);
        string[] all = bracket > 0 ? [name[..bracket], name[bracket..]]
            : comma > 0 && name[..comma].Contains(' ', StringComparison.Ordinal) ? [name, name[..comma]]
            : name == "assistant de service social" ? [name, "assistant social"]
            : [name];
        return [.. all.Select(static one => Stems(one, isTitle: false))];
    }

    /// <summary>Folded words, each without its gender and number, twice the same once.</summary>
    private static string Stems(string text, bool isTitle)
    {
        string folded = PlainWords.Of(text);
        foreach ((string abbreviation, string full) in Aliases)
        {
            folded = folded.Replace(abbreviation, full, StringComparison.Ordinal);
        }

        List<string> stems = [];
        foreach (string word in folded.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string stem = Stem(word);
            bool isSaid = stems.Count > 0 ? stems[^1] == stem : isTitle && Before.Contains(stem);
            if (!isSaid && !Endings.Contains(word))
            {
                stems.Add(stem);
            }
        }

        return $" {string.Join(' ', stems)} ";
    }

    private static string Stem(string word)
    {
        string one = word.Length > 3 ? word.TrimEnd('s') : word;
        return one switch
        {
            [.. var root, 't', 'r', 'i', 'c', 'e'] => $"{root}teur",
            [.. var root, 'e', 'u', 's', 'e'] => $"{root}eur",
            [.. var root, 'i', 'e', 'n', 'n', 'e'] => $"{root}ien",
            [.. var root, 'i', 'e', 'r', 'e'] => $"{root}ier",
            [.. var root, 'i', 'v', 'e'] => $"{root}if",
            [.. var root, 'f', 'f', 'e'] => $"{root}f",
            [.. var root, 'e', 's', 's', 'e'] => root,
            [.. { Length: > 2 } root, 'e'] => root.TrimEnd('e'),
            _ => one,
        };
    }
}
