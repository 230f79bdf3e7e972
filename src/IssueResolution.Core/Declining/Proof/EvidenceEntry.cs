using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Declining;

/// <summary>One line of an evidence pack: something that can be shown, or a mark where something is missing.</summary>
public abstract record EvidenceEntry
{
    private EvidenceEntry(Instant at, Phrase text) => (At, Text) = (at, Guard.Against.Null(text));

    /// <summary>When it happened; for a gap, when it begins.</summary>
    public Instant At { get; }

    /// <summary>What it is.</summary>
    public Phrase Text { get; }

    /// <summary>Something on record.</summary>
    public sealed record Item : EvidenceEntry
    {
        internal Item(Instant at, Phrase text, bool isWritten)
            : base(at, text) => IsWritten = isWritten;

        /// <summary>Whether it can be laid on the table as it is; what was only said, or only noted by us, cannot.</summary>
        public bool IsWritten { get; }
    }

    /// <summary>Something that is missing.</summary>
    public sealed record Gap : EvidenceEntry
    {
        internal Gap(Instant at, EvidenceGapKind kind, Phrase text)
            : base(at, text) => Kind = kind;

        /// <summary>What is missing.</summary>
        public EvidenceGapKind Kind { get; }
    }
}
