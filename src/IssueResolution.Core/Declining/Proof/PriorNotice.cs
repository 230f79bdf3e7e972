using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Declining;

/// <summary>The first question: was the client ever told that this cannot be done?</summary>
[Requirement("R-151")]
public sealed record PriorNotice
{
    private PriorNotice(NoticeForm form, Instant? givenAt) => (Form, GivenAt) = (form, givenAt);

    /// <summary>The client was never told.</summary>
    public static PriorNotice None { get; } = new(NoticeForm.None, null);

    /// <summary>How the client was told.</summary>
    public NoticeForm Form { get; }

    /// <summary>When; null if never.</summary>
    public Instant? GivenAt { get; }

    /// <summary>A notice that was given.</summary>
    /// <param name="form">How; any form but <see cref="NoticeForm.None"/>.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">The form says that there was none.</exception>
    public static PriorNotice Given(NoticeForm form, Instant at) => Guard.Against.Null(form) != NoticeForm.None
        ? new(form, at)
        : throw new ArgumentException($"A notice that was given has a form: for none at all take {nameof(PriorNotice)}.{nameof(None)}.", nameof(form));

    /// <summary>The form the notice has towards a request.</summary>
    /// <param name="request">When the client asked; what was said at that instant or later came too late, and counts as never said.</param>
    [Requirement("R-153")]
    public NoticeForm FormBefore(Instant request) => GivenAt < request ? Form : NoticeForm.None;
}
