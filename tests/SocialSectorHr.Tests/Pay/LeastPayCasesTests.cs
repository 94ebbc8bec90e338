using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Pay;

/// <summary>Every case on the least pay of trainees and of the young, every expected field of it.</summary>
public class LeastPayCasesTests
{
    private static readonly IReadOnlyList<PublishedCase> All = PublishedCase.Read("least-pay.json");

    public static TheoryData<string> Ids => [.. All.Select(static row => row.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_case_is_reproduced_in_every_field(string id) => All.Single(candidate => candidate.Id == id).Check(Answer);

    private static object? Answer(PublishedCase row, string field)
    {
        Money? conventional = row.Has("conventionalMonthly") ? row.Money("conventionalMonthly") : null;
        (LeastPay due, LeastPay bySmic) = (Of(row, conventional), Of(row, null));
        Assert.Equal(conventional is not null, due.IsConventional);
        return field switch
        {
            "minimum" => due.Monthly,
            "bySmic" => bySmic.Monthly,
            "hourly" => due.Hourly,
            _ => throw new InvalidOperationException(field),
        };
    }

    private static LeastPay Of(PublishedCase row, Money? conventional) => row.Word("contract") switch
    {
        "Apprenticeship" => Apprenticeship.Of(row.Whole("age"), row.Whole("yearOfContract")).LeastPay(conventional, row.Date("on"), FrenchLaw.Published),
        "Professionalisation" => ProfessionalisationContract.Of(row.Whole("age"), row.Truth("baccalaureatProfessionnel"))
            .LeastPay(conventional, row.Date("on"), FrenchLaw.Published),
        _ => YoungWorker.Of(row.Whole("age")).LeastPay(row.Date("on"), FrenchLaw.Published),
    };
}
