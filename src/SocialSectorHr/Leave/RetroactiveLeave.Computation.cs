using SocialSectorHr.Law;

namespace SocialSectorHr;

// What the sickness would have acquired, up to the ceiling of the period.
public readonly partial record struct RetroactiveLeave
{
    internal RetroactiveLeave(RetroactiveLeaveQuestion question, Explanation? why = null)
    {
        this.question = question;
        (LeaveDays already, LeaveDays theoretical, LeaveDays cap) = (question.Already, question.Theoretical, question.Cap);
        why?.Given(new("déjà acquis sur la période", "already acquired for the period"), already);
        why?.Given(new("acquis en théorie pendant la maladie", "acquired in theory in sickness"), theoretical);
        why?.Concluded(
            new("plafond de la période, déjà acquis compris", "ceiling of the period, what is already acquired counted"),
            cap,
            source: Acts.Act_2024_364);
        Extra = LeaveDays.FromExact(Fraction.Max(0, Fraction.Min(theoretical.Exact, cap.Exact - already.Exact)), already.Unit);
        why?.Computed(new("à ajouter", "to add"), $"max(0; min({theoretical}; {cap} − {already}))", Extra, Acts.Act_2024_364);
        why?.Concluded(
            new("délai pour agir", "time to claim"),
            null,
            new(
                "jusqu'au 23 avril 2026 à peine de forclusion pour qui était encore en poste ; trois ans après la fin d'un contrat déjà rompu",
                "until 23 April 2026 for whoever was still in post; three years after the end of a contract already over"),
            Acts.Act_2024_364);
        why?.Concluded(
            new("sous réserve", "save for"),
            null,
            new("des décisions passées en force de chose jugée et des stipulations plus favorables", "judgments already final and more favourable terms"),
            Acts.Act_2024_364);
    }
}
