using NodaTime;

namespace SocialSectorHr.Offers;

/// <summary>The least pay of a contract of work and training, in the place of the margin over the SMIC.</summary>
internal static class TraineeFigures
{
    private static readonly Bilingual Topic = new("la rémunération minimale de l'alternant", "the least pay of the trainee");

    public static void Gather(
        StatedTerms statement, StatedContract.Trainee trainee, MinimumWageNames names, Mark dayMark, FigureList list)
    {
        Answer<LeastPay> least = TraineeReading.LeastPay(trainee, names.Day(statement), statement.Law, statement.Place);
        if (list.Known(least, Topic))
        {
            Mark mark = dayMark.And(statement.ContractKind).And(statement.Place is null ? Mark.Exact : statement.Calendar.Mark);
            list.Add(names.TraineePay, least.Value.Monthly, mark, bound: least.Value.MayBeMore ? FigureBound.AtLeast : null);
        }
    }

    public static Explanation ExplainLeastPay(Figure figure, LocalDate day)
    {
        StatedTerms statement = figure.Statement;
        return TraineeReading.LeastPay(TraineeReading.Of(statement.Said)!, day, statement.Law, statement.Place).Value.Explain();
    }
}
