namespace IssueResolution.Rendering;

internal sealed partial class EnglishWords
{
    public override string CaseTitle => "The course of a case";

    public override string AgendaTitle => "What is due next";

    public override string NothingDue => "Nothing is due.";

    public override string Because => "Why";

    public override string Who => "By";

    public override string What => "What";

    public override string Overdue => "overdue";

    public override string DueNext => "next";

    public override string DueLater => "later";

    public override string NothingChanges => "Nothing changes until something happens.";

    public override string GatesTitle => "What keeps it from being closed";

    public override string NoGates => "Nothing keeps it from being closed.";

    public override string EventsTitle => "What happened";

    public override string PromisesToClient => "Promised to the client";

    public override string Now => "now";

    public override string TimeToAct => "from asked to due";

    public override string Engagement => "Engagement";

    public override string State => "State";

    public override string CaseId => "Case";

    public override string KindOfIssue => "Kind";

    public override string Severity => "Severity";

    public override string Owner => "Owner";

    public override string QuietNote => "Long stretches without an event are drawn shorter than they are.";

    public override string AskedAt(string stamp) => $"asked {stamp}";

    public override string Duties(string count, string overdue) => $"{count} {(count == "1" ? "duty" : "duties")}, {overdue} overdue";

    public override string CountOfCases(string count) => $"{count} {(count == "1" ? "case" : "cases")}";

    public override string AskAgain(string stamp) => $"Changes by itself {stamp}.";

    public override string StateSince(string state, string stamp) => $"{state} since {stamp}";

    public override string NotDetectedBefore(string stamp) => $"not detected before {stamp}";

    public override string TrustTitle => "Trust";

    public override string TrustOfCase => "Read from the promises of this case and what the client said about it.";

    public override string NoTrustEvents => "nothing has moved it yet";

    public override string TrustAt(string state, string score) => $"{state}, {score} of 100";

    public override string Moved(string change, string score) => $"{change}, now {score}";
}
