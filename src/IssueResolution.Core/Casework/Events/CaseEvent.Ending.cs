using IssueResolution.Classifying;
using IssueResolution.Learning;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Casework;

/// <content>From the resolution to the lesson, and the two ways out.</content>
public abstract partial record CaseEvent
{
    /// <summary>Done from our side.</summary>
    public sealed record Resolved(Instant At, string By, string What) : CaseEvent(At, By)
    {
        /// <summary>What was done; not empty.</summary>
        public string What { get; } = Guard.Against.NullOrWhiteSpace(What);
    }

    /// <summary>The client was asked whether it is over. Its answer is a <see cref="SatisfactionStated"/>.</summary>
    [Requirement("R-120")]
    public sealed record FollowUpAsked(Instant At, string By) : CaseEvent(At, By);

    /// <summary>The client said how content it is. Only the client's own words count; nobody states it by keeping silent.</summary>
    [Requirement("R-121")]
    public sealed record SatisfactionStated(Instant At, string By, Satisfaction Satisfaction, string Said) : CaseEvent(At, By)
    {
        /// <summary>What the client said, judged; unknown is refused.</summary>
        public Satisfaction Satisfaction { get; } = Guard.Against.Null(Satisfaction);

        /// <summary>What the client said, word for word; not empty.</summary>
        public string Said { get; } = Guard.Against.NullOrWhiteSpace(Said);
    }

    /// <summary>The same case goes on.</summary>
    [Requirement("R-122")]
    public sealed record Reopened(Instant At, string By, string Because) : CaseEvent(At, By)
    {
        /// <summary>Why; not empty.</summary>
        public string Because { get; } = Guard.Against.NullOrWhiteSpace(Because);
    }

    /// <summary>We stopped asking a client that never answered. It makes nobody satisfied.</summary>
    [Requirement("R-121")]
    public sealed record FollowUpGivenUp(Instant At, string By, string Because) : CaseEvent(At, By)
    {
        /// <summary>Why; not empty.</summary>
        public string Because { get; } = Guard.Against.NullOrWhiteSpace(Because);
    }

    /// <summary>We looked at what in our way of working allowed it.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="By">Who recorded it.</param>
    /// <param name="Role">The role that answers for the review.</param>
    /// <param name="Area">Where the gap lay.</param>
    /// <param name="Gap">What allowed the issue; not empty.</param>
    /// <param name="Change">What changes, or why nothing does; not empty.</param>
    [Requirement("R-117")]
    public sealed record ProcessReviewed(Instant At, string By, Role Role, ProcessArea Area, string Gap, string Change) : CaseEvent(At, By)
    {
        /// <summary>The role that answers for the review.</summary>
        public Role Role { get; } = Guard.Against.Null(Role);

        /// <summary>Where the gap lay.</summary>
        public ProcessArea Area { get; } = Guard.Against.Null(Area);

        /// <summary>What allowed the issue; not empty.</summary>
        public string Gap { get; } = Guard.Against.NullOrWhiteSpace(Gap);

        /// <summary>What changes, or why nothing does; not empty.</summary>
        public string Change { get; } = Guard.Against.NullOrWhiteSpace(Change);
    }

    /// <summary>The post-mortem answered questions; null and empty leave one open. A later one adds answers and replaces those to the same questions.</summary>
    [Requirement("R-130")]
    public sealed record PostMortemHeld(
        Instant At, string By, string? WhatHappened, string? Why, string? MissedSigns, string? DoDifferently, string? WhatChanges) : CaseEvent(At, By);

    /// <summary>A lesson was drawn and shared beyond the project.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="By">Who recorded it.</param>
    /// <param name="Id">A name of its own within the case.</param>
    /// <param name="Lesson">What was learned, and who hears of it; what is done about it is an <see cref="ActionAgreed"/>.</param>
    [Requirement("R-131")]
    public sealed record LessonDrawn(Instant At, string By, string Id, Lesson Lesson) : CaseEvent(At, By)
    {
        /// <summary>A name of its own within the case.</summary>
        public string Id { get; } = Guard.Against.NullOrWhiteSpace(Id);

        /// <summary>What was learned, and who hears of it.</summary>
        public Lesson Lesson { get; } = Guard.Against.Null(Lesson);
    }

