using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Explanations;

public class ExplanationTests
{
    private static readonly LegalSource Article = new()
    {
        Citation = "C. trav. L0000-1",
        Title = new("un article", "an article"),
        Address = new Uri("https://example.org/l0000-1"),
    };

    [Fact]
    public void A_text_has_its_title_a_line_a_step_and_the_day_the_law_was_checked()
    {
        Explanation why = Sample();
        Assert.Equal(
            """
            Exemple
              Donné : année = 31 630,00 €
              Calculé : mois = 31 630 / 12 ≈ 2 635,83 € [C. trav. L0000-1]
              Choisi : arrondi au centime = 2 635,83 € — la ligne de paie
              Détail
                Compté : jours = 22,5 j
            Droit vérifié le 24 juillet 2026.
            """.ReplaceLineEndings("\n"),
            why.ToText(Language.French).Plain());
    }

    [Fact]
    public void The_same_in_English() => Assert.Equal(
        """
        Example
          Given: year = €31,630.00
          Computed: month = 31,630 / 12 ≈ €2,635.83 [C. trav. L0000-1]
          Chosen: rounded to the cent = €2,635.83 — the line of the payslip
          Detail
            Counted: days = 22.5 days
        Law checked on 24 July 2026.
        """.ReplaceLineEndings("\n"),
        Sample().ToText(Language.English).Plain());

    [Fact]
    public void Markdown_gives_each_source_once_with_its_address() => Assert.Contains(
        "- [C. trav. L0000-1](https://example.org/l0000-1): an article\n", Sample().ToMarkdown(Language.English), StringComparison.Ordinal);

    [Fact]
    public void Json_holds_kind_label_formula_value_and_source()
    {
        using System.Text.Json.JsonDocument document = System.Text.Json.JsonDocument.Parse(Sample().ToJson(Language.French));
        System.Text.Json.JsonElement step = document.RootElement.GetProperty("steps")[1];
        Assert.Equal("Computed", step.GetProperty("kind").GetString());
        Assert.Equal("mois", step.GetProperty("label").GetString());
        Assert.Equal("31 630 / 12", step.GetProperty("formula").GetString()!.Plain());
        Assert.Equal("2 635,83 €", step.GetProperty("value").GetString()!.Plain());
        Assert.Equal("C. trav. L0000-1", step.GetProperty("source").GetString());
        Assert.Equal("https://example.org/l0000-1", step.GetProperty("address").GetString());
        Assert.Equal("2026-07-24", document.RootElement.GetProperty("lawVerifiedOn").GetString());
    }

    [Fact]
    public void A_value_that_is_printed_rounded_says_so()
    {
        Explanation why = new(new("titre", "title"));
        why.Given(new("heures", "hours"), Hours.OfFraction(455, 3));
        Assert.Equal("Donné : heures ≈ 151,67 h", why.Steps[0].ToString(Language.French).Plain());
        Assert.Equal("Given: hours ≈ 151.67 h", why.Steps[0].ToString(Language.English));
    }

    [Fact]
    public void A_value_read_from_the_caller_is_shown_as_the_callers()
    {
        FrenchLaw law = FrenchLaw.Published.With(MinimumWage.Hourly, new LocalDate(2027, 1, 1), 12.50m.Euros, Article);
        Explanation why = new(new("titre", "title"), law);
        why.Read(MinimumWage.Hourly, law.On(new LocalDate(2027, 2, 1), MinimumWage.Hourly));
        Assert.Equal("Lu : SMIC horaire brut (valeur de l'utilisateur) = 12,50 € [C. trav. L0000-1]", why.Steps[0].ToString(Language.French).Plain());
        Assert.Equal("C. trav. L0000-1", Assert.Single(why.Sources).Citation);
    }

    private static Explanation Sample()
    {
        Explanation why = new(new("Exemple", "Example"), FrenchLaw.Published);
        Money year = 31_630.Euros;
        why.Given(new("année", "year"), year);
        why.Computed(new("mois", "month"), $"{year} / {12}", year / 12, Article);
        why.Chosen(new("arrondi au centime", "rounded to the cent"), (year / 12).Round(), new("la ligne de paie", "the line of the payslip"));
        Explanation part = why.Part(new("Détail", "Detail"));
        part.Counted(new("jours", "days"), 22.5m.Days);
        return why;
    }
}
