using System.Reflection;
using System.Text;

namespace SocialSectorHr.Tests;

/// <summary>The page of the figures is written from their catalogue, and fails when it is stale.</summary>
public class FiguresPageTests
{
    [Fact]
    public void The_page_of_the_figures_is_that_of_the_library() => Snapshot.Matches("docs/figures.md", Page());

    [Fact]
    public void Every_row_is_in_the_catalogue()
    {
        IEnumerable<FigureName> rows = typeof(FigureNames).Assembly.GetTypes()
            .Where(static type => type.Namespace == typeof(FigureNames).Namespace && type.Name.EndsWith("Names", StringComparison.Ordinal))
            .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Select(static field => field.GetValue(null))
            .OfType<FigureName>();
        Assert.NotEmpty(rows);
        Assert.All(rows, static row => Assert.Contains(row, FigureNames.All));
        Assert.Equal(FigureNames.All.Count, FigureNames.All.Distinct().Count());
    }

    [Fact]
    public void A_name_has_no_hole_and_belongs_to_one_topic()
    {
        Assert.All(FigureNames.All, static row => Assert.DoesNotContain('{', row.Name));
        Assert.All(
            FigureNames.All.GroupBy(static row => row.Name),
            static name => Assert.Single(name.Select(static row => row.Topic).Distinct()));
    }

    private static string Page()
    {
        StringBuilder page = new();
        page.Append("# Figures\n\n");
        page.Append("What `offer.Statement(law, on).Figures` may give. A figure is data: its name, the same in every offer; a year, a method, an end of a stated\n");
        page.Append("range, a case, where it has them; its value and its mark. Its id is composed of these: what stands in braces is filled by the figure, and what\n");
        page.Append("stands before the last word in the braces is written only with it. Ids and names never change and are never reused. `{unit}` is `ouvres` or\n");
        page.Append("`ouvrables`, `{bound}` is `min` or `max`, `{number}`, `{cardinal}` and `{ordinal}` are the number of the case, in figures or in words.\n");
        foreach (IGrouping<Bilingual, FigureName> topic in FigureNames.All.GroupBy(static row => row.Topic))
        {
            string title = topic.Key.English;
            page.Append($"\n## {char.ToUpperInvariant(title[0])}{title[1..]}\n\n| name | id | what | en français |\n|---|---|---|---|\n");
            foreach (FigureName row in topic)
            {
                page.Append($"| {row.Name} | `{row.Id}` | {row.Label.English} | {row.Label.French} |\n");
            }
        }

        return page.ToString();
    }
}
