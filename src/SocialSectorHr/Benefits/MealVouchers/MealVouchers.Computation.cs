using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the days, the vouchers they give, one voucher, all of them.</content>
public readonly partial record struct MealVouchers
{
    internal MealVouchers(in MealVouchersQuestion question, Explanation? why = null)
    {
        this.question = question;
        MealVoucher voucher = question.Split.Voucher;
        if (why is not null)
        {
            question.Days.Explain(why);
        }

        Count = question.Count;
        Chosen(question, Count, why);
        MealVoucherSplit split = new(question.Split, why?.Part(new("Partage d'un titre", "Split of one voucher")));
        TaxedTotal = split.Taxed * Count;
        why?.Computed(new("part de l'employeur, tous les titres", "employer's share, all vouchers"), $"{voucher.Employer} × {Count}", EmployerTotal);
        why?.Computed(new("part du salarié, tous les titres", "employee's share, all vouchers"), $"{voucher.Employee} × {Count}", EmployeeTotal);
        if (TaxedTotal > Money.Zero)
        {
            why?.Computed(new("part assujettie, tous les titres", "share that bears contributions, all vouchers"), $"{split.Taxed} × {Count}", TaxedTotal);
        }
    }

    private static void Chosen(in MealVouchersQuestion question, int count, Explanation? why)
    {
        Bilingual label = new("nombre de titres, un par jour travaillé", "number of vouchers, one a day worked");
        why?.Concluded(
            new("jours de télétravail", "days of telework"),
            null,
            new("comptés comme les autres", "counted like the others"),
            CaseLaw.Soc_2025_10_08_24_12373);
        if (question.Days.Halves == 0)
        {
            why?.Concluded(label, count, source: LabourCode.R3262_7);
            return;
        }

        why?.Chosen(
            new("demi-journées", "half days"),
            FigureValue.Of(question.HalfDays, question.HalfDays.Label()),
            question.HalfDays == MealVoucherHalfDays.MealTest
                ? new("seule condition de la loi", "the only condition of the law")
                : Choice.Reason(question.Rules?.HalfDays is not null),
            question.Rules?.Source ?? CaseLaw.Soc_2013_02_20_10_30028);
        why?.Concluded(label, count, source: LabourCode.R3262_7);
    }
}
