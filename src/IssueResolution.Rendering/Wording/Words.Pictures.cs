namespace IssueResolution.Rendering;

internal abstract partial class Words
{
    public abstract string Met { get; }

    public abstract string Missed { get; }

    public abstract string StillOpen { get; }

    public abstract string AttainmentTitle { get; }

    public abstract string NoAttainment { get; }

    /// <summary>"12 met · 3 missed · 1 open"</summary>
    public abstract string Outcomes(string met, string missed, string open);

    /// <summary>"85.7% in time"</summary>
    public abstract string InTime(string share);

    public abstract string HistogramTitle { get; }

    public abstract string NoDurations { get; }

    public abstract string BusinessHours { get; }

    /// <summary>Added to the axis when bins are not equally wide.</summary>
    public abstract string BinsWiden { get; }

    public abstract string Median { get; }

    /// <summary>Short: stands at a mark.</summary>
    public abstract string NinetiethPercentile { get; }

    /// <summary>"1,234 resolved"</summary>
    public abstract string ResolvedCount(string count);

    /// <summary>"4 h to 8 h"</summary>
    public abstract string Between(string from, string to);

    /// <summary>"512 h or more"</summary>
    public abstract string AtLeast(string from);

    public abstract string BacklogTitle { get; }

    public abstract string NoBacklog { get; }

    public abstract string NeverOpen { get; }

    /// <summary>"Peak 120 on 5 Mar 2016"</summary>
    public abstract string Peak(string count, string moment);

    /// <summary>"12 at the end"</summary>
    public abstract string AtTheEnd(string count);

    public abstract string TimelineTitle { get; }

    public abstract string NoStretches { get; }

    public abstract string Kind(StretchKind kind);

    public abstract string PastTarget { get; }

    public abstract string Target(string span);

    public abstract string Used(string span);

    public abstract string Over(string span);

    public abstract string Left(string span);

    public abstract string Due(string moment);

    public abstract string Resolved(string moment);

    public abstract string NotResolved { get; }

    /// <summary>Says what the picture leaves out for want of room.</summary>
    public abstract string ShortClosedMerged(string count);

    /// <inheritdoc cref="ShortClosedMerged"/>
    public abstract string ShortStretchesMerged(string count);

    /// <summary>Joins the parts of one line.</summary>
    public string Line(params string?[] parts) => string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>"label: text"</summary>
    public abstract string Labelled(string label, string text);

    /// <summary>Ends a sentence of a text alternative and begins the next.</summary>
    public abstract string Sentences(IEnumerable<string> sentences);
}
