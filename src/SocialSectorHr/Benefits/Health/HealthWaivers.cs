using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Why an employee may ask to stay out of the health cover (cas de dispense).</summary>
[Flags]
[JsonConverter(typeof(EnumConverter<HealthWaivers>))]
public enum HealthWaivers
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The State's cover, until it ends (CSS L861-3): of right.</summary>
    StateCover = 1,

    /// <summary>An individual contract held at the hiring or when the scheme starts, until its term (CSS D911-2): of right.</summary>
    IndividualContract = 2,

    /// <summary>A cover of a listed kind through another job, of one's own or as a dependant (CSS D911-2): of right.</summary>
    OtherCover = 4,

    /// <summary>A fixed term whose cover lasts less than three months, with a contract of one's own (CSS D911-6): of right.</summary>
    ShortCover = 8,

    /// <summary>A fixed term of a year or more, with the proof of a cover (CSS R242-1-6): if the founding act says so.</summary>
    LongFixedTerm = 16,

    /// <summary>A fixed term of less than a year, without proof (CSS R242-1-6): if the founding act says so.</summary>
    FixedTerm = 32,

    /// <summary>A part time or an apprenticeship whose share of the contribution reaches a tenth of gross pay (CSS R242-1-6): if the
    /// founding act says so.</summary>
    HighContribution = 64,

    /// <summary>Hired before a scheme that the employer set up alone (CSS R242-1-6): if the founding act says so.</summary>
    HiredBefore = 128,

    /// <summary>Present when a scheme that the employer set up alone, and that the employee pays a share of, started (act 89-1009, art.
    /// 11):
    /// of right.</summary>
    PresentAtStart = 256,
}
