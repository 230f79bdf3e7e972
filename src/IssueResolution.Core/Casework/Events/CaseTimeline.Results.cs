using System.Collections.Immutable;
using IssueResolution.Communicating;
using IssueResolution.Wording;

namespace IssueResolution.Casework;

/// <content>What came of decisions: most hold as soon as they are made, a plan and an action are carried out later.</content>
internal sealed partial class CaseTimeline
{
    private static readonly Phrase _holds = new("It holds from then on.", "以後はこれによる。");

    /// <summary>Events as people read them; what came of a plan or an action is told by the events behind it.</summary>
    internal ImmutableArray<TimelineEntry> EntriesOf(ImmutableArray<CaseEvent> events)
    {
        TimelineEntry[] entries = new TimelineEntry[events.Length];
        Dictionary<string, Phrase> done = new(StringComparer.Ordinal);
        Phrase? plan = null;
        for (int index = events.Length - 1; index >= 0; index--)
        {
            CaseEvent item = events[index];
            TimelineEntry entry = EntryOf(item);
            entries[index] = entry with { Result = entry.Kind == TimelineEntryKind.Decision ? ResultOf(item, plan, done) : null };
            plan = item switch
            {
                CaseEvent.PlanAgreed => Phrase.Of($"Another plan took its place: {Stamp(item.At)}.", $"別の計画に改めた：{Stamp(item.At)}。"),
                CaseEvent.WorkStarted => Phrase.Of($"Work on it began: {Stamp(item.At)}.", $"着手した：{Stamp(item.At)}。"),
                _ => plan,
            };
            if (item is CaseEvent.ActionDone action)
            {
                done[action.Id] = Phrase.Of($"Done: {Stamp(item.At)}.", $"処置完了：{Stamp(item.At)}。");
            }
        }

        return [.. entries];
    }

    private static Phrase? ResultOf(CaseEvent item, Phrase? plan, Dictionary<string, Phrase> done) => item switch
    {
        CaseEvent.PlanAgreed => plan,
        CaseEvent.ActionAgreed action => done.TryGetValue(action.Id, out Phrase? result) ? result : null,
        _ => _holds,
    };
}
