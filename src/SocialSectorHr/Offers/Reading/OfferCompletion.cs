namespace SocialSectorHr.Offers;

/// <summary>
/// An offer completed member by member where it is silent, from its form or from what is supposed: what is said is never changed. What is
/// said twice in other words (weeks of leave beside days, an end beside a length) is one thing: the other words complete nothing.
/// </summary>
internal static class OfferCompletion
{
    /// <summary>The offer, its silent members those of the other.</summary>
    public static JobOffer Of(JobOffer said, JobOffer? other) => other is null ? said : said with
    {
        Reference = said.Reference ?? other.Reference,
        Title = said.Title ?? other.Title,
        Employer = Of(said.Employer, other.Employer),
        Workplace = Of(said.Workplace, other.Workplace),
        PublishedOn = said.PublishedOn ?? other.PublishedOn,
        ApplyBy = said.ApplyBy ?? other.ApplyBy,
        Contracts = ContractCompletion.Of(said.Contracts, other.Contracts),
        ContractsAreAChoice = said.ContractsAreAChoice ?? other.ContractsAreAChoice,
        Start = Of(said.Start, other.Start),
        Status = said.Status ?? other.Status,
        Trial = Of(said.Trial, other.Trial),
        WorkingTime = Of(said.WorkingTime, other.WorkingTime),
        Pay = PayCompletion.Of(said.Pay, other.Pay),
        Leave = Of(said.Leave, other.Leave),
        Telework = Of(said.Telework, other.Telework),
        Benefits = Of(said.Benefits, other.Benefits),
        Conditions = Of(said.Conditions, other.Conditions),
        Agreement = Of(said.Agreement, other.Agreement),
        HonorabilityCertificate = said.HonorabilityCertificate ?? other.HonorabilityCertificate,
    };

    /// <summary>A figure, or the other where it has no number; what it is counted by completes it alone.</summary>
    public static Stated<T>? Of<T>(Stated<T>? said, Stated<T>? other)
        where T : struct, IComparable<T> => (said, other) switch
        {
            ({ IsEmpty: false, Per: null } figure, { IsEmpty: true, Per: { } per }) => new(figure.AtLeast, figure.AtMost, per),
            (null or { IsEmpty: true }, { } figure) => new(figure.AtLeast, figure.AtMost, said?.Per ?? figure.Per),
            _ => said,
        };

