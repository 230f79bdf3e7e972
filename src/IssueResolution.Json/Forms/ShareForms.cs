using System.Globalization;
using IssueResolution.Assessing;

namespace IssueResolution.Json;

/// <summary>The forms of shares: in percent and with the sign, because a bare 0.4 is too easily taken for 40.</summary>
internal static class ShareForms
{
    private const decimal Percent = 100m;

    /// <summary>From zero on, with no end: a change of scope may be more than the whole.</summary>
    public static WireForm<Share> Share { get; } = new(
        value => Find(value.Text) ?? throw value.Fault($"\"{Excerpt.Of(value.Text)}\" is no share. Write a percentage from zero on, such as \"12.5%\"."),
        Node,
        SchemaPart.Text(SchemaPatterns.Percentage));

    /// <summary>At most the whole.</summary>
    public static WireForm<Share> PartOfWhole { get; } = new(
        value => Find(value.Text) is { Value: <= 1m } part
            ? part
            : throw value.Fault($"\"{Excerpt.Of(value.Text)}\" is no part of a whole. Write a percentage from zero to a hundred, such as \"40%\"."),
        Node,
        SchemaPart.Text(SchemaPatterns.PartOfWhole));

    private static WireNode Node(Share share) => WireNode.Text(FormattableString.Invariant($"{share.Value * Percent:0.############################}%"));

    private static Share? Find(string text) =>
        text.EndsWith("%", StringComparison.Ordinal)
        && decimal.TryParse(text.Substring(0, text.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal percent)
            ? Assessing.Share.Percent(percent)
            : null;
}
