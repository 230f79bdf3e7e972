using IssueResolution.Classifying;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Diagnosing;

public class PreventiveActionTests
{
    private static readonly Instant _due = Instant.FromUtc(2026, 4, 1, 9, 0);

    [Fact]
    public void An_action_is_not_overdue_at_its_due_instant_and_is_from_the_next_on()
    {
        PreventiveAction action = new(new Phrase("A check", "点検"), Role.EngagementPartner, _due);

        Assert.False(action.IsOverdueAt(Instant.MinValue));
        Assert.False(action.IsOverdueAt(_due));
        Assert.True(action.IsOverdueAt(_due.PlusNanoseconds(1)));
    }
}
