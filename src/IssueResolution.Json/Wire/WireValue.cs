using System.Collections.Immutable;

namespace IssueResolution.Json;

/// <summary>A JSON value that knows where it stands, so that whoever finds fault with it can say where.</summary>
/// <remarks>Immutable. Two values are equal only when they are the same object: the place is part of what they are.</remarks>
public sealed class WireValue
{
    private readonly object? _content;

    internal WireValue(WireKind kind, string path, WirePosition position, object? content)
    {
        Kind = kind;
        Path = path;
        Position = position;
        _content = content;
    }

    /// <summary>What the value is.</summary>
    public WireKind Kind { get; }

    /// <summary>The way from the root to this value: <c>$.weekly.Mon[0]</c>. A key of more than 40 characters is cut there.</summary>
    public string Path { get; }

    /// <summary>The line on which the value starts, counted from 1.</summary>
    public int Line => Position.Line;

    /// <summary>Where the value starts.</summary>
    internal WirePosition Position { get; }

    /// <summary>The members of an object in the order of the text; no key comes twice.</summary>
    /// <exception cref="WireFormatException">The value is not an object.</exception>
    public ImmutableArray<WireMember> Members => (ImmutableArray<WireMember>)Content(WireKind.Object, "an object: {...}");

    /// <summary>The items of an array.</summary>
    /// <exception cref="WireFormatException">The value is not an array.</exception>
    public ImmutableArray<WireValue> Items => (ImmutableArray<WireValue>)Content(WireKind.Array, "a list: [...]");

    /// <summary>The text of a string, escapes resolved.</summary>
    /// <exception cref="WireFormatException">The value is not a string.</exception>
    public string Text => (string)Content(WireKind.Text, "a text in double quotes");

    /// <summary>A number, exactly as written.</summary>
    /// <exception cref="WireFormatException">The value is not a number, or not one that 28 digits can hold.</exception>
    public decimal Number => (decimal)Content(WireKind.Number, "a number without quotes");

    /// <summary>A truth value.</summary>
    /// <exception cref="WireFormatException">The value is neither true nor false.</exception>
    public bool Flag => (bool)Content(WireKind.Boolean, "true or false");

    /// <summary>Reads one JSON text: strict JSON, no comments, no trailing commas, nothing after the value, no key twice in one object.</summary>
    /// <param name="text">The text; a byte order mark at its start is passed over.</param>
    /// <exception cref="WireFormatException">The text is not JSON, or an object names a key twice.</exception>
    public static WireValue Parse(string text) => new WireParser(Guard.Against.Null(text)).Parse();

    /// <summary>The value behind a key, or null when the object has no such key.</summary>
    /// <exception cref="WireFormatException">The value is not an object.</exception>
    public WireValue? Find(string key) => FindMember(key)?.Value;

    /// <summary>The key with its value, or null when the object has no such key.</summary>
    /// <exception cref="WireFormatException">The value is not an object.</exception>
    public WireMember? FindMember(string key)
    {
        foreach (WireMember member in Members)
        {
            if (member.Key == key)
            {
                return member;
            }
        }

        return null;
    }

    /// <summary>The value behind a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="wayOut">What to write there, said when the key is missing.</param>
    /// <exception cref="WireFormatException">The value is not an object, or has no such key.</exception>
    public WireValue Require(string key, string wayOut) => Find(key) ?? throw Fault($"The key \"{key}\" is missing. {wayOut}");

    /// <summary>Refuses every key that nothing will read: a misspelt key must not pass for a missing one.</summary>
    /// <param name="keys">All the keys that this object may have.</param>
    /// <exception cref="WireFormatException">The value is not an object, or has another key.</exception>
    public void RefuseKeysOtherThan(IEnumerable<string> keys)
    {
        ImmutableArray<string> known = [.. Guard.Against.Null(keys)];
        foreach (WireMember member in Members)
        {
            if (!known.Contains(member.Key))
            {
                throw member.KeyFault($"The key \"{Excerpt.Of(member.Key)}\" is not known here. Known are {string.Join(", ", known)}.");
            }
        }
    }

    /// <summary>A complaint about this value, placed where it stands.</summary>
    /// <param name="problem">What is wrong, the rule and the way out.</param>
    public WireFormatException Fault(string problem) => new(Position, Path, problem);

    private object Content(WireKind kind, string expected) =>
        Kind == kind && _content is not null ? _content : throw Fault($"Expected {expected}, found {Name(Kind)}.");

    private static string Name(WireKind kind) => kind switch
    {
        WireKind.Null => "null",
        WireKind.Boolean => "true or false",
        WireKind.Number => "a number",
        WireKind.Text => "a text",
        WireKind.Array => "a list",
        _ => "an object",
    };
}
