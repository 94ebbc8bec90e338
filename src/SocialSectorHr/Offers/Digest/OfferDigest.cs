using System.Text;
using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>What a person reads of an offer (résumé): at most a line a topic, those on which nothing is known left out.</summary>
/// <remarks>
/// Every figure is one of the statement's; the findings are those of the audit of the same offer, on the same day, by the same law.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed class OfferDigest : IMemberwise
{
    private const int Width = 140;
    private const int LabelWidth = 13;

    private static readonly (DigestTopic Topic, Action<StatementFigures, DigestText> Write)[] Topics =
    [
        (DigestTopic.Post, PostLines.Post),
        (DigestTopic.Contract, PostLines.Contract),
        (DigestTopic.Term, ContractLines.Term),
        (DigestTopic.Trial, ContractLines.Trial),
        (DigestTopic.Hours, TimeLines.Hours),
        (DigestTopic.DaysOff, TimeLines.DaysOff),
        (DigestTopic.Pay, PayLines.Pay),
        (DigestTopic.HourlyPay, PayLines.Hourly),
        (DigestTopic.MinimumWage, PayLines.MinimumWage),
        (DigestTopic.Leave, TimeLines.Leave),
        (DigestTopic.AnnualHours, TimeLines.AnnualHours),
        (DigestTopic.Telework, TimeLines.Telework),
        (DigestTopic.Benefits, PostLines.Benefits),
        (DigestTopic.Conditions, PostLines.Conditions),
        (DigestTopic.Agreement, AgreementLines.Agreement),
        (DigestTopic.FirstYear, ContractLines.FirstYear),
        (DigestTopic.End, ContractLines.End),
        (DigestTopic.Findings, AdviceLines.Findings),
        (DigestTopic.Questions, AdviceLines.Questions),
        (DigestTopic.Basis, AdviceLines.Basis),
    ];

    internal OfferDigest(OfferStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        StatementFigures source = new(statement);
        Lines = ValueList.Of(Topics.Select(topic => Line(topic.Topic, topic.Write, source)).OfType<DigestLine>());
    }

    /// <summary>The lines, one a topic at most, in the order of <see cref="DigestTopic"/>.</summary>
    public IReadOnlyList<DigestLine> Lines { get; }

    /// <summary>The text, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text of <see cref="ToText"/>.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text, lines separated by <c>\n</c>.</returns>
    public string ToString(Language language) => ToText(language);

    /// <summary>
    /// The lines for a screen: the post, then a label and its text, folded at 140 columns; <c>~</c> before what rests on a reading,
    /// <c>?</c> before what rests on an assumption of the caller, which the last line names.
    /// </summary>
    /// <param name="language">The language.</param>
    /// <returns>The text, lines separated by <c>\n</c>.</returns>
    public string ToText(Language language)
    {
        StringBuilder text = new();
        foreach (DigestLine line in Lines)
        {
            string mark = line.Mark switch { Mark.Derived => "~ ", Mark.Assumed => "? ", _ => "  " };
            string label = line.Topic == DigestTopic.Post ? string.Empty : mark + line.Topic.Label(language).PadRight(LabelWidth);
            FoldedText.Append(text, label, line.Text.ToString(language), Width, 2 + LabelWidth);
        }

        return text.ToString().TrimEnd('\n');
    }

    private static DigestLine? Line(DigestTopic topic, Action<StatementFigures, DigestText> write, StatementFigures source)
    {
        DigestText french = new(Language.French);
        DigestText english = new(Language.English);
        write(source, french);
        write(source, english);
        Bilingual text = new(french.ToString(), english.ToString());
        return text.French.Length > 0 && text.English.Length > 0 ? new(topic, text, french.Mark) : null;
    }
}
