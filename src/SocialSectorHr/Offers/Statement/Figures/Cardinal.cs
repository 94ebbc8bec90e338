namespace SocialSectorHr.Offers;

/// <summary>Small whole numbers in words: six, vingt-quatre. Others are written in figures.</summary>
internal static class Cardinal
{
    private static readonly string[] French =
    [
        "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize",
        "dix-sept", "dix-huit", "dix-neuf", "vingt", "vingt et un", "vingt-deux", "vingt-trois", "vingt-quatre", "vingt-cinq", "vingt-six",
    ];

    private static readonly string[] English =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
        "seventeen", "eighteen", "nineteen", "twenty", "twenty-one", "twenty-two", "twenty-three", "twenty-four", "twenty-five", "twenty-six",
    ];

    /// <summary>The number in words of a language.</summary>
    public static string Words(Fraction number, Language language) => IsSmall(number)
        ? (language == Language.French ? French : English)[(int)number.Numerator]
        : NumberText.Trimmed(number.ToDecimal(), 2, language);

    /// <summary>The number in an id: <c>twentyFour</c>.</summary>
    public static string Id(Fraction number)
    {
        string[] words = Words(number, Language.English).Split('-');
        return words.Length == 1 ? words[0] : words[0] + char.ToUpperInvariant(words[1][0]) + words[1][1..];
    }

    private static bool IsSmall(Fraction number) => number.IsInteger && number >= 0 && number < French.Length;
}
