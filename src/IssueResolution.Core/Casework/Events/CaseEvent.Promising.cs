using IssueResolution.Committing;
using IssueResolution.Communicating;
using IssueResolution.Diagnosing;
using IssueResolution.Planning;
using IssueResolution.Reasoning;
using IssueResolution.Valuing;
using NodaTime;

namespace IssueResolution.Casework;

/// <content>From the cause to the solution.</content>
public abstract partial record CaseEvent
{
    /// <summary>The questions have ended at a cause.</summary>
    public sealed record CauseFound(Instant At, string By, string Statement, CauseKind Kind) : CaseEvent(At, By)
    {
        /// <summary>The root cause; not empty.</summary>
        public string Statement { get; } = Guard.Against.NullOrWhiteSpace(Statement);

        /// <summary>What sort of thing it is; never a person, or the case refuses it.</summary>
        public CauseKind Kind { get; } = Guard.Against.Null(Kind);
    }

    /// <summary>The client agreed to a plan.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="By">Who recorded it.</param>
    /// <param name="Plan">
    /// With the walk through it; refused while a part is missing that the severity asks for. Its dates are promised by it, each by its
    /// <see cref="PlanDate.Id"/>, and its checkpoints are owed. A date of the plan before it, known by its id or else by what is promised, is
    /// moved; one that is left out stays promised.
    /// </param>
    [Requirement("R-077")]
    public sealed record PlanAgreed(Instant At, string By, ResolutionPlan Plan) : CaseEvent(At, By)
    {
        /// <summary>What was agreed to.</summary>
        public ResolutionPlan Plan { get; } = Guard.Against.Null(Plan);
    }

    /// <summary>The agreement to the plan is there in writing; a mail is enough.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="By">Who recorded it.</param>
    /// <param name="ByWhom">Who confirmed, on the client's side; not empty.</param>
    /// <param name="Channel">How; a spoken confirmation is refused.</param>
    [Requirement("R-078")]
    public sealed record PlanConfirmed(Instant At, string By, string ByWhom, ConsentChannel Channel) : CaseEvent(At, By)
    {
        /// <summary>Who confirmed; not empty.</summary>
        public string ByWhom { get; } = Guard.Against.NullOrWhiteSpace(ByWhom);

        /// <summary>How.</summary>
        public ConsentChannel Channel { get; } = Guard.Against.Null(Channel);
    }

    /// <summary>Work on the solution began.</summary>
    public sealed record WorkStarted(Instant At, string By) : CaseEvent(At, By);

    /// <summary>A date was promised to the client, apart from those of the plan.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="By">Who promised.</param>
    /// <param name="Id">A name of its own within the case.</param>
    /// <param name="What">What is promised; not empty.</param>
    /// <param name="DueAt">By when; later than <paramref name="At"/>, or the case refuses it.</param>
    /// <param name="Forecast">What was said about the likely and the worst case; null when all is in our hands and certain.</param>
    [Requirement("R-075")]
    [Requirement("R-097")]
    public sealed record Committed(Instant At, string By, string Id, string What, Instant DueAt, Forecast? Forecast = null) : CaseEvent(At, By)
    {
        /// <summary>A name of its own within the case.</summary>
        public string Id { get; } = Guard.Against.NullOrWhiteSpace(Id);

        /// <summary>What is promised; not empty.</summary>
        public string What { get; } = Guard.Against.NullOrWhiteSpace(What);
    }

    /// <summary>The client was told a new date before the old one had come. Later it is refused: the promise is broken, and the new date is another promise.</summary>
    [Requirement("R-096")]
    public sealed record Renegotiated(Instant At, string By, string Id, Instant DueAt, string Because) : CaseEvent(At, By)
    {
        /// <summary>Which commitment.</summary>
        public string Id { get; } = Guard.Against.NullOrWhiteSpace(Id);

        /// <summary>Why; not empty.</summary>
        public string Because { get; } = Guard.Against.NullOrWhiteSpace(Because);
    }

    /// <summary>What was promised is with the client.</summary>
    public sealed record Delivered(Instant At, string By, string Id) : CaseEvent(At, By)
    {
        /// <summary>Which commitment.</summary>
        public string Id { get; } = Guard.Against.NullOrWhiteSpace(Id);
    }

    /// <summary>The team looked at its own state.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="By">Who recorded it.</param>
    /// <param name="Finding">What it saw; not empty.</param>
    /// <param name="Commitment">The commitment that was looked at, or the checkpoint of the plan, such as <c>checkpoint-1</c>; null for the next update.</param>
    [Requirement("R-080")]
    public sealed record CheckpointHeld(Instant At, string By, string Finding, string? Commitment = null) : CaseEvent(At, By)
    {
        /// <summary>What it saw; not empty.</summary>
        public string Finding { get; } = Guard.Against.NullOrWhiteSpace(Finding);
    }

    /// <summary>A fix was delivered and did not hold.</summary>
    [Requirement("R-091")]
    public sealed record FixFailed(Instant At, string By, string What) : CaseEvent(At, By)
    {
        /// <summary>What failed; not empty.</summary>
        public string What { get; } = Guard.Against.NullOrWhiteSpace(What);
    }

    /// <summary>The client agreed to something. What was only said leaves the duty to write it down.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="By">Who recorded it.</param>
    /// <param name="Id">A name of its own within the case.</param>
    /// <param name="What">What was agreed; not empty.</param>
    /// <param name="ByWhom">Who agreed, on the client's side; not empty.</param>
    /// <param name="Channel">How.</param>
    [Requirement("R-102")]
    [Requirement("R-156")]
    public sealed record Consented(Instant At, string By, string Id, string What, string ByWhom, ConsentChannel Channel) : CaseEvent(At, By)
    {
        /// <summary>A name of its own within the case.</summary>
        public string Id { get; } = Guard.Against.NullOrWhiteSpace(Id);

        /// <summary>What was agreed; not empty.</summary>
        public string What { get; } = Guard.Against.NullOrWhiteSpace(What);

        /// <summary>Who agreed; not empty.</summary>
        public string ByWhom { get; } = Guard.Against.NullOrWhiteSpace(ByWhom);

        /// <summary>How.</summary>
        public ConsentChannel Channel { get; } = Guard.Against.Null(Channel);
    }

    /// <summary>What was only said is now in writing.</summary>
    public sealed record WrittenDown(Instant At, string By, string Id) : CaseEvent(At, By)
    {
        /// <summary>Which consent.</summary>
        public string Id { get; } = Guard.Against.NullOrWhiteSpace(Id);
    }

    /// <summary>Something beyond the fix was given.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="By">Who gave it.</param>
    /// <param name="What">What; not empty.</param>
    /// <param name="Value">What it is worth in money; null for a gesture without a price.</param>
    [Requirement("R-111")]
    public sealed record GestureMade(Instant At, string By, string What, Money? Value = null) : CaseEvent(At, By)
    {
        /// <summary>What; not empty.</summary>
        public string What { get; } = Guard.Against.NullOrWhiteSpace(What);
    }
}
