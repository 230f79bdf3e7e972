namespace IssueResolution.Rendering;

internal abstract partial class Words
{
    public abstract string Clock { get; }

    public abstract string Priority { get; }

    /// <summary>Stands for a blank name.</summary>
    public abstract string Nameless { get; }

    public abstract string InTimeHeading { get; }

    public abstract string Total { get; }

    public abstract string Duration { get; }

    public abstract string Issues { get; }

    public abstract string Share { get; }

    public abstract string When { get; }

    public abstract string OpenIssues { get; }

    public abstract string First { get; }

    public abstract string Highest { get; }

    public abstract string Last { get; }

    public abstract string Stretch { get; }

    public abstract string Elapsed { get; }

    public abstract string BusinessTime { get; }

    public abstract string From { get; }

    public abstract string StretchByStretch { get; }

    public abstract string NothingBreached { get; }

    public abstract string MoreRows(string count);

    public abstract string TimesIn(string zone);

    public abstract string Source { get; }

    /// <summary>Above the facts about what was promised.</summary>
    public abstract string Promises { get; }

    /// <summary>Under the attainment picture.</summary>
    public abstract string AttainmentNote { get; }

    /// <summary>Under the histogram.</summary>
    public abstract string HistogramNote { get; }

    /// <summary>Under the timeline.</summary>
    public abstract string TimelineNote { get; }
}
