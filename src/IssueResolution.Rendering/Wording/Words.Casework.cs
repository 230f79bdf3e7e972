namespace IssueResolution.Rendering;

internal abstract partial class Words
{
    /// <summary>Stands over a picture of a case.</summary>
    public abstract string CaseTitle { get; }

    public abstract string AgendaTitle { get; }

    public abstract string NothingDue { get; }

    /// <summary>Before the reason of a duty.</summary>
    public abstract string Because { get; }

    public abstract string Who { get; }

    public abstract string What { get; }

    public abstract string Overdue { get; }

    /// <summary>Marks what is due first of all that is not overdue.</summary>
    public abstract string DueNext { get; }

    /// <summary>Marks what is due after that.</summary>
    public abstract string DueLater { get; }

    public abstract string NothingChanges { get; }

    public abstract string GatesTitle { get; }

    public abstract string NoGates { get; }

    public abstract string EventsTitle { get; }

    /// <summary>Above the promises of a case, in its picture.</summary>
    public abstract string PromisesToClient { get; }

    public abstract string Now { get; }

    /// <summary>What a bar of the agenda stands for until it is due.</summary>
    public abstract string TimeToAct { get; }

    /// <summary>The piece of work that a case belongs to.</summary>
    public abstract string Engagement { get; }

    /// <summary>Where a case stands in its life.</summary>
    public abstract string State { get; }

    /// <summary>Heads the column of case ids.</summary>
    public abstract string CaseId { get; }

    public abstract string KindOfIssue { get; }

    public abstract string Severity { get; }

    public abstract string Owner { get; }

    /// <summary>Under a picture whose axis is not even.</summary>
    public abstract string QuietNote { get; }

    /// <summary>"asked Mon 2026-03-02 14:00 (+00:00)"</summary>
    public abstract string AskedAt(string stamp);

    /// <summary>"5 duties, 1 overdue"</summary>
    public abstract string Duties(string count, string overdue);

    public abstract string CountOfCases(string count);

    public abstract string AskAgain(string stamp);

    public abstract string StateSince(string state, string stamp);

    /// <summary>Said of a case at an instant before it began.</summary>
    public abstract string NotDetectedBefore(string stamp);

    /// <summary>Stands over a ledger of trust.</summary>
    public abstract string TrustTitle { get; }

    public abstract string NoTrustEvents { get; }

    /// <summary>Under the trust of one case: what it is read from.</summary>
    public abstract string TrustOfCase { get; }

    /// <summary>"fragile, 35 of 100"</summary>
    public abstract string TrustAt(string state, string score);

    /// <summary>"−15, now 35"</summary>
    public abstract string Moved(string change, string score);
}
