namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR3004: yearly RTT or leave on a contract shorter than the year: the share is shown.</summary>
internal sealed class RttToProRate() : AuditCheck(
    "SHR3004", "RttToProRate", Severity.Information, new("RTT et congés à proratiser", "RTT and leave to pro-rate"))
{
    public override void Run(AuditContext offer)
    {
        OfferStatement statement = offer.Statement;
        if (statement.Contract is not { IsKnown: true, Value: FixedTermContract contract } || contract.Length().Months >= 12 || !statement.Calendar.IsKnown ||
            contract.Start.Year != contract.FinalEnd.Year || !statement.Rtt.IsKnown)
        {
            return;
        }

        RttShare share = statement.Rtt.Value.In(
            contract.Start.Year, new(contract.Start, contract.FinalEnd), LeaveDays.Ouvres(0), statement.Calendar.Value, offer.Law);
        offer.Find(
            this,
            new(
                $"{statement.Rtt.Value.PerYear.ToString(Language.French)} de RTT sont ceux d'une année : {share.Days.ToString(Language.French)} pour ce contrat, au prorata des jours calendaires",
                $"{statement.Rtt.Value.PerYear} of RTT are those of a year: {share.Days} for this contract, by calendar days"),
            "$.workingTime.rtt");
    }
}
