using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>The least pay of a contract of work and training on a day, or the facts it lacks.</summary>
internal static class TraineeReading
{
    /// <summary>The one contract named, where it is one of work and training.</summary>
    public static StatedContract.Trainee? Of(JobOffer offer) => offer.Contracts is [StatedContract.Trainee only] ? only : null;

    public static Answer<LeastPay> LeastPay(StatedContract.Trainee said, LocalDate day, FrenchLaw law, PayRules? place)
    {
        Answer<object> term = said is StatedContract.Apprenticeship apprentice ? Apprentice(apprentice, day)
            : Professional((StatedContract.Professionalisation)said, day);
        return term.Then(known => new LeastPayQuestion(known, nameof(term), null, day, law, place) is { IsKnown: true } question
            ? new Answer<LeastPay>(new LeastPay(question), Mark.Exact)
            : new(Fact.LawValue));
    }

    private static Answer<object> Apprentice(StatedContract.Apprenticeship said, LocalDate day) =>
        Age(said, day) is not (>= 14 and <= 99 and { } age) ? new(Fact.TraineeAge)
        : said.Year is >= 1 and <= 3 and { } year ? new(Apprenticeship.Of(age, year), Mark.Exact)
        : age >= 26 ? new(Apprenticeship.Of(age, 1), Mark.Exact) // every year gives the same
        : new(Fact.ApprenticeshipYear);

    private static Answer<object> Professional(StatedContract.Professionalisation said, LocalDate day) =>
        Age(said, day) is not (>= 16 and <= 99 and { } age) ? new(Fact.TraineeAge)
        : (said.IsQualified ?? (age >= 26 ? false : null)) is { } isQualified
            ? new(ProfessionalisationContract.Of(age, isQualified), Mark.Exact) // from 26 on both give the same
        : new(Fact.Qualification);

    private static int? Age(StatedContract.Trainee said, LocalDate day) => said.Birth is not { } birth ? said.Age
        : birth.Year < day.Year - 1 ? AgeThatCounts.InMonth(day, birth)
        : null;
}
