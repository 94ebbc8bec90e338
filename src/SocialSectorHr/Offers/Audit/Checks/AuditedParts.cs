using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit;

/// <summary>Whether an offer says what a rule is about.</summary>
internal static class AuditedParts
{
    public static bool Says(AuditContext audit, AuditedPart part)
    {
        JobOffer offer = audit.Offer;
        return part switch
        {
            AuditedPart.Contract => offer.Contracts.Count > 0,
            AuditedPart.FixedTerm => audit.Contracts<StatedContract.FixedTerm>().Any,
            AuditedPart.Temporary => audit.Contracts<StatedContract.Temporary>().Any,
            AuditedPart.DefinedPurpose => audit.Contracts<StatedContract.Temporary>().Has(AuditContext.IsDefinedPurpose),
            AuditedPart.PublicPost => audit.IsPublic && offer.Contracts.Count > 0,
            AuditedPart.Start => offer.Start is not null,
            AuditedPart.Agreement => offer.Agreement is not null,
            AuditedPart.Amount => audit.Amounts.Has(IsAmount),
            AuditedPart.HourlyPost => offer.WorkingTime?.Forfait is null && audit.Amounts.Has(IsAmount),
            AuditedPart.Segur => offer.Pay?.Segur is not null,
            AuditedPart.ThirteenthMonth => offer.Pay?.ThirteenthMonth is not null,
            AuditedPart.Hours => offer.WorkingTime is { Forfait: null },
            AuditedPart.Rtt => offer.WorkingTime?.Rtt is not null,
            AuditedPart.Forfait => offer.WorkingTime?.Forfait is not null,
            AuditedPart.PartTime => audit.IsPartTime,
            AuditedPart.Telework => offer.Telework is { Possible: not false },
            AuditedPart.LeaveDays => offer.Leave?.Days is { IsEmpty: false },
            AuditedPart.MenstrualLeave => audit.ExtraLeave.Has(static extra => extra.Kind == ExtraLeaveKind.Menstrual),
            AuditedPart.VoucherShare => offer.Benefits?.MealVoucher?.EmployerShare is not null,
            AuditedPart.TransportShare => offer.Benefits?.Transport?.EmployerShare is not null,
            AuditedPart.HealthCover => offer.Benefits?.HealthCover is not null,
            AuditedPart.Form => offer.Form is not null,
            _ => true,
        };
    }

    private static bool IsAmount(StatedAmount amount) => amount.Amount is { IsEmpty: false };
}
