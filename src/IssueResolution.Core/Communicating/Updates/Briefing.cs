using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Communicating;

/// <summary>Where an issue stands, written once and told to each reader in the detail that reader needs.</summary>
/// <remarks>Equal when facts and steps are, steps in their order.</remarks>
[Requirement("R-099")]
public sealed class Briefing : IEquatable<Briefing>
{
    /// <summary>States the four facts.</summary>
    /// <param name="problem">That there was a problem, and which.</param>
    /// <param name="impact">What it does to the client.</param>
    /// <param name="fix">How we solve it.</param>
    /// <param name="solvedBy">When it is solved.</param>
    /// <param name="steps">What is done and what comes next; may be empty.</param>
    public Briefing(Phrase problem, Phrase impact, Phrase fix, Instant solvedBy, params IEnumerable<Phrase> steps)
    {
        Problem = Guard.Against.Null(problem);
        Impact = Guard.Against.Null(impact);
        Fix = Guard.Against.Null(fix);
        SolvedBy = solvedBy;
        Steps = [.. Guard.Against.Null(steps).Select(step => Guard.Against.Null(step, nameof(steps)))];
    }

    /// <summary>That there was a problem, and which.</summary>
    public Phrase Problem { get; }

    /// <summary>What it does to the client.</summary>
    public Phrase Impact { get; }

    /// <summary>How we solve it.</summary>
    public Phrase Fix { get; }

    /// <summary>When it is solved.</summary>
    public Instant SolvedBy { get; }

    /// <summary>What is done and what comes next.</summary>
    public ImmutableArray<Phrase> Steps { get; }

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(Briefing? left, Briefing? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(Briefing? left, Briefing? right) => !(left == right);

    /// <summary>The message for a reader: every purpose that the reader reads, each step a part of its own.</summary>
    /// <param name="audience">Who reads it.</param>
    /// <param name="language">What it is written in.</param>
    /// <param name="zone">In which dates are told: the reader's.</param>
    public Message For(Audience audience, MessageLanguage language, DateTimeZone zone) =>
        Message.Of(language, Guard.Against.Null(audience).Reads.SelectMany(purpose => PartsOf(purpose, zone)));

    /// <inheritdoc/>
    public bool Equals(Briefing? other) =>
        other is not null
        && (Problem, Impact, Fix, SolvedBy) == (other.Problem, other.Impact, other.Fix, other.SolvedBy)
        && Steps.SequenceEqual(other.Steps);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Briefing);

    /// <inheritdoc/>
    public override int GetHashCode() => (Problem, Impact, Fix, SolvedBy, Steps.Length).GetHashCode();

    private IEnumerable<(MessagePurpose Purpose, Phrase Text)> PartsOf(MessagePurpose purpose, DateTimeZone zone) => purpose.Name switch
    {
        nameof(MessagePurpose.Problem) => [(purpose, Problem)],
        nameof(MessagePurpose.Impact) => [(purpose, Impact)],
        nameof(MessagePurpose.Plan) => [(purpose, Fix)],
        nameof(MessagePurpose.SolvedBy) =>
            [(purpose, Phrase.Of($"It is solved by {SpokenTime.Of(SolvedBy, zone)}.", $"{SpokenTime.Of(SolvedBy, zone)}までに解決します。"))],
        nameof(MessagePurpose.Steps) => Steps.Select(step => (purpose, step)),
        _ => throw Ranking.Unlisted.Member(purpose),
    };
}
