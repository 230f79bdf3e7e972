using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace IssueResolution.Json;

/// <summary>Builds the placed values of one JSON text from System.Text.Json's tokens.</summary>
/// <param name="text">The text.</param>
/// <param name="passedOn">The path of a list whose items are handed on one by one and not kept, so that a large file needs no memory for them all.</param>
/// <param name="each">Takes those items.</param>
internal sealed class WireParser(string text, string? passedOn = null, Action<WireValue>? each = null)
{
    private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF'));

    public WireValue Parse()
    {
        WireLines lines = new(_utf8);
        Utf8JsonReader reader = new(_utf8);
        bool isRootRead = false;
        try
        {
            if (_utf8.Length == 0)
            {
                throw new WireFormatException(new WirePosition(1, 1), "$", "The text is empty. Expected a JSON value.");
            }

            reader.Read();
            WireValue root = Value(ref reader, lines, "$");
            isRootRead = true;
            reader.Read();
            return root;
        }
        catch (JsonException exception)
        {
            (int offset, string problem) = SyntaxFault.Describe(
                _utf8, (int)reader.BytesConsumed, OffsetOf(exception), reader.CurrentDepth, isRootRead);
            throw new WireFormatException(new WireLines(_utf8).At(offset), "$", $"This is not JSON: {problem}");
        }
    }

    private WireValue Value(ref Utf8JsonReader reader, WireLines lines, string path)
    {
        WirePosition position = lines.At(reader.TokenStartIndex);
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => new WireValue(WireKind.Object, path, position, Members(ref reader, lines, path)),
            JsonTokenType.StartArray => new WireValue(WireKind.Array, path, position, Items(ref reader, lines, path)),
            JsonTokenType.String => new WireValue(WireKind.Text, path, position, TextOf(ref reader, position, path)),
            JsonTokenType.Number => new WireValue(WireKind.Number, path, position, NumberOf(ref reader, position, path)),
            JsonTokenType.True => new WireValue(WireKind.Boolean, path, position, true),
            JsonTokenType.False => new WireValue(WireKind.Boolean, path, position, false),
            _ => new WireValue(WireKind.Null, path, position, null),
        };
    }

    private ImmutableArray<WireMember> Members(ref Utf8JsonReader reader, WireLines lines, string path)
    {
        ImmutableArray<WireMember>.Builder members = ImmutableArray.CreateBuilder<WireMember>();
        Dictionary<string, WirePosition> seen = new(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            WirePosition position = lines.At(reader.TokenStartIndex);
            string key = TextOf(ref reader, position, path);
            string memberPath = PathTo(path, key);
            if (seen.TryGetValue(key, out WirePosition first))
            {
                throw new WireFormatException(position, memberPath, $"The key \"{Excerpt.Of(key)}\" comes twice, first on line {first.Line}. Keep one of them.");
            }

            seen.Add(key, position);
            reader.Read();
            members.Add(new WireMember(key, position, Value(ref reader, lines, memberPath)));
        }

        return members.ToImmutable();
    }

    private ImmutableArray<WireValue> Items(ref Utf8JsonReader reader, WireLines lines, string path)
    {
        ImmutableArray<WireValue>.Builder items = ImmutableArray.CreateBuilder<WireValue>();
        Action<WireValue> take = each is not null && path == passedOn ? each : items.Add;
        for (int index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            take(Value(ref reader, lines, FormattableString.Invariant($"{path}[{index}]")));
        }

        return items.ToImmutable();
    }

    private static string TextOf(ref Utf8JsonReader reader, WirePosition position, string path)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new WireFormatException(position, path, "The text holds half of a surrogate pair (\\ud800 to \\udfff). Write the character itself.");
        }
    }

    private static decimal NumberOf(ref Utf8JsonReader reader, WirePosition position, string path) =>
        reader.TryGetDecimal(out decimal number)
            ? number
            : throw new WireFormatException(position, path, "The number is too large to be kept exactly. Use at most 28 digits.");

    private static string PathTo(string path, string key) =>
        key.Length is > 0 and <= 40 && key.All(c => c is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
            ? $"{path}.{key}"
            : $"{path}[\"{Excerpt.Of(key)}\"]";

    private int OffsetOf(JsonException exception)
    {
        int lineStart = 0;
        for (long line = exception.LineNumber ?? 0; line > 0; line--)
        {
            lineStart = Array.IndexOf(_utf8, (byte)'\n', lineStart) + 1;
        }

        return lineStart + (int)(exception.BytePositionInLine ?? 0);
    }
}
