using SocialSectorHr.Law;

namespace SocialSectorHr;

// Each amount for its share: all, 80 %, nothing.
public readonly partial record struct LeavePayBase
{
    private static readonly Percent All = Percent.Of(100);

    internal LeavePayBase(LeavePayBaseQuestion question, Explanation? why = null)
    {
        this.question = question;
        why?.Given(new("période d'acquisition", "period of acquisition"), FigureValue.OfPeriod(question.First, question.Last));
        for (int i = 0; i < question.Items.Count; i++)
        {
            LeavePayItem item = question.Items[i];
            why?.Given(item.Element.Label(), item.Amount);
            if (!IsIn(item.Element))
            {
                LeftOut += item.Amount;
                why?.Concluded(new("hors de l'assiette", "out of the base"), item.Amount, ReasonOf(item.Element), LabourCode.L3141_24);
                continue;
            }

            Percent share = ShareOf(item.Element, question, why);
            Money before = Amount;
            Amount = Money.FromExact(before.Exact + (item.Amount.Exact * share.Exact));
            why?.Computed(new("cumul de l'assiette", "running sum of the base"), $"{before} + {item.Amount} × {share.Exact}", Amount, SourceOf(item.Element));
        }

        why?.Concluded(new("assiette du dixième", "base of the tenth"), Amount, source: LabourCode.L3141_24);
    }

    private static bool IsIn(LeavePayElement element) => element switch
    {
        LeavePayElement.PayKeptInAbsence or LeavePayElement.PremiumForTheYear or LeavePayElement.Expenses or LeavePayElement.ProfitSharing
            or LeavePayElement.Gratuity or LeavePayElement.Severance or LeavePayElement.ElectiveOffice => false,
        _ => true,
    };

    private static Percent ShareOf(LeavePayElement element, in LeavePayBaseQuestion question, Explanation? why)
    {
        if (element != LeavePayElement.Sickness)
        {
            return All;
        }

        DatedValue<Percent> row = question.Law.On(question.Last, LeavePayRates.Sickness);
        why?.Read(LeavePayRates.Sickness, row);
        return row.Value;
    }

    private static LegalSource SourceOf(LeavePayElement element) => element switch
    {
        LeavePayElement.BenefitInKind => LabourCode.L3141_25,
        LeavePayElement.EndOfFixedTerm => LabourCode.L1242_16,
        _ => LabourCode.L3141_24,
    };

    private static Bilingual ReasonOf(LeavePayElement element) => element switch
    {
        LeavePayElement.PayKeptInAbsence => new("la rémunération reconstituée la remplace", "the rebuilt pay stands in its place"),
        LeavePayElement.PremiumForTheYear => new("déjà payée pour l'année, travail et congés confondus", "already paid for the year, work and leave together"),
        LeavePayElement.Expenses => new("ce n'est pas une rémunération", "it is no pay"),
        LeavePayElement.ElectiveOffice => new("la loi reconstitue les périodes 1° à 7° seulement", "the law rebuilds the periods 1 to 7 only"),
        _ => new("elle ne rémunère pas le travail de la période", "it does not pay the work of the period"),
    };
}
