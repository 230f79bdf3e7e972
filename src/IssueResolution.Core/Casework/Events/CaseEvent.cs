using System.Globalization;
using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Casework;

/// <summary>Something that happened to a case: what a person did or said, never what the library concludes from it.</summary>
/// <remarks>Texts are in the words and the language of those who recorded them. Equal when all parts are.</remarks>
[Requirement("R-092")]
public abstract partial record CaseEvent
{
    private CaseEvent(Instant at, string by) => (At, By) = (at, Guard.Against.NullOrWhiteSpace(by));

    /// <summary>When it happened.</summary>
    public Instant At { get; }

    /// <summary>What happened, as files of cases name it, such as <c>plan-agreed</c>.</summary>
    internal string Code => string.Concat(GetType().Name.Select((letter, place) =>
        (place > 0 && char.IsUpper(letter) ? "-" : string.Empty) + char.ToLower(letter, CultureInfo.InvariantCulture)));

    /// <summary>Who recorded it, by the name under which the host knows people; not empty.</summary>
    public string By { get; }

    /// <summary>The case begins: a client's report, or something we noticed ourselves.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="By">Who recorded it.</param>
    /// <param name="Kind">What kind of issue.</param>
    /// <param name="Severity">At first sight, so that the first times have a row; the assessment replaces it.</param>
    /// <param name="What">What was reported; not empty.</param>
    /// <param name="IsKnownToClient">Whether the client told us, or knows of it.</param>
    public sealed record Detected(Instant At, string By, IssueKind Kind, Severity Severity, string What, bool IsKnownToClient = true) : CaseEvent(At, By)
    {
        /// <summary>What kind of issue.</summary>
        public IssueKind Kind { get; } = Guard.Against.Null(Kind);

        /// <summary>At first sight.</summary>
        public Severity Severity { get; } = Guard.Against.Null(Severity);

        /// <summary>What was reported; not empty.</summary>
        public string What { get; } = Guard.Against.NullOrWhiteSpace(What);
    }

    /// <summary>The facts are together, so that those who must know can be told with content.</summary>
    public sealed record FactsGathered(Instant At, string By) : CaseEvent(At, By);

    /// <summary>The client heard that we have it, and when it hears from us next.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="By">Who recorded it.</param>
    /// <param name="NextUpdateAt">Later than <paramref name="At"/>, or the case refuses it.</param>
    public sealed record Acknowledged(Instant At, string By, Instant NextUpdateAt) : CaseEvent(At, By);

    /// <summary>Severity, urgency and anxiety were judged, for the first time or again.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="By">Who judged.</param>
    /// <param name="Severity">How big the response must be.</param>
    /// <param name="Urgency">How soon.</param>
    /// <param name="Anxiety">How the client feels about waiting.</param>
    /// <param name="Because">Why; not empty.</param>
    /// <param name="ConfirmedBy">Who else stands behind it; needed to lower a grave severity.</param>
    public sealed record Assessed(
        Instant At, string By, Severity Severity, Urgency Urgency, ClientAnxiety Anxiety, string Because, string? ConfirmedBy = null) : CaseEvent(At, By)
    {
        /// <summary>How big the response must be.</summary>
        public Severity Severity { get; } = Guard.Against.Null(Severity);

        /// <summary>How soon.</summary>
        public Urgency Urgency { get; } = Guard.Against.Null(Urgency);

        /// <summary>How the client feels about waiting.</summary>
        public ClientAnxiety Anxiety { get; } = Guard.Against.Null(Anxiety);

        /// <summary>Why; not empty.</summary>
        public string Because { get; } = Guard.Against.NullOrWhiteSpace(Because);
    }

    /// <summary>Someone who must know was told.</summary>
    public sealed record Escalated(Instant At, string By, Role To) : CaseEvent(At, By)
    {
        /// <summary>Who was told.</summary>
        public Role To { get; } = Guard.Against.Null(To);
    }

    /// <summary>It was decided that a lower row of the matrix is enough again. A level never drops by itself.</summary>
    public sealed record Deescalated(Instant At, string By, Severity To, string Because) : CaseEvent(At, By)
    {
        /// <summary>The row from now on.</summary>
        public Severity To { get; } = Guard.Against.Null(To);

        /// <summary>Why the former level is no longer needed; not empty.</summary>
        public string Because { get; } = Guard.Against.NullOrWhiteSpace(Because);
    }

    /// <summary>The client wrote or called.</summary>
    public sealed record ClientWrote(Instant At, string By, string What) : CaseEvent(At, By)
    {
        /// <summary>What the client said; not empty.</summary>
        public string What { get; } = Guard.Against.NullOrWhiteSpace(What);
    }

    /// <summary>The client reached our leadership before we told it. Trust is then lost inside the firm too.</summary>
    [Requirement("R-052")]
    public sealed record ClientEscalatedFirst(Instant At, string By) : CaseEvent(At, By);

    /// <summary>The client got an answer in substance, with the time of the next one. The first is the first response.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="By">Who wrote.</param>
    /// <param name="What">What the client was told; not empty.</param>
    /// <param name="NextUpdateAt">Later than <paramref name="At"/>, or the case refuses it.</param>
    [Requirement("R-093")]
    public sealed record Updated(Instant At, string By, string What, Instant NextUpdateAt) : CaseEvent(At, By)
    {
        /// <summary>What the client was told; not empty.</summary>
        public string What { get; } = Guard.Against.NullOrWhiteSpace(What);
    }
}
