using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a length is computed from: the first and the last day, both counted; no dated value of the law is read.</summary>
internal readonly record struct ContractLengthQuestion(LocalDate Start, LocalDate End) : IQuestion
{
    FrenchLaw? IQuestion.Law => null;
}
