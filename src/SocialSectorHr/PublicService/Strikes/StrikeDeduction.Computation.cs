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
        if (why is not null)
        {
            foreach (Hours hours in strike.PartHours)
            {
                why.Given(new("heures de grève d'un jour", "hours of strike of a day"), hours);
            }

            if (strike.PartHours.Count > 0)
            {
                why.Counted(
                    new("part des heures : 1/151,67 chacune, un trentième au plus par jour", "share of the hours: 1/151.67 each, a thirtieth at most a day"),
                    strike.PartShare);
            }
        }

        why?.Computed(
            new("part du mois", "share of the month"),
            $"min({strike.WholeDays} / 30 + {strike.HalfDays} / 60 + {strike.PartShare}; 1)",
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
