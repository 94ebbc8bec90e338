namespace SocialSectorHr;

/// <summary>A text as it is searched: its words alone.</summary>
internal static class PlainWords
{
    /// <summary>Lower case, without accents or punctuation, a space between letters and digits and at both ends.</summary>
    public static string Of(string text)
    {
        System.Text.StringBuilder words = new(" ", text.Length + 8);
        foreach (char letter in text.ToLowerInvariant())
        {
            string plain = Plain(letter);
            char last = words[^1];
            if (plain != " " && last != ' ' && char.IsDigit(last) != char.IsDigit(letter))
            {
                _ = words.Append(' ');
            }

            _ = plain == " " && words[^1] == ' ' ? words : words.Append(plain);
        }

        return words[^1] == ' ' ? words.ToString() : words.Append(' ').ToString();
    }

    private static string Plain(char letter) => letter switch
    {
        'à' or 'â' or 'ä' => "a",
        'é' or 'è' or 'ê' or 'ë' => "e",
        'î' or 'ï' => "i",
        'ô' or 'ö' => "o",
        'ù' or 'û' or 'ü' => "u",
        'ç' => "c",
        'œ' => "oe",
        _ => char.IsAsciiLetterOrDigit(letter) ? letter.ToString() : " ",
    };
}
