using NodaTime;

namespace IssueResolution.Json;

/// <summary>The forms of instants and amounts of time.</summary>
internal static class TimeForms
{
    public static WireForm<Instant> At { get; } = new(InstantJson.Read, InstantJson.Write, SchemaPart.Text(SchemaPatterns.Instant).Named("instant"));

    /// <summary>A date from 1900 to 2199, both years included.</summary>
    public static WireForm<LocalDate> Date { get; } = new(
        value => DateJson.Find(value.Text) is { Year: >= 1900 and <= 2199 } date
            ? date
            : throw value.Fault($"\"{Excerpt.Of(value.Text)}\" is no date from 1900 to 2199. Write it as \"2026-12-24\"."),
        date => WireNode.Text(DateJson.Text(date)),
        SchemaPart.Text(SchemaPatterns.Date).Named("date"));

    /// <summary>Zero or more.</summary>
    public static WireForm<Duration> Amount { get; } = new(Read, Node, SchemaPart.Text(SchemaPatterns.Duration).Named("duration"));

    /// <summary>More than zero.</summary>
    public static WireForm<Duration> Effort { get; } = new(
        value => Read(value) is var amount && amount > Duration.Zero
            ? amount
            : throw value.Fault("It must be more than zero. Leave out the whole entry where nobody does anything."),
        Node,
        SchemaPart.Text(SchemaPatterns.PositiveDuration).Named("positive-duration"));

    private static WireNode Node(Duration amount) => WireNode.Text(DurationText.Of(amount));

    private static Duration Read(WireValue value) => DurationText.Find(value.Text) switch
    {
        null => throw value.Fault($"\"{Excerpt.Of(value.Text)}\" is no duration. {DurationText.WayOut}"),
        _ when value.Text[0] == '-' => throw value.Fault("It must not be negative. Leave out the minus."),
        { } amount => amount,
    };
}
