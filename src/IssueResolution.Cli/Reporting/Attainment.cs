namespace IssueResolution.Cli.Reporting;

/// <summary>How the issues of one priority fared against one clock.</summary>
/// <param name="Met">Stopped at or before the due instant.</param>
/// <param name="Missed">Stopped after it, or not stopped and overrun.</param>
/// <param name="Open">Neither stopped nor overrun at the end of the log.</param>
internal readonly record struct Attainment(int Met, int Missed, int Open)
{
    /// <summary>The part of the decided issues that was met; null while none is decided.</summary>
    public double? Share => Met + Missed > 0 ? (double)Met / (Met + Missed) : null;

    public Attainment With(bool isStopped, bool isLate) => (isStopped, isLate) switch
    {
        (_, true) => this with { Missed = Missed + 1 },
        (true, false) => this with { Met = Met + 1 },
        _ => this with { Open = Open + 1 },
    };

    public static Attainment operator +(Attainment left, Attainment right) =>
        new(left.Met + right.Met, left.Missed + right.Missed, left.Open + right.Open);
}
