using System.Collections.Immutable;
using IssueResolution.Communicating;
using IssueResolution.Reasoning;

namespace IssueResolution.Declining;

/// <summary>A reply in ordered parts, what must be attached to it, and what is still to be thought of.</summary>
/// <remarks>Lint its message with <see cref="CommunicatingPolicy.Lint(Message)"/>. Equal when all parts are, findings in their order.</remarks>
[Requirement("R-159")]
[Requirement("R-160")]
public sealed class ReplyDraft : IEquatable<ReplyDraft>
{
    internal ReplyDraft(Message message, NoticeEvidence? attachment, ImmutableArray<Finding> findings) =>
        (Message, Attachment, Findings) = (message, attachment, findings);

    /// <summary>What is said.</summary>
    public Message Message { get; }

    /// <summary>What must be attached; null when the reply cites nothing.</summary>
    public NoticeEvidence? Attachment { get; }

    /// <summary>What to think of before sending.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Whether nothing in it is a placeholder. Attaching and reading it once more stay with the sender.</summary>
    public bool IsComplete => !Findings.Any(finding => finding.Code.Blocks);

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(ReplyDraft? left, ReplyDraft? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(ReplyDraft? left, ReplyDraft? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ReplyDraft? other) =>
        other is not null && Message == other.Message && Attachment == other.Attachment && Findings.SequenceEqual(other.Findings);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReplyDraft);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Message.GetHashCode() * 31) + Findings.Length);

    /// <summary>The text of the message.</summary>
    public override string ToString() => Message.Text;
}
