using System.Collections.Immutable;
using IssueResolution.Communicating;
using IssueResolution.Wording;

namespace IssueResolution.Casework;

/// <content>What came of decisions: most hold as soon as they are made, a plan and an action are carried out later.</content>
internal sealed partial class CaseTimeline
{
    private static readonly Phrase _holds = new("It holds from then on.", "以後はこれによる。");

    /// <summary>One event as people read it, with what came of it where that goes without saying: nothing later is looked at.</summary>
    internal TimelineEntry AloneOf(CaseEvent item)
    {
        TimelineEntry entry = EntryOf(item);
        bool holds = entry.Kind == TimelineEntryKind.Decision && item is not (CaseEvent.PlanAgreed or CaseEvent.ActionAgreed);
        return entry with { Result = holds ? _holds : null };
    }

    /// <summary>Events as people read them; what came of a plan or an action is told by the events behind it.</summary>
    internal ImmutableArray<TimelineEntry> EntriesOf(ImmutableArray<CaseEvent> events)
    {
        TimelineEntry[] entries = new TimelineEntry[events.Length];
        Dictionary<string, Phrase> done = new(StringComparer.Ordinal);
        Phrase? plan = null;
        for (int index = events.Length - 1; index >= 0; index--)
        {
            CaseEvent item = events[index];
            TimelineEntry entry = AloneOf(item);
            entries[index] = item switch
            {
                CaseEvent.PlanAgreed => entry with { Result = plan },
                CaseEvent.ActionAgreed action when done.TryGetValue(action.Id, out Phrase? result) => entry with { Result = result },
                _ => entry,
            };
            plan = item switch
            {
                CaseEvent.PlanAgreed => Phrase.Of($"Another plan took its place: {Stamp(item.At)}.", $"別の計画に改めた：{Stamp(item.At)}。"),
                CaseEvent.WorkStarted => Phrase.Of($"Work on it began: {Stamp(item.At)}.", $"着手した：{Stamp(item.At)}。"),
                _ => plan,
            };
            if (item is CaseEvent.ActionDone finished)
            {
                done[finished.Id] = Phrase.Of($"Done: {Stamp(item.At)}.", $"処置完了：{Stamp(item.At)}。");
            }
        }

        return [.. entries];
    }
}
