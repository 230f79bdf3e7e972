namespace IssueResolution.Timing;

/// <summary>What an event of a packed history does to the clock; the two low bits of the event.</summary>
/// <remarks>The first three have the numbers of <see cref="ClockEffect"/>.</remarks>
public enum PackedEventKind : byte
{
    /// <summary>A pause ends, or work goes on: the clock runs.</summary>
    Run = 0,

    /// <summary>Someone else must act first: the clock stands still.</summary>
    Pause = 1,

    /// <summary>Resolved: the clock has ended, unless another event takes it up again.</summary>
    Stop = 2,

    /// <summary>Opened or reopened: the clock runs, as with <see cref="Run"/>. Only what a reader of the column learns differs.</summary>
    Start = 3,
}
