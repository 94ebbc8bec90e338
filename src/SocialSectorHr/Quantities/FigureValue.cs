using NodaTime;

namespace SocialSectorHr;

/// <summary>Any value a figure or a step of an explanation may hold (valeur): a quantity, a count, a day, yes or no, a word.</summary>
/// <remarks>Exact inside, like the quantities. Compares by value.</remarks>
public sealed partial record FigureValue
{
    private readonly Fraction number;
    private readonly LocalDate date;
    private readonly object? more; // several days, or a word: rare, so that every other value stays small
    private readonly bool isPeriod; // two days, the first and the last of a period

    private FigureValue(FigureUnit unit, Fraction number)
    {
        Unit = unit;
        this.number = number;
    }

    private FigureValue(LocalDate date)
    {
        Unit = FigureUnit.Date;
        this.date = date;
    }

    private FigureValue(LocalDate[] dates, bool isPeriod = false)
    {
        Unit = FigureUnit.Date;
        more = dates;
        this.isPeriod = isPeriod;
    }

    private FigureValue(Word word)
    {
        Unit = FigureUnit.Word;
        more = word;
    }

    /// <summary>What it is counted in.</summary>
    public FigureUnit Unit { get; }

    /// <summary>The amount in euros, exact; null for another unit.</summary>
    public Money? Money => Unit == FigureUnit.Money ? SocialSectorHr.Money.FromExact(number) : null;

    /// <summary>The hours, exact; null for another unit.</summary>
    public Hours? Hours => Unit == FigureUnit.Hours ? SocialSectorHr.Hours.FromExact(number) : null;

    /// <summary>The days, exact; null for another unit, days of leave among them.</summary>
    public Days? Days => Unit == FigureUnit.Days ? SocialSectorHr.Days.FromExact(number) : null;

    /// <summary>The days of leave with their unit, exact; null for a value that is not leave.</summary>
    public LeaveDays? Leave => Unit switch
    {
        FigureUnit.Ouvrables => LeaveDays.FromExact(number, LeaveUnit.Ouvrables),
        FigureUnit.Ouvres => LeaveDays.FromExact(number, LeaveUnit.Ouvres),
        _ => null,
    };

    /// <summary>The weeks, exact; null for another unit.</summary>
    public Weeks? Weeks => Unit == FigureUnit.Weeks ? SocialSectorHr.Weeks.FromExact(number) : null;

    /// <summary>The months, exact; null for another unit.</summary>
    public Months? Months => Unit == FigureUnit.Months ? SocialSectorHr.Months.FromExact(number) : null;

    /// <summary>The points of a pay scale, exact; null for another unit.</summary>
    public Points? Points => Unit == FigureUnit.Points ? SocialSectorHr.Points.FromExact(number) : null;

    /// <summary>The percentage, exact; null for another unit.</summary>
    public Percent? Percent => Unit == FigureUnit.Percent ? SocialSectorHr.Percent.FromExact(number) : null;

    /// <summary>The count of things without a unit of their own, as renewals; null for another unit.</summary>
    public int? Count => Unit == FigureUnit.Count ? (int)number.Numerator : null;

    /// <summary>The day, for a value of one day; null for another unit and for several days.</summary>
    public LocalDate? Date => Unit != FigureUnit.Date ? null : more is null ? date : Dates is [var only] ? only : null;

    /// <summary>The days, for a value counted in dates; otherwise empty.</summary>
    public IReadOnlyList<LocalDate> Dates => more as LocalDate[] ?? (Unit == FigureUnit.Date ? [date] : []);

    /// <summary>The name of the word in the closed list, for a value that is one (<c>TruncatedToEuro</c>); otherwise null.</summary>
    public string? Code => (more as Word)?.Code;

    /// <summary>Yes or no, for a value that is; otherwise null.</summary>
    public bool? Truth => Unit == FigureUnit.Truth ? number == 1 : null;

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

    /// <summary>Points of a pay scale.</summary>
    /// <param name="value">The points.</param>
    public static implicit operator FigureValue(Points value) => new(FigureUnit.Points, value.Exact);

    /// <summary>A percentage.</summary>
    /// <param name="value">The percentage.</param>
    public static implicit operator FigureValue(Percent value) => new(FigureUnit.Percent, value.Exact);

