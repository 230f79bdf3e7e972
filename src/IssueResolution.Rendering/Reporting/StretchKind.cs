namespace IssueResolution.Rendering;

/// <summary>What the resolution clock did during a stretch of an <see cref="ExplainedTimeline"/>.</summary>
public enum StretchKind
{
    /// <summary>The clock ran and the business was open, so the target was being used up.</summary>
    Running,

    /// <summary>The clock waited for somebody outside, for instance the client; open hours did not count.</summary>
    Paused,

    /// <summary>The issue was resolved or closed; when it was reopened later, the time between counts for nothing.</summary>
    Stopped,

    /// <summary>Nights, weekends and holidays: the business was closed while the clock would have run.</summary>
    Closed,

    /// <summary>Open time still to come, up to the deadline; uses up nothing yet.</summary>
    Ahead,
}
