namespace IssueResolution.Rendering;

/// <content>What is told of many cases.</content>
internal abstract partial class Words
{
    public abstract string Cases { get; }

    public abstract string Case { get; }

    public abstract string Client { get; }

    public abstract string Score { get; }

    public abstract string KeptInARow { get; }

    public abstract string NewInitiative { get; }

    public abstract string MayStart { get; }

    public abstract string Wait { get; }

    public abstract string AskForFeedbackBy { get; }

    public abstract string TrustByClient { get; }

    public abstract string SignsTitle { get; }

    public abstract string Signs { get; }

    public abstract string Row { get; }

    public abstract string Since { get; }

    public abstract string NoSigns { get; }

    public abstract string PatternsTitle { get; }

    public abstract string NoPatterns { get; }

    public abstract string Indicator { get; }

    public abstract string Sample { get; }

    public abstract string VolumeTitle { get; }

    /// <summary>Open cases and clients, beside the count of cases.</summary>
    public abstract string OpenWithClients(string open, string clients);

    public abstract string More(string count);

    public abstract string IndicatorsSince(string stamp);

    public abstract string ComesBackWith(string subject, string client, string issues);

    public abstract string ComesBackAcross(string subject, string clients, string issues);
}
