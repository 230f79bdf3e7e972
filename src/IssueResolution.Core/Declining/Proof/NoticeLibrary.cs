using System.Collections.Immutable;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Declining;

/// <summary>What one client's contract and terms say beforehand, so that nobody has to remember having said it.</summary>
/// <remarks>Subjects are compared without regard to case. Equal when the notices are, in their order.</remarks>
[Requirement("R-152")]
public sealed class NoticeLibrary : IEquatable<NoticeLibrary>
{
    private NoticeLibrary(ImmutableArray<StandingNotice> notices) => Notices = notices;

    /// <summary>Contract and terms say nothing.</summary>
    public static NoticeLibrary Empty { get; } = new([]);

    /// <summary>Every notice, in the order in which they were added.</summary>
    public ImmutableArray<StandingNotice> Notices { get; }

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(NoticeLibrary? left, NoticeLibrary? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(NoticeLibrary? left, NoticeLibrary? right) => !(left == right);

    /// <summary>The library with more notices. An older one about the same subject is kept: it says what held before.</summary>
    public NoticeLibrary With(params IEnumerable<StandingNotice> notices) =>
        new([.. Notices, .. Guard.Against.Null(notices).Select(notice => Guard.Against.Null(notice, nameof(notices)))]);

    /// <summary>The newest notice about a subject that bound the client before an instant; null when there is none.</summary>
    public StandingNotice? Find(string subject, Instant before)
    {
        string sought = Guard.Against.NullOrWhiteSpace(subject).Trim();
        return Notices
            .Where(notice => notice.Since < before && string.Equals(notice.Subject, sought, StringComparison.OrdinalIgnoreCase))
            .OrderBy(notice => notice.Since)
            .LastOrDefault();
    }

    /// <summary>The request with the notice and the evidence that the library holds; as it is when it holds none.</summary>
    public ClientRequest AppliedTo(ClientRequest request, string subject) => Find(subject, Guard.Against.Null(request).At) is { } found
        ? request with { Notice = found.Notice, Evidence = found.Evidence }
        : request;

    /// <inheritdoc/>
    public bool Equals(NoticeLibrary? other) => other is not null && Notices.SequenceEqual(other.Notices);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NoticeLibrary);

    /// <inheritdoc/>
    public override int GetHashCode() => Notices.Aggregate(17, (hash, notice) => unchecked((hash * 31) + notice.GetHashCode()));
}
