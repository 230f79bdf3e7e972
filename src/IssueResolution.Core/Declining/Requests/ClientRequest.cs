using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Declining;

/// <summary>Something a client asks for, with what we know when we answer: the three questions and the fork before them.</summary>
/// <param name="What">What is asked for, as a noun phrase that fits into a sentence: "delivery before Friday".</param>
/// <param name="At">When the client asked; notices and evidence count only from before.</param>
/// <param name="Feasibility">Whether it can be done.</param>
/// <param name="Alternatives">What the client is after, and other ways to it.</param>
[Requirement("R-150")]
public sealed record ClientRequest(Phrase What, Instant At, RequestFeasibility Feasibility, AlternativeSet Alternatives)
{
    /// <summary>What is asked for, as a noun phrase.</summary>
    public Phrase What { get; } = Guard.Against.Null(What);

    /// <summary>Whether it can be done.</summary>
    public RequestFeasibility Feasibility { get; } = Guard.Against.Null(Feasibility);

    /// <summary>What the client is after, and other ways to it.</summary>
    public AlternativeSet Alternatives { get; } = Guard.Against.Null(Alternatives);

    /// <summary>How the client was told beforehand that it cannot be done; never, unless said.</summary>
    public PriorNotice Notice { get; init => field = Guard.Against.Null(value, nameof(Notice)); } = PriorNotice.None;

    /// <summary>What shows it; null when nothing does.</summary>
    public NoticeEvidence? Evidence { get; init; }

    /// <summary>What notice and evidence amount to. Evidence without a notice, or older than the notice, is evidence of something else.</summary>
    [Requirement("R-151")]
    [Requirement("R-154")]
    public ProofState Proof =>
        Notice.FormBefore(At) == NoticeForm.None ? ProofState.NoNotice
        : Evidence is { } shown && shown.At >= Notice.GivenAt && shown.HoldsAgainst(At) ? ProofState.Proven
        : ProofState.Unproven;
}
