using System.Globalization;
using IssueResolution.Json;
using NodaTime;

namespace IssueResolution.Cli.Conformance;

/// <summary>Compares an answer with what a case expects: every field that the case lists, and no other.</summary>
/// <remarks>An answer is made of dictionaries, lists, instants, durations, numbers, flags, texts and null.</remarks>
internal static class ScenarioAnswer
{
    /// <summary>The first difference in words, with the path to it; null when there is none.</summary>
    public static string? Mismatch(WireValue expected, object? actual) => Mismatch(expected, actual, "");

    private static string? Mismatch(WireValue expected, object? actual, string path) => (expected.Kind, actual) switch
    {
        (WireKind.Object, IReadOnlyDictionary<string, object?> fields) => InFields(expected, fields, path),
        (WireKind.Array, IReadOnlyList<object?> items) => InItems(expected, items, path),
        (WireKind.Null, null) => null,
        (WireKind.Text, Instant instant) => Differ(AnswerText.Of(AnswerText.InstantOf(expected)), AnswerText.Of(instant), path),
        (WireKind.Text, string text) => Differ(expected.Text, text, path),
        (WireKind.Number, Duration duration) => Differ(AnswerText.OfSeconds(expected), AnswerText.Of(duration), path),
        (WireKind.Number, decimal number) => Differ(expected.Number.ToString(CultureInfo.InvariantCulture), AsPrecise(number, expected.Number), path),
        (WireKind.Boolean, bool flag) => Differ(AnswerText.Of(expected.Flag), AnswerText.Of(flag), path),
        _ => $"{path}: expected {Shown(expected)}, got {Shown(actual)}",
    };

    private static string? InFields(WireValue expected, IReadOnlyDictionary<string, object?> fields, string path)
    {
        foreach (WireMember member in expected.Members)
        {
            string at = path.Length == 0 ? member.Key : $"{path}.{member.Key}";
            string? found = fields.TryGetValue(member.Key, out object? actual)
                ? Mismatch(member.Value, actual, at)
                : $"{at}: expected {Shown(member.Value)}, got no such field; there are {string.Join(", ", fields.Keys)}";
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    private static string? InItems(WireValue expected, IReadOnlyList<object?> items, string path)
    {
        for (int i = 0; i < Math.Min(expected.Items.Length, items.Count); i++)
        {
            if (Mismatch(expected.Items[i], items[i], $"{path}[{i}]") is { } found)
            {
                return found;
            }
        }

        return expected.Items.Length == items.Count ? null : $"{path}: expected {expected.Items.Length} of them, got {items.Count}";
    }

    private static string? Differ(string expected, string actual, string path) => expected == actual ? null : $"{path}: expected {expected}, got {actual}";

    // Shares and means are written to as many decimals as their case shows.
    private static string AsPrecise(decimal number, decimal like)
    {
        int decimals = (decimal.GetBits(like)[3] >> 16) & 0xFF;
        return Math.Round(number, decimals, MidpointRounding.AwayFromZero).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    private static string Shown(WireValue value) => value.Kind switch
    {
        WireKind.Text => value.Text,
        WireKind.Number => value.Number.ToString(CultureInfo.InvariantCulture),
        WireKind.Boolean => AnswerText.Of(value.Flag),
        WireKind.Null => "null",
        WireKind.Array => "a list",
        _ => "an object",
    };

    private static string Shown(object? actual) => actual switch
    {
        null => "null",
        Instant instant => AnswerText.Of(instant),
        Duration duration => AnswerText.Of(duration),
        bool flag => AnswerText.Of(flag),
        IReadOnlyList<object?> => "a list",
        IReadOnlyDictionary<string, object?> => "an object",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => actual.ToString() ?? "",
    };
}
