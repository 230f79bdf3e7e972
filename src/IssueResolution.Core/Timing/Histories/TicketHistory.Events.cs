using IssueResolution.Reasoning;

namespace IssueResolution.Timing;

/// <content>The rows of a log as events, for everything that <see cref="SlaPolicy"/> can answer.</content>
public sealed partial class TicketHistory
{
    /// <summary>The same history as events: an opening, a status for each row, a reply where the ticket was first answered.</summary>
    /// <remarks>Rows that run, pause and stop take on <see cref="CaseStatus.Open"/>, <see cref="CaseStatus.OnHold"/> and <see cref="CaseStatus.Resolved"/>.</remarks>
    /// <param name="priorityChoice">Whether later priorities count; then each change of them is an event.</param>
    public EventHistory ToEvents(PriorityChoice priorityChoice = PriorityChoice.AtFirstEvent) => EventHistory.Of(EventsOf(priorityChoice)) switch
    {
        Decision<EventHistory>.Granted granted => granted.Value,
        var refused => throw new InvalidOperationException($"A ticket history has one opening and nothing before it: {refused}"),
    };

    private IEnumerable<ClockEvent> EventsOf(PriorityChoice priorityChoice)
    {
        yield return new ClockEvent.Opened(Opened, Events[0].Priority);
        bool isAnswered = false;
        foreach (StatusEvent row in Events)
        {
            if (priorityChoice == PriorityChoice.AtDecidingEvent)
            {
                yield return new ClockEvent.PriorityChanged(row.At, row.Priority);
            }

            if (row.Responds && !isAnswered)
            {
                isAnswered = true;
                yield return new ClockEvent.Message(row.At, Speaker.Agent);
            }

            yield return new ClockEvent.StatusChanged(row.At, StatusOf(row.Effect));
        }
    }

    private static string StatusOf(ClockEffect effect) => effect switch
    {
        ClockEffect.Run => CaseStatus.Open,
        ClockEffect.Pause => CaseStatus.OnHold,
        _ => CaseStatus.Resolved,
    };
}
