using IssueResolution.Wording;

namespace IssueResolution.Cli.Inputs;

/// <summary>The sample that the tool carries within itself: a real incident log, its setup and its holidays.</summary>
internal sealed class EmbeddedSample : InputFolder
{
    public const string Setup = "uci-london.setup.json";

    private const string Work =
        "Amaral, Fantinato, Peres (2018), Incident management process enriched event log, UCI Machine Learning Repository, doi 10.24432/C57S4H, CC BY 4.0";

    /// <summary>The line that has to go wherever the log goes.</summary>
    public static Phrase Citation { get; } = new($"Sample log: {Work}; every twelfth incident.", $"サンプルの記録：{Work}（12件に1件を抜粋）。");

    public override string NameOf(string path) => "(sample)/" + path;

    public override bool Holds(string path) => typeof(EmbeddedSample).Assembly.GetManifestResourceInfo("Sample/" + path) is not null;

    protected override FilePlace? PlaceOf(string path) => null;

    protected override Stream OpenFile(string path) =>
        typeof(EmbeddedSample).Assembly.GetManifestResourceStream("Sample/" + path)
        ?? throw new InputException($"{NameOf(path)}: the embedded sample has no such file.");
}