    /// <summary>A list, or the other where it is empty.</summary>
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> said, IReadOnlyList<T> other) => said.Count > 0 ? said : other;

    private static Employer? Of(Employer? said, Employer? other) => said is null || other is null ? said ?? other : said with
    {
        Name = said.Name ?? other.Name,
        Sector = said.Sector ?? other.Sector,
        LocalAuthority = said.LocalAuthority ?? other.LocalAuthority,
        Activity = said.Activity ?? other.Activity,
        Headcount = said.Headcount ?? other.Headcount,
    };

    private static Workplace? Of(Workplace? said, Workplace? other) => said is null || other is null ? said ?? other : said with
    {
        Commune = said.Commune ?? other.Commune,
        Departement = said.Departement ?? other.Departement,
        Zone = said.Zone ?? other.Zone,
    };

    // A day is more exact than a window or words, unless it lies outside of them.
    private static StatedDate? Of(StatedDate? said, StatedDate? other)
    {
        bool isVague = said is not null && StartReading.Day(said) is null;
        return isVague && StartReading.Day(other) is { } day && !(day < said!.Earliest || day > said.Latest) ? other : said ?? other;
    }

    private static StatedTrial? Of(StatedTrial? said, StatedTrial? other)
    {
        if (said is null || other is null)
        {
            return said ?? other;
        }

        bool isSaid = said is not { Length: null, LengthInWeeks: null, LengthInDays: null };
        return said with
        {
            Length = isSaid ? said.Length : other.Length,
            LengthInWeeks = isSaid ? said.LengthInWeeks : other.LengthInWeeks,
            LengthInDays = isSaid ? said.LengthInDays : other.LengthInDays,
            Renewable = said.Renewable ?? other.Renewable,
        };
    }

    private static StatedWorkingTime? Of(StatedWorkingTime? said, StatedWorkingTime? other)
    {
        if (said is null || other is null)
        {
            return said ?? other;
        }

        // Hours and a forfait exclude each other: one that is said leaves the other unsaid.
        bool isForfait = said.Forfait is not null;
        bool isHours = said.Hours.Count > 0;
        return said with
        {
            Hours = isForfait ? said.Hours : Of(said.Hours, other.Hours),
            FullTime = said.FullTime ?? other.FullTime,
            ShareOfFullTime = said.ShareOfFullTime ?? other.ShareOfFullTime,
            Annualised = said.Annualised ?? other.Annualised,
            WeeksPerYear = said.WeeksPerYear ?? other.WeeksPerYear,
            Timetable = said.Timetable ?? other.Timetable,
            ClockTimes = Of(said.ClockTimes, other.ClockTimes),
            TimetableInWords = said.TimetableInWords ?? other.TimetableInWords,
            UnsocialHours = Of(said.UnsocialHours, other.UnsocialHours),
            Overtime = said.Overtime ?? other.Overtime,
            Forfait = isHours ? said.Forfait : Of(said.Forfait, other.Forfait),
            Rtt = Of(said.Rtt, other.Rtt),
            OrElse = said.OrElse ?? other.OrElse,
        };
    }

    private static StatedForfait? Of(StatedForfait? said, StatedForfait? other) => said is null || other is null ? said ?? other : said with
    {
        Days = Of(said.Days, other.Days),
        Regime = said.Regime ?? other.Regime,
    };

    private static StatedRtt? Of(StatedRtt? said, StatedRtt? other) => said is null || other is null ? said ?? other : said with
    {
        Days = Of(said.Days, other.Days),
    };

    private static StatedLeave? Of(StatedLeave? said, StatedLeave? other)
    {
        if (said is null || other is null)
        {
            return said ?? other;
        }

        bool isSaid = said is { Days.IsEmpty: false } or { Weeks.IsEmpty: false };
        return said with
        {
            Days = isSaid && said.Days is null ? null : Of(said.Days, other.Days),
            Unit = said.Unit ?? other.Unit,
            Weeks = isSaid && said.Weeks is null ? null : Of(said.Weeks, other.Weeks),
            Extra = Of(said.Extra, other.Extra),
        };
    }

    private static StatedTelework? Of(StatedTelework? said, StatedTelework? other)
    {
        if (said is null || other is null || said.Possible == false)
        {
            return said ?? other;
        }

        bool isSaid = said is { Days.IsEmpty: false } or { Weeks.IsEmpty: false };
        return said with
        {
            Possible = said.Possible ?? (isSaid ? null : other.Possible),
            Days = isSaid && said.Days is null ? null : Of(said.Days, other.Days),
            AverageDays = Of(said.AverageDays, other.AverageDays),
            Weeks = isSaid && said.Weeks is null ? null : Of(said.Weeks, other.Weeks),
            InWords = said.InWords ?? other.InWords,
            MinimumPresence = Of(said.MinimumPresence, other.MinimumPresence),
            Occasional = said.Occasional ?? other.Occasional,
            SubjectToEligibility = said.SubjectToEligibility ?? other.SubjectToEligibility,
            UnderAgreement = said.UnderAgreement ?? other.UnderAgreement,
            AfterSeniority = said.AfterSeniority ?? other.AfterSeniority,
        };
    }

    private static StatedBenefits? Of(StatedBenefits? said, StatedBenefits? other) =>
        said is null || other is null ? said ?? other : said with
        {
            MealVoucher = said.MealVoucher is { } voucher && other.MealVoucher is { } more
                ? voucher with
                {
                    Face = voucher.Face ?? more.Face,
                    EmployerShare = voucher.EmployerShare ?? more.EmployerShare,
                    OnCard = voucher.OnCard ?? more.OnCard,
                }
                : said.MealVoucher ?? other.MealVoucher,
            Transport = Of(said.Transport, other.Transport),
            Mobility = Of(said.Mobility, other.Mobility),
            HealthCover = Of(said.HealthCover, other.HealthCover),
            Provident = Of(said.Provident, other.Provident),
            Others = Of(said.Others, other.Others),
        };

    private static StatedShare? Of(StatedShare? said, StatedShare? other)
    {
        if (said is null || other is null)
        {
            return said ?? other;
        }

        bool isSaid = said is not { EmployerShare: null, EmployerAmount: null };
        return said with
        {
            EmployerShare = isSaid ? said.EmployerShare : other.EmployerShare,
            EmployerAmount = isSaid ? said.EmployerAmount : other.EmployerAmount,
            Compulsory = said.Compulsory ?? other.Compulsory,
        };
    }

    private static StatedConditions? Of(StatedConditions? said, StatedConditions? other) =>
        said is null || other is null ? said ?? other : said with
        {
            Travel = Of(said.Travel, other.Travel),
            DrivingLicence = said.DrivingLicence ?? other.DrivingLicence,
            Car = said.Car ?? other.Car,
            ScreenWork = said.ScreenWork ?? other.ScreenWork,
            ProfessionalSecrecy = said.ProfessionalSecrecy ?? other.ProfessionalSecrecy,
            Availability = said.Availability ?? other.Availability,
            Emergencies = said.Emergencies ?? other.Emergencies,
            SanctionListsCheck = said.SanctionListsCheck ?? other.SanctionListsCheck,
        };

    private static StatedAgreement? Of(StatedAgreement? said, StatedAgreement? other) =>
        said is null or { Applies: false } || other is null ? said ?? other : said with
        {
            Idcc = said.Idcc ?? (said.Name is null ? other.Idcc : null),
            Name = said.Name ?? (said.Idcc is null ? other.Name : null),
            Applies = said.Applies ?? other.Applies,
            IsCompanyAgreement = said.IsCompanyAgreement ?? other.IsCompanyAgreement,
        };
}
