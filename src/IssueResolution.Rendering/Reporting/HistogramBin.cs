using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>One bar of a <see cref="DurationHistogram"/>.</summary>
/// <remarks>Half-open: <see cref="From"/> belongs to the bin, <see cref="To"/> to the next one.</remarks>
/// <param name="From">The shortest duration counted.</param>
/// <param name="To">The first duration too long to be counted; null when the bin takes everything longer.</param>
/// <param name="Count">How many durations fell into the bin.</param>
/// <exception cref="ArgumentOutOfRangeException">
/// The bin begins below zero, does not end after its beginning, or its count is negative.
/// </exception>
public sealed record HistogramBin(Duration From, Duration? To, long Count)
{
    /// <inheritdoc cref="HistogramBin" path="/param[@name='From']"/>
    public Duration From { get; } = Guard.Against.Negative(From);

    /// <inheritdoc cref="HistogramBin" path="/param[@name='To']"/>
    public Duration? To { get; } = To is not { } to || to > From
        ? To
        : throw new ArgumentOutOfRangeException(
            nameof(To), To, FormattableString.Invariant($"Must be longer than {From}, where the bin begins."));

    /// <inheritdoc cref="HistogramBin" path="/param[@name='Count']"/>
    public long Count { get; } = Guard.Against.Negative(Count);
}
