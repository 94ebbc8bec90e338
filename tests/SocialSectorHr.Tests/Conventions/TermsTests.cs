using System.Collections.Frozen;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocialSectorHr.Tests;

/// <summary>
/// A French text has one English one, and the reverse, wherever the library writes both; a capital letter at the start aside.
/// </summary>
public sealed class TermsTests
{
    private const string AnAgreement = "French agrees in gender and number, English does not";

    private const string AnArticle = "a subject bears its article in French only";

    private const string ALine = "the label of a line of the digest, and the word of a step";
    private const string ATitle = "French turns a title otherwise than the line of a step";

    private const string AShorterForm = "the longer words name it, the shorter ones stand in a text that has named it";

    // French text -> why it has several English ones.
    private static readonly FrozenDictionary<string, string> SeveralInEnglish = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["cadre"] = "an offer explains the French word, a contract uses it",
        ["dimanche"] = "a day of the week, and the work of Sundays",
        ["durée légale annuelle"] = "a title says more than the line of a step",
        ["indemnité"] = "a severance and a pay in lieu are two payments",
        ["indemnité de congés payés"] = "what leave is paid, and what is owed for leave not taken",
        ["indemnité compensatrice"] = "that of the notice, and the one L1226-14 gives for unfitness caused by work",
        ["jours ouvrables"] = "the unit of leave keeps its French name in English",
        ["jours ouvrés"] = "the unit of leave keeps its French name in English",
        ["jours restants"] = "those after whole months, and those left to work",
        ["1er mai"] = "the holiday bears its name, the work of that day its date",
        ["mois"] = "one month, and the unit of several",
        ["motif"] = "the reason of a fixed term, the ground of a dismissal",
        ["repos"] = ALine,
        ["samedi"] = "a day of the week, and the work of Saturdays",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // English text -> why it has several French ones.
    private static readonly FrozenDictionary<string, string> SeveralInFrench = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["benefits"] = ALine,
        ["hours"] = ALine,
        ["leave after the fact for sickness before 24 April 2024"] = ATitle,
        ["hours of the day"] = "those that an offer names, and those worked on a day",
        ["last day"] = "the day itself, and the mention of it in a contract",
        ["legal month"] = "the length of one month, and what is counted a month",
        ["no collective agreement"] = "what a ground is, and the fault of having none",
        ["no written clause"] = "what a ground is, and the fault of having none",
        ["none"] = "no renewal, and nothing in a JSON text",
        ["paid"] = "of the leave of a firm, and of what an offer says is paid",
        ["paid leave"] = AnArticle,
        ["pay"] = ALine,
        ["pay in lieu"] = AShorterForm,
        ["pay kept"] = AShorterForm,
        ["post"] = ALine,
        ["required"] = "a waiting period is due, a certificate is asked for",
        ["rest days given up"] = ATitle,
        ["rounded to the cent"] = AnAgreement,
        ["set by an extended branch agreement"] = AnAgreement,
        ["severance"] = AShorterForm,
        ["social worker"] = "two collective agreements name one job otherwise",
        ["taken by default"] = AnAgreement,
        ["telework"] = AnArticle,
        ["written clause"] = AShorterForm,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly Lazy<(string French, string English, string Place)[]> Pairs = new(
        static () => [.. SourceCode.Trees.SelectMany(PairsOf)]);

    [Fact]
    public void A_French_text_has_one_English_one() => Convention.Holds(
        "A French text has one English one: a recurring one is in Terms.",
        Several(static pair => pair.French, static pair => pair.English)
            .Where(static text => !SeveralInEnglish.ContainsKey(text.Key)).Select(static text => text.Value));

    [Fact]
    public void An_English_text_has_one_French_one() => Convention.Holds(
        "An English text has one French one: a recurring one is in Terms.",
        Several(static pair => pair.English, static pair => pair.French)
            .Where(static text => !SeveralInFrench.ContainsKey(text.Key)).Select(static text => text.Value));

    [Fact]
    public void Only_texts_that_need_it_have_several()
    {
        Convention.Needed(
            SeveralInEnglish, Several(static pair => pair.French, static pair => pair.English).Select(static text => text.Key));
        Convention.Needed(
            SeveralInFrench, Several(static pair => pair.English, static pair => pair.French).Select(static text => text.Key));
    }

    private static IEnumerable<KeyValuePair<string, string>> Several(
        Func<(string French, string English, string Place), string> one,
        Func<(string French, string English, string Place), string> other) =>
        Pairs.Value.GroupBy(pair => Start(one(pair)), StringComparer.Ordinal)
            .Where(texts => texts.Select(pair => Start(other(pair))).Distinct(StringComparer.Ordinal).Skip(1).Any())
            .Select(texts => KeyValuePair.Create(
                texts.Key,
                $"{texts.Key}: {string.Join("; ", texts.Select(pair => $"{other(pair)} ({pair.Place})"))}"));

    private static string Start(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];

    // Every Bilingual made of two constants.
    private static IEnumerable<(string French, string English, string Place)> PairsOf(SyntaxTree tree)
    {
        SemanticModel model = SourceCode.Compilation.GetSemanticModel(tree);
        foreach (BaseObjectCreationExpressionSyntax made in tree.GetRoot().DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>())
        {
            if (made.ArgumentList?.Arguments is [var first, var second]
                && model.GetConstantValue(first.Expression).Value is string french
                && model.GetConstantValue(second.Expression).Value is string english
                && model.GetTypeInfo(made).Type?.Name == nameof(Bilingual))
            {
                yield return (french, english, SourceCode.Place(made));
            }
        }
    }
}
