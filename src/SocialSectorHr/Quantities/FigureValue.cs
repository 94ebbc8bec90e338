using NodaTime;

namespace SocialSectorHr;

/// <summary>Any value a figure or a step of an explanation may hold (valeur): a quantity, a count, a day, yes or no, a word.</summary>
/// <remarks>Exact inside, like the quantities. Compares by value.</remarks>
public sealed record FigureValue
{
    private readonly Fraction number;
    private readonly LocalDate[] dates = [];
    private readonly bool truth;
    private readonly Bilingual word;

    private FigureValue(FigureUnit unit, Fraction number)
    {
        Unit = unit;
        this.number = number;
    }

    private FigureValue(LocalDate[] dates)
    {
        Unit = FigureUnit.Date;
        this.dates = dates;
    }

    private FigureValue(bool truth)
    {
        Unit = FigureUnit.Truth;
        this.truth = truth;
    }

    private FigureValue(string code, Bilingual word)
    {
        Unit = FigureUnit.Word;
        Code = code;
        this.word = word;
    }

    /// <summary>What it is counted in.</summary>
    public FigureUnit Unit { get; }

    /// <summary>The days, for a value counted in dates; otherwise empty.</summary>
    public IReadOnlyList<LocalDate> Dates => dates;

    /// <summary>The name of the word in the closed list, for a value that is one (<c>TruncatedToEuro</c>); otherwise null.</summary>
    public string? Code { get; }

    /// <summary>Yes or no, for a value that is; otherwise null.</summary>
    public bool? Truth => Unit == FigureUnit.Truth ? truth : null;

    /// <summary>The number, for a value that is one: a percentage as its ratio, the others in their unit.</summary>
    internal Fraction? Number => Unit is FigureUnit.Date or FigureUnit.Truth or FigureUnit.Word ? null : number;

    /// <summary>An amount.</summary>
    /// <param name="value">The amount.</param>
    public static implicit operator FigureValue(Money value) => new(FigureUnit.Money, value.Exact);

    /// <summary>Hours.</summary>
    /// <param name="value">The hours.</param>
    public static implicit operator FigureValue(Hours value) => new(FigureUnit.Hours, value.Exact);

    /// <summary>Days.</summary>
    /// <param name="value">The days.</param>
    public static implicit operator FigureValue(Days value) => new(FigureUnit.Days, value.Exact);

    /// <summary>Leave.</summary>
    /// <param name="value">The leave.</param>
    public static implicit operator FigureValue(LeaveDays value) =>
        new(value.Unit == LeaveUnit.Ouvrables ? FigureUnit.Ouvrables : FigureUnit.Ouvres, value.Exact);

    /// <summary>Weeks.</summary>
    /// <param name="value">The weeks.</param>
    public static implicit operator FigureValue(Weeks value) => new(FigureUnit.Weeks, value.Exact);

    /// <summary>Months.</summary>
    /// <param name="value">The months.</param>
    public static implicit operator FigureValue(Months value) => new(FigureUnit.Months, value.Exact);

    /// <summary>A percentage.</summary>
    /// <param name="value">The percentage.</param>
    public static implicit operator FigureValue(Percent value) => new(FigureUnit.Percent, value.Exact);

    /// <summary>A count.</summary>
    /// <param name="value">The count.</param>
    public static implicit operator FigureValue(int value) => new(FigureUnit.Count, value);

    /// <summary>A day.</summary>
    /// <param name="value">The day.</param>
    public static implicit operator FigureValue(LocalDate value) => new([value]);

    /// <summary>Yes or no.</summary>
    /// <param name="value">Whether it is so.</param>
    public static implicit operator FigureValue(bool value) => new(value);

    /// <summary>Several days.</summary>
    /// <param name="dates">The days, in order.</param>
    /// <returns>The value.</returns>
    public static FigureValue Of(IEnumerable<LocalDate> dates) => new([.. dates]);

    /// <summary>A word of a closed list.</summary>
    /// <typeparam name="TEnum">The list.</typeparam>
    /// <param name="word">The word.</param>
    /// <param name="label">How both languages say it.</param>
    /// <returns>The value.</returns>
    public static FigureValue Of<TEnum>(TEnum word, Bilingual label)
        where TEnum : struct, Enum => new(word.ToString(), label);

    /// <summary>Whether the two are the same value in the same unit.</summary>
    /// <param name="other">The other value.</param>
    /// <returns><see langword="true"/> if they are, otherwise <see langword="false"/>.</returns>
    public bool Equals(FigureValue? other) =>
        other is not null && Unit == other.Unit && number == other.number && truth == other.truth && Code == other.Code && dates.SequenceEqual(other.dates);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Unit, number, truth, Code, dates.Length);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>As the quantity itself prints it; several days are separated by commas.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Unit switch
    {
        FigureUnit.Money => Money.FromExact(number).ToString(language),
        FigureUnit.Hours => Hours.FromExact(number).ToString(language),
        FigureUnit.Days => Days.FromExact(number).ToString(language),
        FigureUnit.Ouvrables => LeaveDays.FromExact(number, LeaveUnit.Ouvrables).ToString(language),
        FigureUnit.Ouvres => LeaveDays.FromExact(number, LeaveUnit.Ouvres).ToString(language),
        FigureUnit.Weeks => Weeks.FromExact(number).ToString(language),
        FigureUnit.Months => Months.FromExact(number).ToString(language),
        FigureUnit.Percent => IsSmallFraction ? $"{number.Numerator}/{number.Denominator}" : Percent.FromExact(number).ToString(language),
        FigureUnit.Date => string.Join(", ", dates.Select(day => DateText.Write(day, language))),
        FigureUnit.Truth => (language, truth) switch
        {
            (Language.French, true) => "oui",
            (Language.French, false) => "non",
            (_, true) => "yes",
            (_, false) => "no",
        },
        FigureUnit.Word => word.ToString(language),
        _ => NumberText.Trimmed(number.ToDecimal(), 4, language),
    };

    /// <summary>Whether the printed text is the whole value, or a rounding of it.</summary>
    internal bool PrintsExactly(Language language) => Unit switch
    {
        FigureUnit.Money => number.Terminates(2),
        FigureUnit.Hours => number.Terminates(2) || HoursText.IsWholeMinutes(number, language),
        FigureUnit.Percent => (number * 100).Terminates(4) || IsSmallFraction,
        _ => number.Terminates(4),
    };

    /// <summary>Whether it is a share no decimals of a per cent hold but a fraction says at sight: a third, a twelfth.</summary>
    private bool IsSmallFraction => number.Denominator <= 12 && !(number * 100).Terminates(4);

    internal static FigureValue? TryOf(object? value) => value switch
    {
        Money money => money,
        Hours hours => hours,
        Days days => days,
        LeaveDays leave => leave,
        Weeks weeks => weeks,
        Months months => months,
        Percent percent => percent,
        int count => count,
        LocalDate date => date,
        bool truth => truth,
        _ => null,
    };
}
