using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <summary>The look behind an issue that every one of them gets: what let it happen, and what changes.</summary>
/// <param name="AllowedBy">What in workflow, system or practice let it happen; null until it is known.</param>
/// <param name="Change">What changes; null until it is decided.</param>
[Requirement("R-117")]
public sealed record ProcessReview(Phrase? AllowedBy, Phrase? Change)
{
    private static readonly Phrase _whatAllowedIt = new("What in workflow, system or practice let it happen?", "手順・仕組み・慣行の何がそれを許したか。");
    private static readonly Phrase _whatChanges = new("What changes, so that it cannot happen again in the same way?", "同じことが起きないよう、何を変えるか。");

    /// <summary>The review of an issue that was just resolved.</summary>
    public static ProcessReview Open { get; } = new(null, null);

    /// <summary>Whether both questions are answered.</summary>
    public bool IsDone => Questions.IsEmpty;

    /// <summary>What is still to be asked.</summary>
    public ImmutableArray<Phrase> Questions =>
        [.. AllowedBy is null ? [_whatAllowedIt] : Array.Empty<Phrase>(), .. Change is null ? [_whatChanges] : Array.Empty<Phrase>()];
}
