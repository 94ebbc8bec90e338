using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <content>A share of the month.</content>
public readonly partial record struct StrikeDeduction
{
    internal StrikeDeduction(in StrikeDeductionQuestion question, Explanation? why = null)
    {
        this.question = question;
        PublicStrike strike = question.Strike;
        Share = strike.Share;
        why?.Given(new("jours entiers de grève", "whole days of strike"), strike.WholeDays);
        why?.Given(new("demi-journées de grève", "half days of strike"), strike.HalfDays);
        why?.Given(new("heures de grève", "hours of strike"), strike.PartHours);
        why?.Computed(
            new("part du mois", "share of the month"),
            $"min({strike.WholeDays} / 30 + {strike.HalfDays} / 60 + {strike.PartHours} × 100 / 15167; 1)",
            Share,
            PublicPayDecree.Thirtieths);
        PublicPay month = new(question.Pay, why?.Part(new("Mois entier", "Whole month")));
        if (month is not { Residence: { } residence, Supplement: { } supplement, Differential: { } differential, Transfer: { } transfer })
        {
            return;
        }

        Money basis = month.Basic + month.PostBonus + residence + supplement + differential + month.Bonuses - transfer;
        Basis = basis;
        why?.Computed(
            new("assiette de la retenue", "basis of the deduction"),
            $"{month.Basic} + {month.PostBonus} + {residence} + {supplement} + {differential} + {month.Bonuses} − {transfer}",
            basis,
            AdministrativeRulings.Ce_1973_07_11);
        why?.Computed(new("retenue", "deduction"), $"{basis} × {Share}", basis * Share);
    }
}
