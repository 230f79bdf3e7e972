using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <summary>What an answer to a why rests on, weakest first. How much each is worth is a cell of the policy.</summary>
public sealed class EvidenceKind : OrderedScale<EvidenceKind>
{
    /// <summary>Said to be unknown. Leaving the question open without saying so is no evidence at all.</summary>
    public static readonly EvidenceKind Unknown = new(1, "unknown", Words.Of(
        "unknown", "不明", "Nobody knows yet, and that is said openly.", "まだ分からないと明言している。"));

    /// <summary>Concluded. If someone involved says so, it is <see cref="Testimony"/>.</summary>
    public static readonly EvidenceKind Inferred = new(2, "inferred", Words.Of(
        "inferred", "推測", "Concluded from something else.", "他の事実から推し量った。"));

    /// <summary>Told by someone who was there. If it was written down at the time, it is <see cref="Record"/>.</summary>
    public static readonly EvidenceKind Testimony = new(3, "testimony", Words.Of(
        "testimony", "証言", "Told by someone who was there.", "当事者が語った。"));

    /// <summary>Written at the time. A summary written afterwards is <see cref="Testimony"/>.</summary>
    public static readonly EvidenceKind Record = new(4, "record", Words.Of(
        "record", "記録", "Written down at the time.", "当時の記録がある。"));

    /// <summary>Seen or measured. A log of someone else's measurement is <see cref="Record"/>.</summary>
    public static readonly EvidenceKind Observed = new(5, "observed", Words.Of(
        "observed", "観察", "Seen or measured directly.", "直接見た、または測った。"));

    private EvidenceKind(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
