using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace IssueResolution.Json;

/// <summary>A JSON value to be written. What fits on one line stays on one; anything longer has a line for each item.</summary>
/// <remarks>One value has one text: that is what makes a file that was read and written again stable under comparison.</remarks>
internal sealed class WireNode
{
    private const int Width = 120;
    private const string Step = "  ";

    private readonly string _inline;
    private readonly char _open;
    private readonly char _close;
    private readonly (string Prefix, WireNode Value)[] _items;

    private WireNode(string inline)
        : this(' ', ' ', [], inline)
    {
    }

    private WireNode(char open, char close, (string Prefix, WireNode Value)[] items, string inline)
    {
        (_open, _close, _items, _inline) = (open, close, items, inline);
    }

    public static WireNode Null { get; } = new("null");

    /// <exception cref="ArgumentException">The text holds half of a surrogate pair, which JSON in UTF-8 cannot.</exception>
    public static WireNode Text(string text) => new(Quoted(text));

    /// <summary>Without zeros that say nothing: 50.00 is written as 50.</summary>
    public static WireNode Number(decimal number) => new(number.ToString("0.############################", CultureInfo.InvariantCulture));

    public static WireNode Flag(bool flag) => new(flag ? "true" : "false");

    public static WireNode List(IEnumerable<WireNode> items)
    {
        (string, WireNode Value)[] all = [.. items.Select(item => ("", item))];
        return new('[', ']', all, $"[{string.Join(", ", all.Select(item => item.Value._inline))}]");
    }

    public static WireNode Texts(IEnumerable<string> texts) => List(texts.Select(Text));

    /// <summary>An object; members without a value are left out.</summary>
    public static WireNode Object(IEnumerable<(string Key, WireNode? Value)> members)
    {
        (string Prefix, WireNode Value)[] all = [.. from member in members where member.Value is not null select ($"{Quoted(member.Key)}: ", member.Value)];
        string inside = string.Join(", ", all.Select(item => item.Prefix + item.Value._inline));
        return new('{', '}', all, inside.Length == 0 ? "{}" : $"{{ {inside} }}");
    }

    /// <summary>The whole text, with a line feed at its end.</summary>
    public string ToText() => Laid("", 0) + "\n";

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private string Laid(string indent, int taken)
    {
        if (_items.Length == 0 || indent.Length + taken + _inline.Length < Width)
        {
            return _inline;
        }

        string deeper = indent + Step;
        return $"{_open}\n{string.Join(",\n", _items.Select(item => deeper + item.Prefix + item.Value.Laid(deeper, item.Prefix.Length)))}\n{indent}{_close}";
    }
}
