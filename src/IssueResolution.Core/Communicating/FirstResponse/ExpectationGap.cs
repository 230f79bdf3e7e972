using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Communicating;

/// <summary>What the client expected and what it received, in the client's own words.</summary>
/// <param name="Expected">Null until the client has said.</param>
/// <param name="Received">Null until the client has said.</param>
[Requirement("R-064")]
public sealed record ExpectationGap(Phrase? Expected, Phrase? Received)
{
    private static readonly Phrase _whatWasExpected = new("What did you expect to receive?", "どのようなものを期待されていましたか。");
    private static readonly Phrase _whatWasReceived = new("What did you receive, as you see it?", "実際には何をお受け取りになりましたか。");

    /// <summary>Nobody has asked yet.</summary>
    public static ExpectationGap Unknown { get; } = new(null, null);

    /// <summary>Whether both sides of the gap are known.</summary>
    public bool IsKnown => Expected is not null && Received is not null;

    /// <summary>What is still to be asked: to learn, not to defend. Empty once both sides are known.</summary>
    public ImmutableArray<Phrase> Questions =>
        [.. Expected is null ? [_whatWasExpected] : Array.Empty<Phrase>(), .. Received is null ? [_whatWasReceived] : Array.Empty<Phrase>()];
}
