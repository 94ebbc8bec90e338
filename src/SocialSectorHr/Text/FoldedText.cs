using System.Text;

namespace SocialSectorHr;

/// <summary>Text for a screen, folded between words at a width.</summary>
internal static class FoldedText
{
    /// <summary>Appends a label and its words; those that do not fit go below, after an indent. A no-break space does not break.</summary>
    public static void Append(StringBuilder text, string label, string words, int width, int indent)
    {
        text.Append(label);
        int column = label.Length;
        bool isFirst = true;
        foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isFirst && column + 1 + word.Length > width)
            {
                text.Append('\n').Append(' ', indent);
                (column, isFirst) = (indent, true);
            }

            text.Append(isFirst ? string.Empty : " ").Append(word);
            column += word.Length + (isFirst ? 0 : 1);
            isFirst = false;
        }

        text.Append('\n');
    }
}
