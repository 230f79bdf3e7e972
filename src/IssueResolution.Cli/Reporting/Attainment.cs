using IssueResolution.Wording;

namespace IssueResolution.Cli.Reporting;

/// <summary>How the issues of one priority fared against one clock.</summary>
/// <param name="Met">Stopped at or before the due instant.</param>
/// <param name="Missed">Stopped after it, or not stopped when the log ended after it.</param>
/// <param name="Open">Not stopped, and not yet past the due instant at the end of the log.</param>
internal readonly record struct Attainment(int Met, int Missed, int Open)
{
    /// <summary>The part of the decided issues that was met.</summary>
    public Phrase Share => Readable.Share(Met, Met + Missed);

    public Attainment With(bool isStopped, bool isLate) => (isStopped, isLate) switch
    {
        (_, true) => this with { Missed = Missed + 1 },
        (true, false) => this with { Met = Met + 1 },
        _ => this with { Open = Open + 1 },
    };

    public static Attainment operator +(Attainment left, Attainment right) =>
        new(left.Met + right.Met, left.Missed + right.Missed, left.Open + right.Open);
}
