using System.Runtime.CompilerServices;
using IssueResolution.Committing;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Escalating;

/// <summary>What became of a deadline.</summary>
public sealed class DeadlineOutcome : ClosedSet<DeadlineOutcome>
{
    /// <summary>Met at or before its instant.</summary>
    public static readonly DeadlineOutcome Kept = new("kept", Words.Of("kept", "順守", "It was met in time.", "期限までに果たした。"));

    /// <summary>Passed unmet. Asking for more time afterwards does not undo it.</summary>
    public static readonly DeadlineOutcome Missed = new("missed", Words.Of("missed", "超過", "It passed unmet.", "果たさないまま期限を過ぎた。"));

    /// <summary>Moved by agreement before it was due. Moved afterwards it is <see cref="Missed"/>.</summary>
    public static readonly DeadlineOutcome Renegotiated = new("renegotiated", Words.Of(
        "renegotiated", "事前の再合意", "It was moved by agreement before it was due.", "期限前に合意して変更した。"));

    private DeadlineOutcome(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }

    /// <summary>What a promised date has come to as a deadline; null while it is open.</summary>
    public static DeadlineOutcome? Of(CommitmentOutcome outcome) => Guard.Against.Null(outcome) switch
    {
        _ when outcome.IsKept => Kept,
        _ when outcome == CommitmentOutcome.Broken => Missed,
        _ when outcome == CommitmentOutcome.Renegotiated => Renegotiated,
        _ when outcome == CommitmentOutcome.Open => null,
        _ => throw Unlisted.Member(outcome),
    };

    /// <summary>How many were missed since the last one kept. A deadline renegotiated in time counts neither way.</summary>
    /// <param name="outcomes">In the order of their instants.</param>
    [Requirement("R-041")]
    public static int ConsecutiveMisses(IEnumerable<DeadlineOutcome> outcomes) =>
        Guard.Against.Null(outcomes).Aggregate(0, (misses, outcome) => outcome == Kept ? 0 : outcome == Missed ? misses + 1 : misses);
}