    /// <summary>Something will be done about a lesson, so that the issue does not recur.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="By">Who recorded it.</param>
    /// <param name="Id">A name of its own within the case.</param>
    /// <param name="LessonId">The lesson it belongs to.</param>
    /// <param name="Action">What is changed, by whom, by when.</param>
    [Requirement("R-132")]
    public sealed record ActionAgreed(Instant At, string By, string Id, string LessonId, LessonAction Action) : CaseEvent(At, By)
    {
        /// <summary>A name of its own within the case.</summary>
        public string Id { get; } = Guard.Against.NullOrWhiteSpace(Id);

        /// <summary>The lesson it belongs to.</summary>
        public string LessonId { get; } = Guard.Against.NullOrWhiteSpace(LessonId);

        /// <summary>What is changed, by whom, by when.</summary>
        public LessonAction Action { get; } = Guard.Against.Null(Action);
    }

    /// <summary>What was to be done so that it does not recur is done.</summary>
    public sealed record ActionDone(Instant At, string By, string Id) : CaseEvent(At, By)
    {
        /// <summary>Which action.</summary>
        public string Id { get; } = Guard.Against.NullOrWhiteSpace(Id);
    }

    /// <summary>Those who handled it talked about how it was, and heard the outcome.</summary>
    [Requirement("R-133")]
    public sealed record Debriefed(Instant At, string By) : CaseEvent(At, By);

    /// <summary>We looked at how much trust is back.</summary>
    [Requirement("R-124")]
    public sealed record TrustReviewed(Instant At, string By, string Finding) : CaseEvent(At, By)
    {
        /// <summary>What we saw; not empty.</summary>
        public string Finding { get; } = Guard.Against.NullOrWhiteSpace(Finding);
    }

    /// <summary>We talked with the client about how we work together, beyond this case.</summary>
    [Requirement("R-123")]
    public sealed record RelationshipReviewed(Instant At, string By, string Finding) : CaseEvent(At, By)
    {
        /// <summary>What came of it; not empty.</summary>
        public string Finding { get; } = Guard.Against.NullOrWhiteSpace(Finding);
    }

    /// <summary>The client praised someone's work.</summary>
    [Requirement("R-182")]
    public sealed record PraiseReceived(Instant At, string By, string Id, string Verbatim) : CaseEvent(At, By)
    {
        /// <summary>A name of its own within the case.</summary>
        public string Id { get; } = Guard.Against.NullOrWhiteSpace(Id);

        /// <summary>What the client said, word for word; not empty.</summary>
        public string Verbatim { get; } = Guard.Against.NullOrWhiteSpace(Verbatim);
    }

    /// <summary>The praise reached those who earned it; in a case about people, which asks for it of nobody, in person and without the client's words.</summary>
    public sealed record PraiseRelayed(Instant At, string By, string Id) : CaseEvent(At, By)
    {
        /// <summary>Which praise.</summary>
        public string Id { get; } = Guard.Against.NullOrWhiteSpace(Id);
    }

    /// <summary>Settled and learnt from. Refused while something of it is open.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="By">Who closed it.</param>
    /// <param name="IsPattern">Whether it is part of a pattern, which may ask for a post-mortem it would not owe alone.</param>
    /// <param name="IsAskedOfAll">
    /// Whether all cases of the client and the engagement were asked, by <see cref="CasePortfolio.MayClose"/>. The client's trust and whom to tell are
    /// theirs to judge then; otherwise this case judges by its own promises, as if there were no other.
    /// </param>
    [Requirement("R-001")]
    public sealed record Closed(Instant At, string By, bool IsPattern = false, bool IsAskedOfAll = false) : CaseEvent(At, By);

    /// <summary>The client was told that its request cannot be met, and why.</summary>
    [Requirement("R-150")]
    public sealed record Declined(Instant At, string By, string Because) : CaseEvent(At, By)
    {
        /// <summary>Why; not empty.</summary>
        public string Because { get; } = Guard.Against.NullOrWhiteSpace(Because);
    }

    /// <summary>The relationship ends.</summary>
    [Requirement("R-147")]
    public sealed record Exited(Instant At, string By, string Because) : CaseEvent(At, By)
    {
        /// <summary>Why; not empty.</summary>
        public string Because { get; } = Guard.Against.NullOrWhiteSpace(Because);
    }
}
