namespace IssueResolution.BusinessTime.Indexing;

/// <summary>Where one open stretch starts: on the instant line and on the line of open time, both in ticks.</summary>
/// <remarks>Side by side in one struct so that mapping a position back touches one cache line.</remarks>
internal readonly struct OpenStart(long at, long position)
{
    public readonly long At = at;
    public readonly long Position = position;
}
