using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Casework;

/// <summary>The six things that the record of every issue needs, however small the issue.</summary>
[Requirement("R-135")]
public sealed class RecordField : ClosedSet<RecordField>
{
    /// <summary>What it is about, in enough words for someone who was not there.</summary>
    public static readonly RecordField Detail = new("detail", isOwedFromStart: true, Words.Of(
        "Detail", "内容", "What it is about, for someone who was not there.", "その場にいなかった人にも分かる内容。"));

    /// <summary>How big the response must be.</summary>
    public static readonly RecordField Severity = new("severity", isOwedFromStart: true, Words.Of(
        "Severity", "重大度", "How big the response must be.", "どれほど大きな対応が必要か。"));

    /// <summary>The one person who sees it through. A queue is not a person.</summary>
    public static readonly RecordField Owner = new("owner", isOwedFromStart: true, Words.Of(
        "Owner", "責任者", "The one person who sees it through.", "最後まで見届ける一人。"));

    /// <summary>Where it stands.</summary>
    public static readonly RecordField Status = new("status", isOwedFromStart: true, Words.Of(
        "Status", "状態", "Where it stands.", "現在の状態。"));

    /// <summary>What was done. What came of it is <see cref="Outcome"/>.</summary>
    public static readonly RecordField ResolutionSteps = new("resolution-steps", isOwedFromStart: false, Words.Of(
        "Resolution steps", "解決の手順", "What was done.", "行った対応。"));

    /// <summary>What came of it, for the client. What was done is <see cref="ResolutionSteps"/>.</summary>
    public static readonly RecordField Outcome = new("outcome", isOwedFromStart: false, Words.Of(
        "Outcome", "結果", "What came of it, for the client.", "顧客にとっての結果。"));

    private RecordField(string code, bool isOwedFromStart, Words words, [CallerMemberName] string name = "")
        : base(code, words, name) => IsOwedFromStart = isOwedFromStart;

    /// <summary>Whether it must be there as soon as the issue is logged; the others are owed when the work has ended.</summary>
    public bool IsOwedFromStart { get; }
}
