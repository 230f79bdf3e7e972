using System.Collections.Immutable;
using IssueResolution.Casework;
using IssueResolution.Classifying;
using IssueResolution.Diagnosing;
using IssueResolution.Learning;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Json;

/// <summary>Lessons and what is done about them as JSON.</summary>
internal static class LessonForms
{
    private const string ProjectName = "Project";

    private static readonly WireField<LessonAction, Phrase> _what = PhraseForm.Phrase.Required("what", "Say what is changed.", (LessonAction action) => action.What);

    private static readonly WireField<LessonAction, LessonTarget> _target =
        TermForms.Target.Required("target", "Say what is changed by it.", (LessonAction action) => action.Target);

    private static readonly WireField<LessonAction, Role> _owner = TermForms.Role.Required("owner", "Name the one role that answers for it.", (LessonAction action) => action.Owner);

    private static readonly WireField<LessonAction, Instant> _dueAt = TimeForms.At.Required("dueAt", "Say by when.", (LessonAction action) => action.DueAt);

    private static readonly WireField<LessonAction, ActionStrength> _strength =
        TermForms.Strength.Required("strength", "Say how likely it is to work.", (LessonAction action) => action.Strength);

    private static readonly WireField<LessonAction, Instant?> _doneAt =
        TimeForms.At.OptionalValue("doneAt", "When it was done, if it is.", (LessonAction action) => action.DoneAt);

    private static readonly WireField<Lesson, Phrase> _statement = PhraseForm.Phrase.Required("statement", "Say what was learned.", (Lesson lesson) => lesson.Statement);

    private static readonly WireField<Lesson, ImmutableSortedSet<string>> _audience =
        TextForms.Names.Required("audience", "Name everybody with whom it is shared.", (Lesson lesson) => lesson.Audience);

    public static WireForm<LessonAction> Action { get; } =
        WireFields.Object("lesson-action", Make, _what, _target, _owner, _dueAt, _strength, _doneAt);

    private static readonly WireField<Lesson, ImmutableArray<LessonAction>> _actions =
        Action.ToList().OrEmpty("actions", "What was done about it from the start.", (Lesson lesson) => lesson.Actions);

    public static WireForm<Lesson> Lesson { get; } = WireFields.Object("lesson", MakeLesson, _statement, _audience, _actions);

    /// <summary>Refuses a lesson that only the project itself hears of: by the id of its engagement, or as "project" in any case.</summary>
    /// <param name="engagement">The id of the engagement, which only the whole case knows; compared ordinal.</param>
    /// <param name="events">The events of the case.</param>
    /// <param name="list">The list that they were read from.</param>
    /// <exception cref="WireFormatException">A lesson stays in the project; names its audience.</exception>
    public static void RequireWiderAudience(string engagement, ImmutableArray<CaseEvent> events, WireValue list)
    {
        for (int index = 0; index < events.Length; index++)
        {
            if (events[index] is CaseEvent.LessonDrawn { Lesson: var lesson }
                && Learning.Lesson.Record(lesson.Statement, Project(lesson, engagement), lesson.Audience) is Decision<Lesson>.Refused refused)
            {
                string named = string.Join(", ", lesson.Audience.Select(name => $"\"{Excerpt.Of(name)}\""));
                throw list.Items[index].Find("lesson")!.Find(_audience.Key)!.Fault($"{named}: this is the project itself. {refused.Message.English}");
            }
        }
    }

    // Who the team is made of is not in the file: of the audience only the names of the project as a whole can be told from others.
    private static IEnumerable<string> Project(Lesson lesson, string engagement) =>
        lesson.Audience.Where(name => name == engagement || string.Equals(name, ProjectName, StringComparison.OrdinalIgnoreCase));

    private static LessonAction Make(WireValue value)
    {
        LessonAction action = new(_what.In(value), _target.In(value), _owner.In(value), _dueAt.In(value), _strength.In(value));
        return _doneAt.In(value) is { } doneAt ? action.Done(doneAt) : action;
    }

    // The project is known only to the whole case, which asks for more by RequireWiderAudience.
    private static Lesson MakeLesson(WireValue value) => Learning.Lesson.Record(_statement.In(value), [], _audience.In(value)) switch
    {
        Decision<Lesson>.Granted granted => _actions.In(value).Aggregate(granted.Value, (lesson, action) => lesson.With(action)),
        var refused => throw value.Fault(((Decision<Lesson>.Refused)refused).Message.English),
    };
}
