using System.Reflection;
using NodaTime;
using static IssueResolution.Casework.LateCase;

namespace IssueResolution.Casework;

[Properties(Arbitrary = [typeof(CaseGenerators)], MaxTest = 150)]
public sealed class CaseSnapshotLaws
{
    [Property]
    [Law("P86")]
    public void A_replay_stands_as_what_was_replayed_does_at_every_instant(IssueCase any, Instant at)
    {
        IssueCase again = Granted(Rules.Replay(any.Id, any.EngagementId, any.Events));

        Assert.Equal(Rules.ReadAt(any, at), Rules.ReadAt(again, at));
        Assert.All(any.Events, item => Assert.Equal(Rules.ReadAt(any, item.At), Rules.ReadAt(again, item.At)));
        Assert.Equal(Rules.ReadAt(any, any.LastEventAt)!.GetHashCode(), Rules.ReadAt(again, any.LastEventAt)!.GetHashCode());
    }

    [Property]
    public void A_case_whose_last_event_changed_something_stands_differently(IssueCase any)
    {
        CaseSnapshot stands = Rules.ReadAt(any, any.LastEventAt)!;
        IssueCase more = Granted(Rules.Record(any, new CaseEvent.PraiseReceived(any.LastEventAt, "Ann", "unheard of", "Well done")));

        Assert.NotEqual(stands, Rules.ReadAt(more, any.LastEventAt));
        Assert.False(stands == Rules.ReadAt(more, any.LastEventAt));
        Assert.NotEqual(stands, Rules.ReadAt(Granted(Rules.Replay("C-9", any.EngagementId, any.Events)), any.LastEventAt));
    }

    [Fact]
    public void Equality_looks_at_everything_that_is_set()
    {
        CaseSnapshot stands = Rules.ReadAt(Case(Events()), At(200))!;
        int set = typeof(CaseSnapshot).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Count(property =>
            property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit") == true);

        Assert.Equal(set, stands.Parts.Count());
    }
}
