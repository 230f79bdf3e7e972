using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>A line of an explanation in the words of one language: a stretch, or an instant worth naming.</summary>
/// <param name="From">When it begins; null for a line that stands for others left out.</param>
/// <param name="Doing">What the clock did, or what happened.</param>
/// <param name="Counted">What it added; null where nothing can be.</param>
/// <param name="Why">Names that users gave are in it, not escaped yet; empty where nothing is to be said.</param>
internal sealed record ExplanationRow(Instant? From, string Doing, Duration? Counted, string Why);
