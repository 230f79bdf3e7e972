using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace IssueResolution.Json;

/// <summary>A JSON value to be written. What fits on one line stays on one; anything longer has a line for each item.</summary>
/// <remarks>One value has one text: that is what makes a file that was read and written again stable under comparison.</remarks>
internal sealed class WireNode
{
    private const int Width = 120;
    private const int Step = 2;
    private const string Separator = ", ";

    private readonly string? _inline;
    private readonly char _open;
    private readonly char _close;
    private readonly IEnumerable<(string Prefix, WireNode Value)>? _items;

    private WireNode(string inline) => _inline = inline;

    private WireNode(string open, IEnumerable<(string Prefix, WireNode Value)> items, string close, string? inline) =>
        (_open, _close, _items, _inline) = (open[0], close[close.Length - 1], items, inline);

    public static WireNode Null { get; } = new("null");

    public static WireNode Flag(bool isTrue) => new(isTrue ? "true" : "false");

    /// <exception cref="ArgumentException">The text holds half of a surrogate pair, which JSON in UTF-8 cannot.</exception>
    public static WireNode Text(string text) => new(Quoted(text));

    /// <summary>Without zeros that say nothing: 50.00 is written as 50.</summary>
    public static WireNode Number(decimal number) => new(number.ToString("0.############################", CultureInfo.InvariantCulture));

    public static WireNode List(IEnumerable<WireNode> items)
    {
        (string, WireNode)[] all = [.. items.Select(item => ("", item))];
        return all.Length == 0 ? new("[]") : Whole("[", all, "]");
    }

    /// <summary>A list that is certainly longer than a line. Its items are made one by one while they are written, so that they need not all be there at once.</summary>
    public static WireNode LongList(IEnumerable<WireNode> items) => new("[", items.Select(item => ("", item)), "]", inline: null);

    public static WireNode Texts(IEnumerable<string> texts) => List(texts.Select(Text));

    /// <summary>An object; members without a value are left out.</summary>
    public static WireNode Object(IEnumerable<(string Key, WireNode? Value)> members)
    {
        (string Prefix, WireNode Value)[] all = [.. from member in members where member.Value is not null select ($"{Quoted(member.Key)}: ", member.Value)];
        return all.Length == 0 ? new("{}") : Whole("{ ", all, " }");
    }

    /// <summary>The whole text, with a line feed at its end.</summary>
    public string ToText()
    {
        StringBuilder text = new();
        Lay(text, 0, 0);
        return text.Append('\n').ToString();
    }

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static WireNode Whole(string open, (string Prefix, WireNode Value)[] items, string close) => new(open, items, close, Inline(open, items, close));

    // Nothing for what is longer than a line: a large file would else be put together once for each level.
    private static string? Inline(string open, (string Prefix, WireNode Value)[] items, string close)
    {
        int length = open.Length + close.Length + (Separator.Length * (items.Length - 1));
        foreach ((string prefix, WireNode value) in items)
        {
            length += prefix.Length + (value._inline?.Length ?? Width);
            if (length >= Width)
            {
                return null;
            }
        }

        return open + string.Join(Separator, items.Select(item => item.Prefix + item.Value._inline)) + close;
    }

    private void Lay(StringBuilder text, int indent, int taken)
    {
        if (_items is null || (_inline is not null && indent + taken + _inline.Length < Width))
        {
            text.Append(_inline);
            return;
        }

        char before = _open;
        foreach ((string prefix, WireNode value) in _items)
        {
            text.Append(before).Append('\n').Append(' ', indent + Step).Append(prefix);
            value.Lay(text, indent + Step, prefix.Length);
            before = ',';
        }

        text.Append('\n').Append(' ', indent).Append(_close);
    }
}
