using NodaTime;

namespace SocialSectorHr.Offers;

/// <summary>The least pay of a contract of work and training, in the place of the margin over the SMIC.</summary>
internal static class TraineeFigures
{
    private static readonly Bilingual Topic = new("la rémunération minimale de l'alternant", "the least pay of the trainee");

    public static void Gather(
        StatedTerms terms, StatedContract.Trainee trainee, MinimumWageNames names, Mark dayMark, FigureList list)
    {
        Answer<LeastPay> least = TraineeReading.LeastPay(trainee, names.Day(terms), terms.Law, terms.Place);
        if (list.Known(least, Topic))
        {
            Mark mark = dayMark.And(terms.ContractKind).And(terms.Place is null ? Mark.Exact : terms.Calendar.Mark);
            list.Add(names.TraineePay, least.Value.Monthly, mark, bound: least.Value.MayBeMore ? FigureBound.AtLeast : null);
        }
    }

    public static Explanation ExplainLeastPay(Figure figure, LocalDate day)
    {
        StatedTerms terms = figure.Terms;
        return TraineeReading.LeastPay(TraineeReading.Of(terms.Said)!, day, terms.Law, terms.Place).Value.Explain();
    }
}
