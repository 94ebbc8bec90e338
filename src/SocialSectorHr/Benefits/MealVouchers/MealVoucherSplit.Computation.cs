using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the shares, then what of the employer's is beyond the limits.</content>
public readonly partial record struct MealVoucherSplit
{
    internal MealVoucherSplit(MealVoucherSplitQuestion question, Explanation? why = null)
    {
        this.question = question;
        MealVoucher voucher = question.Voucher;
        Shares(voucher, why);
        MealVoucherLimits limits = new(question.Limits);
        question.Limits.Read(why);
        ExemptAtMost = limits.Exempt;
        Taxed = TaxedOf(voucher, limits, why);
        IsExempt = Taxed == Money.Zero;
        why?.Concluded(new("part de l'employeur exonérée", "employer's share exempt"), IsExempt.Value);
    }

    private static void Shares(MealVoucher voucher, Explanation? why)
    {
        why?.Given(new("valeur du titre", "face of the voucher"), voucher.Face);
        why?.Given(new("taux de l'employeur", "employer's rate"), voucher.EmployerShare);
        why?.Computed(
            new("part de l'employeur", "employer's share"), $"{voucher.Face} × {voucher.EmployerShare}", voucher.Face * voucher.EmployerShare);
        why?.Concluded(Terms.RoundedToTheCent, voucher.Employer);
        why?.Computed(new("part du salarié", "employee's share"), $"{voucher.Face} − {voucher.Employer}", voucher.Employee);
    }

    private static Money TaxedOf(MealVoucher voucher, MealVoucherLimits limits, Explanation? why)
    {
        Money employer = voucher.Employer;
        if (voucher.EmployerShare < limits.LowestShare)
        {
            why?.Concluded(
                Terms.ShareThatBears,
                employer,
                new("taux sous la part minimale : la part entière", "rate under the lowest share: the whole of it"));
            return employer;
        }

        Money most = (voucher.Face * limits.HighestShare).Round();
        Money exempt = Money.FromExact(Fraction.Min(limits.Exempt.Exact, most.Exact));
        Money taxed = Money.FromExact(Fraction.Max(0, (employer - exempt).Exact));
        why?.Concluded(new("part la plus haute, au centime", "highest share, to the cent"), most);
        why?.Computed(Terms.ShareThatBears, $"max(0; {employer} − min({limits.Exempt}; {most}))", taxed);
        return taxed;
    }
}
