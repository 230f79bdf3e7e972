using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>What is missing in a row of evidence.</summary>
public sealed class EvidenceGapKind : ClosedSet<EvidenceGapKind>
{
    /// <summary>Something was agreed by word of mouth, and nobody wrote it down. Once a mail confirms it, there is no gap.</summary>
    public static readonly EvidenceGapKind UnwrittenAgreement = new("unwritten-agreement", Words.Of(
        "agreement not in writing", "書面のない合意", "An oral agreement was never confirmed in writing.", "口頭の合意が書面で確認されていない。"));

    /// <summary>Something was decided, and nothing says what came of it. An action that is still under way is none.</summary>
    public static readonly EvidenceGapKind OpenDecision = new("open-decision", Words.Of(
        "decision without an outcome", "結果のない決定", "Nothing says what came of a decision.", "決定がどうなったか記録がない。"));

    /// <summary>A long time from which nothing is on record. A weekend is none.</summary>
    public static readonly EvidenceGapKind SilentStretch = new("silent-stretch", Words.Of(
        "silent stretch", "記録のない期間", "Nothing is on record for a long time.", "長い間、記録がない。"));

    private EvidenceGapKind(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
