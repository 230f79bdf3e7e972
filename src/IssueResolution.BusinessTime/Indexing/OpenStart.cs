namespace IssueResolution.BusinessTime.Indexing;

/// <summary>Where one open stretch starts: the open time before it, its position, and the closed time before it, both in ticks.</summary>
/// <remarks>Together they are the instant. Inside a stretch only the open time grows, so a position is mapped back by one addition.</remarks>
internal readonly struct OpenStart(long at, long position)
{
    public readonly long Position = position;
    public readonly long ClosedBefore = at - position;

    public long At => InstantOf(Position);

    /// <summary>The instant that has so much open time before it, if it lies in this stretch or at its end.</summary>
    public long InstantOf(long position) => position + ClosedBefore;
}
