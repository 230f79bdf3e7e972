namespace IssueResolution.Casework;

public sealed class CaseStateTests
{
    [Fact]
    public void Every_state_can_be_reached_from_the_detection_and_leads_to_an_end()
    {
        HashSet<CaseState> reached = [CaseState.Detected];
        while (reached.SelectMany(state => state.Next).Any(reached.Add))
        {
        }

        Assert.Equal(CaseState.InOrder.Length, reached.Count);
        Assert.All(CaseState.InOrder, state => Assert.DoesNotContain(state, state.Next));
        Assert.Empty(CaseState.Exited.Next);
        Assert.Equal([CaseState.Reopened], CaseState.Closed.Next);
    }

    [Fact]
    public void Only_what_was_resolved_can_be_verified_closed_or_reopened()
    {
        foreach (CaseState to in (CaseState[])[CaseState.Verified, CaseState.Closed])
        {
            Assert.All(CaseState.InOrder.Where(from => from.Next.Contains(to)), from => Assert.Contains(from, (CaseState[])[CaseState.Resolved, CaseState.Verified]));
        }

        Assert.Equal(
            [CaseState.Resolved, CaseState.Verified, CaseState.Closed, CaseState.Declined],
            CaseState.InOrder.Where(from => from.Next.Contains(CaseState.Reopened)));
        Assert.Equal([CaseState.Closed, CaseState.Declined, CaseState.Exited], CaseState.InOrder.Where(state => !state.IsOpen));
    }
}
