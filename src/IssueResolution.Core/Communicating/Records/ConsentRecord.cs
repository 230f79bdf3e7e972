using IssueResolution.BusinessTime;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Communicating;

/// <summary>What the client agreed to: a workaround, a changed date. What was only said leaves the duty to put it in writing.</summary>
[Requirement("R-102")]
public sealed record ConsentRecord
{
    private ConsentRecord(Phrase what, string byWhom, Instant at, ConsentChannel channel, Instant? writtenAt) =>
        (What, ByWhom, At, Channel, WrittenAt) = (what, byWhom, at, channel, writtenAt);

    /// <summary>What was agreed.</summary>
    public Phrase What { get; }

    /// <summary>Who agreed, on the client's side.</summary>
    public string ByWhom { get; }

    /// <summary>When.</summary>
    public Instant At { get; }

    /// <summary>How.</summary>
    public ConsentChannel Channel { get; }

    /// <summary>From when on it stands in writing; null while it was only said.</summary>
    public Instant? WrittenAt { get; }

    /// <summary>Records a consent; one in writing needs nothing more.</summary>
    /// <param name="what">What was agreed.</param>
    /// <param name="byWhom">Who agreed, on the client's side; not empty.</param>
    /// <param name="at">When.</param>
    /// <param name="channel">How.</param>
    public static ConsentRecord Of(Phrase what, string byWhom, Instant at, ConsentChannel channel) => new(
        Guard.Against.Null(what), Guard.Against.NullOrWhiteSpace(byWhom), at, Guard.Against.Null(channel), channel.IsWritten ? at : null);

    /// <summary>The consent once it was confirmed in writing; the first writing counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The writing would lie before the consent.</exception>
    public ConsentRecord ConfirmedInWriting(Instant at) => at >= At
        ? new(What, ByWhom, At, Channel, WrittenAt < at ? WrittenAt : at)
        : throw new ArgumentOutOfRangeException(nameof(at), at, $"Must not be before {At}, when it was agreed.");

    /// <summary>By when a spoken consent is confirmed in writing; null when it was in writing from the start.</summary>
    /// <param name="policy">How long that may take.</param>
    /// <param name="calendar">What was said while it is closed counts from its next opening.</param>
    public Instant? WrittenFollowUpDue(CommunicatingPolicy policy, BusinessCalendar calendar) => Channel.IsWritten
        ? null
        : Guard.Against.Null(policy).WrittenFollowUpWithin.Value.DueAfter(Guard.Against.Null(calendar).NextOpening(At), calendar);

    /// <summary>Whether the written follow-up is missing although it was due, or came too late.</summary>
    /// <param name="now">A writing later than that is not looked at.</param>
    /// <param name="policy">How long the writing may take.</param>
    /// <param name="calendar">What was said while it is closed counts from its next opening.</param>
    public bool IsFollowUpLateAt(Instant now, CommunicatingPolicy policy, BusinessCalendar calendar) =>
        WrittenFollowUpDue(policy, calendar) is { } due && (WrittenAt <= now ? WrittenAt.Value : now) > due;
}
