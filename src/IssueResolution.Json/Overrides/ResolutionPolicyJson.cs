using System.Collections.Immutable;
using IssueResolution.Casework;
using IssueResolution.Reasoning;

namespace IssueResolution.Json;

/// <summary>What a firm sets differently in a <see cref="ResolutionPolicy"/>, as JSON, both ways; docs/reference/resolution-policy-file.md lists every cell.</summary>
/// <remarks>
/// <code>
/// { "version": 1,
///   "overrides": [
///     { "cell": "assessing.priority", "key": "high/soon", "value": "p2", "reason": "Our partners want to see these the same day" },
///     { "cell": "escalating.fact-window", "value": "PT10M", "reason": "Our desk knows its clients" } ] }
/// </code>
/// A file can say anything that a cell can hold; whether the whole is lawful is for <see cref="ResolutionPolicy.Accept"/> to say, in the calendar in which it will run.
/// </remarks>
public static class ResolutionPolicyJson
{
    private const string WayOut = "List each cell as {\"cell\": \"assessing.priority\", \"key\": \"high/soon\", \"value\": \"p2\", \"reason\": \"...\"}.";

    /// <summary>Every table and value that a file can override, in the order of <see cref="ResolutionPolicy.Readings"/>.</summary>
    public static ImmutableArray<OverridableCells> Cells { get; } = PolicyCells.All();

    /// <summary>The policy of a professional-services firm with the overrides of a text.</summary>
    /// <exception cref="WireFormatException">The text is not JSON, or one of its overrides cannot be used.</exception>
    public static ResolutionPolicy Parse(string json) => Read(WireValue.Parse(json), ResolutionPolicy.ProfessionalServices);

    /// <summary>A policy with the overrides of a document.</summary>
    /// <param name="value">The whole document.</param>
    /// <param name="policy">What holds for every cell that the document does not name.</param>
    /// <exception cref="WireFormatException">A key is not known or missing, or an override cannot be used.</exception>
    public static ResolutionPolicy Read(WireValue value, ResolutionPolicy policy)
    {
        Guard.Against.Null(value);
        Guard.Against.Null(policy);
        value.RequireVersion();
        value.RefuseKeysOtherThan(["version", "overrides"]);
        return ReadList(value.Require("overrides", WayOut), policy);
    }

    /// <summary>A policy with the overrides of a list, for a document that holds other things besides.</summary>
    /// <param name="list">The list of overrides; an empty one changes nothing.</param>
    /// <param name="policy">What holds for every cell that the list does not name.</param>
    /// <exception cref="WireFormatException">An override cannot be used.</exception>
    public static ResolutionPolicy ReadList(WireValue list, ResolutionPolicy policy)
    {
        HashSet<(string, string)> seen = [];
        return Guard.Against.Null(list).Items.Aggregate(Guard.Against.Null(policy), (before, entry) => Overridden(before, entry, seen));
    }

    /// <summary>The overrides that a finding of <see cref="ResolutionPolicy.Validate"/> is about, in the order of the list.</summary>
    /// <param name="list">The list of overrides.</param>
    /// <param name="finding">Names a table, or a table with some of its keys.</param>
    /// <returns>Those of the cells that are named; where none of them is overridden, all of that table; nothing where the table is not in the list.</returns>
    public static ImmutableArray<WireValue> OverridesAbout(WireValue list, Finding finding)
    {
        string[] parts = Guard.Against.Null(finding).Subject.Split(['[', '=', ']'], StringSplitOptions.RemoveEmptyEntries);
        string[] keys = parts.Length < 2 ? [] : parts[1].Split([", "], StringSplitOptions.None);
        WireValue[] ofTable = [.. Guard.Against.Null(list).Items.Where(entry => parts.Length > 0 && entry.Find("cell")?.Text == parts[0])];
        WireValue[] named = [.. ofTable.Where(entry => entry.Find("key") is { } key && keys.Contains(key.Text))];
        return [.. named.Length > 0 ? named : ofTable];
    }

    /// <summary>The overridden cells of a policy: the text that <see cref="Parse"/> reads as an equal policy, if nothing else was changed in it.</summary>
    /// <remarks>In the order of <see cref="Cells"/>; lines end in a line feed. Values whose provenance is another are left out, whoever put them there.</remarks>
    /// <exception cref="ArgumentException">A reason or a phrase holds half of a surrogate pair.</exception>
    public static string Write(ResolutionPolicy policy)
    {
        Guard.Against.Null(policy);
        return WireNode.Object(
        [
            ("version", WireNames.Version),
            ("overrides", WireNode.List(
                from cells in Cells
                from cell in cells.ReadingsOf(policy)
                where cell.Reading.Provenance.Kind == ProvenanceKind.Override
                select Node(cell.Reading, cell.Value))),
        ]).ToText();
    }

    private static WireNode Node(CellReading reading, WireNode value) => WireNode.Object(
    [
        ("cell", WireNode.Text(reading.Table)),
        ("key", reading.Key.Length == 0 ? null : WireNode.Text(reading.Key)),
        ("value", value),
        ("reason", WireNode.Text(reading.Provenance.Citation)),
    ]);

    private static ResolutionPolicy Overridden(ResolutionPolicy policy, WireValue entry, HashSet<(string, string)> seen)
    {
        entry.RefuseKeysOtherThan(["cell", "key", "value", "reason"]);
        WireValue cell = entry.Require("cell", WayOut);
        OverridableCells cells = Cells.FirstOrDefault(known => known.CodeIn(policy) == cell.Text)
            ?? throw cell.Fault($"There is no cell \"{Excerpt.Of(cell.Text)}\" to override. {Nearest(policy, cell.Text)}");
        WireValue? key = entry.Find("key");
        WireValue value = entry.Require("value", $"Write {cells.Form.Replace("`", "")}.");
        WireValue reason = entry.Require("reason", "Say why the value differs: it is shown wherever the value is.");
        if (string.IsNullOrWhiteSpace(reason.Text))
        {
            throw reason.Fault("The reason is empty. Say why the value differs: it is shown wherever the value is.");
        }

        ResolutionPolicy after = cells.With(policy, entry, key, value, reason.Text);
        return seen.Add((cell.Text, key?.Text ?? ""))
            ? after
            : throw entry.Fault($"{cell.Text}{(key is null ? "" : $"[{Excerpt.Of(key.Text)}]")} comes twice. Keep one of them.");
    }

    /// <summary>The cells of the stage that was named; all stages where it is none.</summary>
    private static string Nearest(ResolutionPolicy policy, string code)
    {
        string stage = StageOf(code);
        string[] known = [.. Cells.Select(cells => cells.CodeIn(policy))];
        string[] near = [.. known.Where(one => StageOf(one) == stage)];
        return near.Length > 0
            ? $"Of this stage there are {string.Join(", ", near)}."
            : $"Its stage would be one of {string.Join(", ", known.Select(StageOf).Distinct())}, followed by a dot and the table.";
    }

    private static string StageOf(string code) => code.Split('.')[0];
}
