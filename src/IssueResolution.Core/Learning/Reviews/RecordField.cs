using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Learning;

/// <summary>The six things that are on record about every issue, however small.</summary>
[Requirement("R-135")]
public sealed class RecordField : ClosedSet<RecordField>
{
    /// <summary>What it is about. The kind alone is not enough to recognise it by.</summary>
    public static readonly RecordField Detail = new("detail", Words.Of("detail", "内容", "What it is about.", "何についての案件か。"));

    /// <summary>How big the response must be.</summary>
    public static readonly RecordField Severity = new("severity", Words.Of("severity", "重大度", "How big the response must be.", "どの程度の対応が必要か。"));

    /// <summary>Who answers for it. Who reported it is part of the <see cref="Detail"/>.</summary>
    public static readonly RecordField Owner = new("owner", Words.Of("owner", "責任者", "Who answers for it.", "誰が責任を持つか。"));

    /// <summary>Where it stands now. How it ended is the <see cref="Outcome"/>.</summary>
    public static readonly RecordField Status = new("status", Words.Of("status", "状態", "Where it stands now.", "今どの段階にあるか。"));

    /// <summary>What was done about it, step by step; owed once it is resolved.</summary>
    public static readonly RecordField ResolutionSteps = new("resolution-steps", Words.Of(
        "resolution steps", "解決の手順", "What was done about it.", "何を行ったか。"));

    /// <summary>How it ended for the client; owed once it is resolved.</summary>
    public static readonly RecordField Outcome = new("outcome", Words.Of("outcome", "結果", "How it ended for the client.", "顧客にとってどう終わったか。"));

    private RecordField(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
