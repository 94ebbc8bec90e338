using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The end of a permanent contract for retirement (retraite): who ends it, when, and what the agreements ask.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record Retirement : IMemberwise
{
    private Retirement(RetirementKind kind, LocalDate notifiedOn)
    {
        (Kind, NotifiedOn) = (kind, notifiedOn);
        AsDismissal = Termination.Dismissal(notifiedOn) with { IsNotional = true };
        AsAgreed = kind == RetirementKind.ByEmployer ? AsDismissal : Termination.Resignation(notifiedOn);
    }

    /// <summary>Who ends it.</summary>
    public RetirementKind Kind { get; }

    /// <summary>The day it is told: seniority is that of this day for the length of the notice, which runs from it.</summary>
    public LocalDate NotifiedOn { get; }

    /// <summary>The day of birth; null where it is not known.</summary>
    public LocalDate? BornOn { get; init => field = value.Iso(nameof(BornOn)); }

    /// <summary>
    /// The day the employer asked in writing whether the employee would leave (C. trav. L1237-5); null where it is not known.
    /// </summary>
    public LocalDate? AskedOn { get; init => field = value.Iso(nameof(AskedOn)); }

    /// <summary>What the employee answered to that question: whether the employee agrees; null where it is not known.</summary>
    public bool? HasAgreed { get; init; }

    /// <summary>
    /// The seniority in the field of the agreement, with all its employers, on the last day; null: that in the firm is supposed, and the
    /// explanation says so. CCN 66 and CCN 65 count it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public Months? FieldSeniority
    {
        get;
        init => field = value is { } months && months < Months.Zero
            ? throw Refusal.OutOfRange(months, nameof(FieldSeniority), "0 months or more")
            : value;
    }

    /// <summary>
    /// The pay of a month that an agreement takes in place of an average (last pay, annual pay by twelve), in euros; null: the reference
    /// salary is supposed, and the explanation says so.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public Money? LastPay
    {
        get;
        init => field = value is { } pay && pay < Money.Zero
            ? throw Refusal.OutOfRange(pay, nameof(LastPay), "zero or more: a pay is not negative")
            : value;
    }

    /// <summary>The dismissal whose notice and severance the law sends to. Made once: an answer costs no allocation.</summary>
    internal Termination AsDismissal { get; }

    /// <summary>The rows of an agreement's notice: of a dismissal by the employer, of a resignation by the employee.</summary>
    internal Termination AsAgreed { get; }

    /// <summary>The employee leaves for a pension (départ volontaire).</summary>
    /// <param name="notifiedOn">The day the employer is told.</param>
    /// <returns>The retirement.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the years 1 to 9800 of the ISO calendar.</exception>
    public static Retirement ByEmployee(LocalDate notifiedOn) => new(RetirementKind.ByEmployee, notifiedOn.Iso());

    /// <summary>The employer retires the employee (mise à la retraite).</summary>
    /// <param name="notifiedOn">The day the employee is told.</param>
    /// <returns>The retirement.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the years 1 to 9800 of the ISO calendar.</exception>
    public static Retirement ByEmployer(LocalDate notifiedOn) => new(RetirementKind.ByEmployer, notifiedOn.Iso());

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>Who ends it and when it was told.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Kind.Label(language)}, notification du {DateText.Write(NotifiedOn, language)}"
        : $"{Kind.Label(language)}, told on {DateText.Write(NotifiedOn, language)}";
}
