using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Declining;

/// <summary>Something that contract or terms say to the client before anybody asks.</summary>
/// <param name="Subject">What it is about, in the firm's own short name for it; not empty.</param>
/// <param name="Text">What it says.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Reference">The clause; not empty.</param>
/// <param name="Since">From when on it binds this client.</param>
public sealed record StandingNotice(string Subject, Phrase Text, NoticePlace Place, string Reference, Instant Since)
{
    /// <summary>What it is about; not empty.</summary>
    public string Subject { get; } = Guard.Against.NullOrWhiteSpace(Subject).Trim();

    /// <summary>What it says.</summary>
    public Phrase Text { get; } = Guard.Against.Null(Text);

    /// <summary>Where it stands.</summary>
    public NoticePlace Place { get; } = Guard.Against.Null(Place);

    /// <summary>The clause; not empty.</summary>
    public string Reference { get; } = Guard.Against.NullOrWhiteSpace(Reference);

    /// <summary>The notice it gives.</summary>
    public PriorNotice Notice => PriorNotice.Given(NoticeForm.Contract, Since);

    /// <summary>The evidence it is.</summary>
    public NoticeEvidence Evidence => new(EvidenceForm.Document, Reference, Since);
}
