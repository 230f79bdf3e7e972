namespace IssueResolution.Rendering;

/// <content>What is told of many cases.</content>
internal sealed partial class EnglishWords
{
    public override string Cases => "The cases";

    public override string Case => "Case";

    public override string Client => "Client";

    public override string Score => "Of 100";

    public override string KeptInARow => "Kept in a row";

    public override string NewInitiative => "Something risky";

    public override string MayStart => "may start";

    public override string Wait => "waits";

    public override string AskForFeedbackBy => "Ask how they see us by";

    public override string TrustByClient => "Trust of each client";

    public override string SignsTitle => "What calls for more than the severity does";

    public override string Signs => "Signs";

    public override string Row => "Row";

    public override string Since => "Since";

    public override string NoSigns => "No case shows a sign that calls for more.";

    public override string PatternsTitle => "What keeps coming back";

    public override string NoPatterns => "Nothing has come back often enough to be a pattern.";

    public override string Indicator => "Indicator";

    public override string Sample => "Sample";

    public override string VolumeTitle => "Whether there are more than usual";

    public override string OpenWithClients(string open, string clients) => $"{open} open, {clients} {(clients == "1" ? "client" : "clients")}";

    public override string More(string count) => $"and {count} more";

    public override string IndicatorsSince(string stamp) => $"Indicators since {stamp}";

    public override string ComesBackWith(string subject, string client, string issues) => $"{subject}: {issues} with {client}. Look at how we work together.";

    public override string ComesBackAcross(string subject, string clients, string issues) => $"{subject}: {issues} with {clients} clients. Look at how we work.";
}