    /// <summary>A count.</summary>
    /// <param name="value">The count.</param>
    public static implicit operator FigureValue(int value) => new(FigureUnit.Count, value);

    /// <summary>A day.</summary>
    /// <param name="value">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the ISO calendar.</exception>
    public static implicit operator FigureValue(LocalDate value) => new(value.Said());

    /// <summary>Yes or no.</summary>
    /// <param name="value">Whether it is so.</param>
    public static implicit operator FigureValue(bool value) => new(FigureUnit.Truth, value ? 1 : 0);

    /// <summary>Several days.</summary>
    /// <param name="dates">The days, in order.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A date is not of the ISO calendar.</exception>
    public static FigureValue Of(IEnumerable<LocalDate> dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        return new((LocalDate[])[.. dates.Select(static date => date.Said(nameof(dates)))]);
    }

    /// <summary>The days of a period, printed as one: from the first to the last.</summary>
    internal static FigureValue OfPeriod(LocalDate first, LocalDate last) => new([first, last], isPeriod: true);

    /// <summary>A word of a closed list.</summary>
    /// <typeparam name="TEnum">The list.</typeparam>
    /// <param name="word">The word.</param>
    /// <param name="label">How both languages say it.</param>
    /// <returns>The value.</returns>
    public static FigureValue Of<TEnum>(TEnum word, Bilingual label)
        where TEnum : struct, Enum => new(new Word(word.ToString(), label));

    /// <summary>A name that is in no closed list: a grade.</summary>
    internal static FigureValue OfName(string code, Bilingual label) => new(new Word(code, label));

    /// <summary>Whether the two are the same value in the same unit.</summary>
    /// <param name="other">The other value.</param>
    /// <returns><see langword="true"/> if they are, otherwise <see langword="false"/>.</returns>
    public bool Equals(FigureValue? other) =>
        other is not null && Unit == other.Unit && number == other.number && Code == other.Code && isPeriod == other.isPeriod
            && Dates.SequenceEqual(other.Dates);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Unit, number, Code, Date);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>As the quantity itself prints it; several days are separated by commas, the days of a period by "to".</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Unit switch
    {
        FigureUnit.Money => SocialSectorHr.Money.FromExact(number).ToString(language),
        FigureUnit.Hours => SocialSectorHr.Hours.FromExact(number).ToString(language),
        FigureUnit.Days => SocialSectorHr.Days.FromExact(number).ToString(language),
        FigureUnit.Ouvrables => LeaveDays.FromExact(number, LeaveUnit.Ouvrables).ToString(language),
        FigureUnit.Ouvres => LeaveDays.FromExact(number, LeaveUnit.Ouvres).ToString(language),
        FigureUnit.Weeks => SocialSectorHr.Weeks.FromExact(number).ToString(language),
        FigureUnit.Months => SocialSectorHr.Months.FromExact(number).ToString(language),
        FigureUnit.Points => SocialSectorHr.Points.FromExact(number).ToString(language),
        FigureUnit.Percent => IsSmallFraction ? $"{number.Numerator}/{number.Denominator}" : SocialSectorHr.Percent.FromExact(number).ToString(language),
        FigureUnit.Date when isPeriod && Dates[0] == Dates[1] =>
            (language == Language.French ? "le " : string.Empty) + DateText.Write(Dates[0], language),
        FigureUnit.Date when isPeriod => language == Language.French
            ? $"du {DateText.Write(Dates[0], language)} au {DateText.Write(Dates[1], language)}"
            : $"{DateText.Write(Dates[0], language)} to {DateText.Write(Dates[1], language)}",
        FigureUnit.Date => string.Join(", ", Dates.Select(day => DateText.Write(day, language))),
        FigureUnit.Truth => (language, number == 1) switch
        {
            (Language.French, true) => "oui",
            (Language.French, false) => "non",
            (_, true) => "yes",
            (_, false) => "no",
        },
        FigureUnit.Word => ((Word)more!).Label.ToString(language),
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
        Points points => points,
        Percent percent => percent,
        int count => count,
        LocalDate date => date,
        bool truth => truth,
        _ => null,
    };

    private sealed record Word(string Code, Bilingual Label);
}
