namespace IssueResolution.BusinessTime.Compiling;

/// <summary>A rule that says when it is open, for any part of the instant line.</summary>
internal interface IOpenTime
{
    /// <summary>The open stretches that lie in a window, clipped to it, in order, none touching the next.</summary>
    /// <param name="from">The first second of the window, counted from the Unix epoch.</param>
    /// <param name="to">The second at which the window ends.</param>
    OpenStretches In(long from, long to);
}
