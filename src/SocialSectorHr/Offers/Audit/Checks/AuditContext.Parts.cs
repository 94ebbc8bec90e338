using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit;

/// <content>Whether the offer says what a rule is about.</content>
internal sealed partial class AuditContext
{
    public bool Says(AuditedPart part) => part switch
    {
        AuditedPart.Contract => Offer.Contracts.Count > 0,
        AuditedPart.FixedTerm => Contracts<StatedContract.FixedTerm>().Any,
        AuditedPart.Temporary => Contracts<StatedContract.Temporary>().Any,
        AuditedPart.DefinedPurpose => Contracts<StatedContract.Temporary>().Has(IsDefinedPurpose),
        AuditedPart.PublicPost => IsPublic && Offer.Contracts.Count > 0,
        AuditedPart.Start => Offer.Start is not null,
        AuditedPart.Agreement => Offer.Agreement is not null,
        AuditedPart.Amount => Amounts.Has(IsAmount),
        AuditedPart.HourlyPost => Offer.WorkingTime?.Forfait is null && Amounts.Has(IsAmount),
        AuditedPart.Segur => Offer.Pay?.Segur is not null,
        AuditedPart.PaySupplement =>
            Offer.Pay?.Segur is not null || (Offer.Pay?.ThirteenthMonth is not null && Amounts.Has(IsAmount)),
        AuditedPart.ThirteenthMonth => Offer.Pay?.ThirteenthMonth is not null,
        AuditedPart.Hours => Offer.WorkingTime is { Forfait: null },
        AuditedPart.Rtt => Offer.WorkingTime?.Rtt is not null,
        AuditedPart.Forfait => Offer.WorkingTime?.Forfait is not null,
        AuditedPart.PartTime => IsPartTime,
        AuditedPart.Telework => Offer.Telework is { Possible: not false },
        AuditedPart.LeaveDays => Offer.Leave?.Days is { IsEmpty: false },
        AuditedPart.MenstrualLeave => ExtraLeave.Has(static extra => extra.Kind == ExtraLeaveKind.Menstrual),
        AuditedPart.VoucherShare => Offer.Benefits?.MealVoucher?.EmployerShare is not null,
        AuditedPart.TransportShare => Offer.Benefits?.Transport?.EmployerShare is not null,
        AuditedPart.HealthCover => Offer.Benefits?.HealthCover is not null,
        AuditedPart.Form => Offer.Form is not null,
        _ => true,
    };

    private static bool IsAmount(StatedAmount amount) => amount.Amount is { IsEmpty: false };
}
