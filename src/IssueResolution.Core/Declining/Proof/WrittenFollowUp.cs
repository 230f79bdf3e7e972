using IssueResolution.BusinessTime;
using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Declining;

/// <summary>The duty to put in writing what was agreed by word of mouth, the same business day, however briefly.</summary>
[Requirement("R-156")]
public sealed record WrittenFollowUp
{
    private WrittenFollowUp(Phrase what, Instant saidAt, Instant dueBy, Instant? writtenAt) =>
        (What, SaidAt, DueBy, WrittenAt) = (what, saidAt, dueBy, writtenAt);

    /// <summary>What was agreed.</summary>
    public Phrase What { get; }

    /// <summary>When it was said.</summary>
    public Instant SaidAt { get; }

    /// <summary>The last instant at which a writing is in time.</summary>
    public Instant DueBy { get; }

    /// <summary>When it was put in writing; null while it is not.</summary>
    public Instant? WrittenAt { get; }

    /// <summary>The duty that an agreement leaves; null for one in writing from the start, which leaves none.</summary>
    /// <param name="consent">What was agreed, and whether it stands in writing by now.</param>
    /// <param name="policy">How long the writing may take.</param>
    /// <param name="calendar">What was said while it is closed counts from its next opening.</param>
    [Requirement("R-156")]
    public static WrittenFollowUp? After(ConsentRecord consent, CommunicatingPolicy policy, BusinessCalendar calendar) =>
        Guard.Against.Null(consent).WrittenFollowUpDue(policy, calendar) is { } due ? new(consent.What, consent.At, due, consent.WrittenAt) : null;

    /// <summary>How the duty stands.</summary>
    /// <param name="now">A writing later than that is not looked at.</param>
    public FollowUpState StateAt(Instant now) => WrittenAt is { } written && written <= now
        ? written <= DueBy ? FollowUpState.Written : FollowUpState.WrittenLate
        : now <= DueBy ? FollowUpState.Due : FollowUpState.Overdue;
}
