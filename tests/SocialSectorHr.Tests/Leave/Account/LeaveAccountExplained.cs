using SocialSectorHr.Tests.Explanations;

namespace SocialSectorHr.Tests.Leave;

internal sealed class LeaveAccountExplained : IExplainedResults
{
    public IEnumerable<object> Results()
    {
        LeaveAccount account = LeaveAccountTests.Account.Record(LeaveMovement.GivenBack(new(2026, 7, 20), Days.Of(3)));
        yield return account.BalanceOn(new(2026, 8, 1), LeaveUnit.Ouvres);
        yield return account.BalanceOn(new(2027, 8, 1));
        yield return account.BalanceOn(new(2020, 1, 1));
    }
}
