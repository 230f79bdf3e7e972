using System.Text;

namespace IssueResolution.BusinessTime.Icalendar;

/// <summary>Undoes the escapes of a text value: <c>\,</c> <c>\;</c> <c>\\</c> and <c>\n</c> for a new line (RFC 5545, 3.3.11).</summary>
internal static class WrittenText
{
    /// <summary>The text; a backslash before any other character stays as it is.</summary>
    public static string Of(string value)
    {
        StringBuilder text = new(value.Length);
        for (int i = 0; i < value.Length; i++)
        {
            char next = value[i] == '\\' && i + 1 < value.Length ? value[i + 1] : '\0';
            i += next is ',' or ';' or '\\' or 'n' or 'N' ? 1 : 0;
            text.Append(next is 'n' or 'N' ? '\n' : value[i]);
        }

        return text.ToString();
    }
}
