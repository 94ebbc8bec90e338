using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

public class ReferenceSalaryTests
{
    [Fact]
    public void The_reference_salary_is_the_better_of_two_averages()
    {
        PaidGross[] months =
        [
            .. Enumerable.Repeat(PaidGross.Of(2_000.Euros), 9),
            .. Enumerable.Repeat(PaidGross.Of(2_400.Euros), 2),
            PaidGross.Of(4_800.Euros, 2_400.Euros),
        ];
        Readings<ReferenceSalary> readings = ReferenceSalary.Of(months).Readings();
        Assert.Equal([2_300.Euros, 2_600.Euros], readings.Select(reading => reading.Amount)); // 2 400 + 2 400 / 12 for the three months
        Assert.Equal(ReferenceSalary.Of(months), readings.Highest);
        Assert.Equal(ReferenceSalaryMethod.ThreeMonths, readings.Usual.Method);
        Assert.Equal([LabourCode.R1234_4], readings.Highest.Explain().Sources);
        Assert.Equal("2 600,00 € par mois (trois mois)", readings.Highest.ToString(Language.French).Plain());
        Assert.Equal("€2,300.00 a month (twelve months)", readings[0].ToString());
        Assert.Equal(
            """
            Salaire de référence
              Donné : derniers mois retenus = 12
              Donné : bruts de ces mois = 27 600,00 €
              Calculé : moyenne des mois = 27 600 / 12 = 2 300,00 € [C. trav. R1234-4]
              Donné : derniers mois retenus = 3
              Donné : bruts de ces mois = 9 600,00 €
              Donné : dont primes annuelles ou exceptionnelles = 2 400,00 €
              Calculé : moyenne, primes au prorata de l'année = (9 600 − 2 400) / 3 + 2 400 / 12 = 2 600,00 € [C. trav. R1234-4]
              Calculé : la plus favorable des deux moyennes = max(2 300; 2 600) = 2 600,00 € [C. trav. R1234-4]
            """.ReplaceLineEndings("\n"),
            readings.Highest.Explain().ToText(Language.French).Plain());
    }

    [Fact]
    public void A_list_changed_later_changes_nothing()
    {
        PaidGross[] months = [PaidGross.Of(2_000.Euros), PaidGross.Of(2_200.Euros)];
        ReferenceSalary salary = ReferenceSalary.Of(months);
        string text = salary.Explain().ToText(Language.English);
        months[0] = PaidGross.Of(9_000.Euros);
        Assert.Equal((2_100.Euros, text), (salary.Amount, salary.Explain().ToText(Language.English)));
        Assert.Equal(
            salary, ReferenceSalary.Of(new List<PaidGross> { PaidGross.Of(2_000.Euros), PaidGross.Of(2_200.Euros) }.Where(_ => true)));
    }
}
