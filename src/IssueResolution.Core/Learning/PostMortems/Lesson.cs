using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Learning;

/// <summary>What one project learned and others need not learn again: who hears of it, and what is done about it.</summary>
/// <remarks>Equal when statement, audience and actions in their order are.</remarks>
[Requirement("R-131")]
public sealed class Lesson : IEquatable<Lesson>
{
    private Lesson(Phrase statement, ImmutableSortedSet<string> audience, ImmutableArray<LessonAction> actions) =>
        (Statement, Audience, Actions) = (statement, audience, actions);

    /// <summary>What was learned.</summary>
    public Phrase Statement { get; }

    /// <summary>Everybody with whom it is shared: the whole project team, and at least one more.</summary>
    public ImmutableSortedSet<string> Audience { get; }

    /// <summary>What is done about it, in the order in which it was recorded; may be empty, and then the lesson is discussed and forgotten.</summary>
    public ImmutableArray<LessonAction> Actions { get; }

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(Lesson? left, Lesson? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(Lesson? left, Lesson? right) => !(left == right);

    /// <summary>Records a lesson; refused unless its audience is strictly wider than the project team.</summary>
    /// <param name="statement">What was learned.</param>
    /// <param name="projectTeam">The people or groups of the project, by names the host chooses; compared ordinal. May be empty.</param>
    /// <param name="audience">The people or groups with whom it is shared, by the same names.</param>
    /// <exception cref="ArgumentException">A name is empty.</exception>
    public static Decision<Lesson> Record(Phrase statement, IEnumerable<string> projectTeam, IEnumerable<string> audience)
    {
        Guard.Against.Null(statement);
        ImmutableSortedSet<string> team = Names(Guard.Against.Null(projectTeam), nameof(projectTeam));
        ImmutableSortedSet<string> hearing = Names(Guard.Against.Null(audience), nameof(audience));
        if (hearing.IsProperSupersetOf(team))
        {
            return new Decision<Lesson>.Granted(new(statement, hearing, []));
        }

        string leftOut = string.Join(", ", team.Except(hearing));
        return new Decision<Lesson>.Refused(RefusalCode.AudienceTooNarrow, leftOut.Length > 0
            ? Phrase.Of(
                $"The lesson leaves out some of the team: {leftOut}. Share it with them and with others.",
                $"教訓がチームの一部に届かない：{leftOut}。全員と、チームの外にも共有すること。")
            : new(
                "Only the team itself would hear the lesson. Share it with at least one more.",
                "教訓がチームの中にとどまる。少なくとも一つ、チームの外にも共有すること。"));
    }

    /// <summary>The lesson with one more action.</summary>
    [Requirement("R-132")]
    public Lesson With(LessonAction action) => new(Statement, Audience, Actions.Add(Guard.Against.Null(action)));

    /// <summary>One finding when nothing is done about the lesson, else one for each action whose day has passed.</summary>
    [Requirement("R-132")]
    public ImmutableArray<Finding> ReviewAt(Instant now) => Actions.IsEmpty
        ? [Forgotten(Phrase.Of($"Nobody does anything about the lesson \"{Statement}\".", $"教訓「{Statement}」に対する処置がない。"))]
        : [.. Actions.Where(action => action.IsOverdueAt(now)).Select(action => Forgotten(Phrase.Of(
            $"{action.Owner} was to finish \"{action.What}\" by {action.DueAt}.",
            $"「{action.What}」（{action.Owner}）の期日{action.DueAt}を過ぎている。")))];

    /// <inheritdoc/>
    public bool Equals(Lesson? other) =>
        other is not null && Statement == other.Statement && Audience.SetEquals(other.Audience) && Actions.SequenceEqual(other.Actions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Lesson);

    /// <inheritdoc/>
    public override int GetHashCode() => (Statement, Audience.Count, Actions.Length).GetHashCode();

    /// <summary>What was learned, in English.</summary>
    public override string ToString() => Statement.English;

    private static Finding Forgotten(Phrase message) => new(FindingCode.DiscussedAndForgotten, "learning.lesson", message);

    private static ImmutableSortedSet<string> Names(IEnumerable<string> names, string parameterName) =>
        names.Select(name => Guard.Against.NullOrWhiteSpace(name, parameterName)).ToImmutableSortedSet(StringComparer.Ordinal);
}
