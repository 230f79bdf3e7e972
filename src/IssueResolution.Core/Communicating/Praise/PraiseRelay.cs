using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Communicating;

/// <summary>The client's good words on their way to those whom the client never meets: word for word, by name, and fast.</summary>
/// <remarks>Equal when all parts are, recipients in their order.</remarks>
[Requirement("R-181")]
[Requirement("R-182")]
public sealed class PraiseRelay : IEquatable<PraiseRelay>
{
    private PraiseRelay(string verbatim, Instant saidAt, string by, ImmutableArray<Contributor> recipients) =>
        (Verbatim, SaidAt, By, Recipients) = (verbatim, saidAt, by, recipients);

    /// <summary>What the client said, unchanged.</summary>
    public string Verbatim { get; }

    /// <summary>When the client said it.</summary>
    public Instant SaidAt { get; }

    /// <summary>Who carries it: someone who saw the work.</summary>
    [Requirement("R-180")]
    public string By { get; }

    /// <summary>The contributors without client contact; at least one.</summary>
    public ImmutableArray<Contributor> Recipients { get; }

    /// <summary>Whoever manages a recipient, each once, in the order of the recipients.</summary>
    public ImmutableArray<string> Copied => [.. Recipients.Select(recipient => recipient.Manager).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(PraiseRelay? left, PraiseRelay? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(PraiseRelay? left, PraiseRelay? right) => !(left == right);

    /// <summary>Sends praise on; refused when the issue is about people, or when nobody would get it who could not hear it directly.</summary>
    /// <param name="verbatim">What the client said; not empty, and kept as it is.</param>
    /// <param name="saidAt">When.</param>
    /// <param name="category">What the issue was about: text about people stays with the few who may read it.</param>
    /// <param name="by">Who carries it; not empty.</param>
    /// <param name="contributors">Everybody whose work led to it, those with client contact too.</param>
    public static Decision<PraiseRelay> Of(
        string verbatim, Instant saidAt, IssueCategory category, string by, params IEnumerable<Contributor> contributors)
    {
        Guard.Against.NullOrWhiteSpace(verbatim);
        Guard.Against.NullOrWhiteSpace(by);
        if (!MayLeave(Guard.Against.Null(category)))
        {
            return new Decision<PraiseRelay>.Refused(RefusalCode.RestrictedPraise, Phrase.Of(
                $"An issue of the category {category} is restricted: thank in person, without the client's text.",
                $"「{category}」の案件は閲覧制限の対象。顧客の文面を使わず、直接感謝を伝えること。"));
        }

        ImmutableArray<Contributor> recipients = [.. Guard.Against.Null(contributors).Where(contributor => !contributor.HasClientContact)];
        return recipients.IsEmpty
            ? new Decision<PraiseRelay>.Refused(RefusalCode.NobodyToThank, new(
                "Nobody without client contact is named: ask who else made it possible.",
                "顧客と接しない貢献者が挙がっていない。ほかに誰が支えたかを尋ねること。"))
            : new Decision<PraiseRelay>.Granted(new(verbatim, saidAt, by, recipients));
    }

    /// <summary>Whether the client's words about an issue of a category may be read by more than the few who work on it.</summary>
    internal static bool MayLeave(IssueCategory category) => !category.HandlingFlags.Contains(HandlingFlag.Restricted);

    /// <summary>By when it has reached them.</summary>
    /// <param name="policy">How long that may take.</param>
    /// <param name="calendar">What was said while it is closed counts from its next opening.</param>
    [Requirement("R-182")]
    public Instant DueUnder(CommunicatingPolicy policy, BusinessCalendar calendar) =>
        Guard.Against.Null(policy).PraiseWithin.Value.DueAfter(Guard.Against.Null(calendar).NextOpening(SaidAt), calendar);

    /// <summary>Whether it has not reached them although it was due, or did so too late.</summary>
    /// <param name="deliveredAt">When it reached the last of them; null while it has not. An instant after <paramref name="now"/> is not looked at.</param>
    /// <param name="now">The instant of the question.</param>
    /// <param name="policy">How long it may take.</param>
    /// <param name="calendar">What was said while it is closed counts from its next opening.</param>
    [Requirement("R-182")]
    public bool IsLateAt(Instant? deliveredAt, Instant now, CommunicatingPolicy policy, BusinessCalendar calendar) =>
        (deliveredAt <= now ? deliveredAt.Value : now) > DueUnder(policy, calendar);

    /// <summary>How the work of each recipient led to what the client praises, in the order of the recipients.</summary>
    /// <param name="outcome">What the client has because of it.</param>
    [Requirement("R-183")]
    public ImmutableArray<ContributionLink> LinksTo(Phrase outcome) => [.. Recipients.Select(recipient => new ContributionLink(recipient, outcome))];

    /// <summary>What would make it count for more: each recipient whose manager does not hear of it.</summary>
    public ImmutableArray<Finding> Review() =>
    [
        .. Recipients.Where(recipient => recipient.Manager is null).Select(recipient => new Finding(
            FindingCode.PraiseWithoutManager, recipient.Name, Phrase.Of(
                $"Nobody manages {recipient.Name} on record.", $"{recipient.Name}の上司が記録されていない。"))),
    ];

    /// <inheritdoc/>
    public bool Equals(PraiseRelay? other) =>
        other is not null && (Verbatim, SaidAt, By) == (other.Verbatim, other.SaidAt, other.By) && Recipients.SequenceEqual(other.Recipients);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PraiseRelay);

    /// <inheritdoc/>
    public override int GetHashCode() => (StringComparer.Ordinal.GetHashCode(Verbatim), SaidAt, Recipients.Length).GetHashCode();

    /// <summary>What the client said.</summary>
    public override string ToString() => Verbatim;
}
