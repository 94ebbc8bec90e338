using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <content>The days, then the thirtieths of the month.</content>
public readonly partial record struct PublicMonth
{
    private const int Whole30 = 30;

    internal PublicMonth(in PublicMonthQuestion question, Explanation? why = null)
    {
        this.question = question;
        DateInterval presence = question.Presence;
        why?.Given(new("présence", "presence"), FigureValue.OfPeriod(presence.Start, presence.End));
        int days = presence.End.Day - presence.Start.Day + 1;
        bool isWhole = days == CalendarSystem.Iso.GetDaysInMonth(presence.Start.Year, presence.Start.Month);
        Thirtieths = isWhole ? Whole30 : Math.Min(days, Whole30);
        why?.Counted(
            isWhole ? new("mois entier, en trentièmes", "whole month, in thirtieths") : new("jours de service dans le mois, trente au plus", "days of service in the month, thirty at most"),
            Thirtieths,
            PublicPayDecree.Thirtieths);
        Money? whole = new PublicPay(question.Pay, why?.Part(new("Mois entier", "Whole month"))).Gross;
        if (whole is not { } gross)
        {
            return;
        }

        Money exact = Money.FromExact(gross.Exact * Thirtieths / Whole30);
        Paid = exact.Round();
        why?.Computed(new("payé pour le mois", "paid for the month"), $"{gross} × {Thirtieths} / {Whole30}", exact);
        if (exact != Paid)
        {
            why?.Chosen(Terms.RoundedToTheCent, Paid.Value);
        }
    }
}
