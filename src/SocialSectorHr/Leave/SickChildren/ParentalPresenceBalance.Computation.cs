using SocialSectorHr.Law;

namespace SocialSectorHr;

// The days of three years, less those taken.
public readonly partial record struct ParentalPresenceBalance
{
    internal ParentalPresenceBalance(ParentalPresenceQuestion question, Explanation? why = null)
    {
        this.question = question;
        ParentalPresence leave = question.Leave;
        why?.Given(new("premier jour de présence parentale", "first day of parental presence"), leave.Start);
        why?.Given(new("jours de présence parentale pris", "days of parental presence taken"), leave.Taken);
        Days all = question.Read(LegalParentLeave.ParentalPresence, why);
        Left = all - leave.Taken;
        why?.Computed(new("jours de présence parentale restants", "days of parental presence left"), $"{all} − {leave.Taken}", Left, LabourCode.L1225_62);
        int months = (int)question.Read(LegalParentLeave.ParentalPresenceWithin, why).Exact.Numerator;
        LastDay = Quantieme.AddMonths(leave.Start, months).PlusDays(-1);
        why?.Counted(new("dernier jour des trois ans", "last day of the three years"), LastDay, LabourCode.D1225_16);
        int notice = (int)question.Read(LegalParentLeave.ParentalPresenceNotice, why).Exact.Numerator;
        RequestBy = leave.Start.PlusDays(-notice);
        why?.Counted(new("demande au plus tard le", "asked at the latest on"), RequestBy, LabourCode.L1225_63);
    }
}
