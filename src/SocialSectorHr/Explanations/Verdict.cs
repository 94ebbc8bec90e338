namespace SocialSectorHr;

/// <summary>
/// What a check concludes, and how it says it: a fault is never made up for by what is right, and nothing is right that was not looked at.
/// </summary>
internal static class Verdict
{
    /// <summary><see langword="false"/> on a fault, <see langword="null"/> where something was not checked, otherwise <see langword="true"/>.</summary>
    public static bool? Of(bool isKnown, bool isWrong, bool isOpen) => isWrong ? false : isKnown && !isOpen ? true : null;

    /// <summary>The faults, or that there is none among what could be checked.</summary>
    public static Bilingual Say<TFlags>(bool isKnown, TFlags faults, TFlags open, Func<TFlags, Bilingual> one)
        where TFlags : struct, Enum
    {
        if (!EqualityComparer<TFlags>.Default.Equals(faults, default))
        {
            return Join(faults, one);
        }

        return !isKnown ? new("rien n'a été contrôlé", "nothing was checked")
            : EqualityComparer<TFlags>.Default.Equals(open, default) ? new("rien à redire", "nothing wrong")
            : new("rien à redire sur ce qui a pu être contrôlé", "nothing wrong in what could be checked");
    }

    /// <summary>The words of each flag, separated by semicolons; the number of a value that is not made of flags.</summary>
    public static Bilingual Join<TFlags>(TFlags flags, Func<TFlags, Bilingual> one)
        where TFlags : struct, Enum
    {
        if (!char.IsAsciiLetter(flags.ToString()[0]))
        {
            return Bilingual.Undefined(flags);
        }

        Bilingual[] words =
        [
            .. Enum.GetValues<TFlags>().Where(flag => !EqualityComparer<TFlags>.Default.Equals(flag, default) && flags.HasFlag(flag))
                .Select(one),
        ];
        return new(string.Join(" ; ", words.Select(static word => word.French)), string.Join("; ", words.Select(static word => word.English)));
    }
}
