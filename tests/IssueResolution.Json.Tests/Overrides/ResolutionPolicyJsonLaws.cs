using IssueResolution.Casework;
using IssueResolution.Reasoning;

namespace IssueResolution.Json.Tests.Overrides;

public sealed class ResolutionPolicyJsonLaws
{
    [Law("P87")]
    [Property]
    public bool What_is_written_is_read_as_an_equal_policy((uint Cell, uint Value)[] changes)
    {
        ResolutionPolicy policy = ResolutionPolicyJson.Parse(Document(changes));
        return ResolutionPolicyJson.Parse(ResolutionPolicyJson.Write(policy)) == policy;
    }

    [Property]
    public bool Equal_policies_have_one_text((uint Cell, uint Value)[] changes)
    {
        string text = ResolutionPolicyJson.Write(ResolutionPolicyJson.Parse(Document(changes)));
        return ResolutionPolicyJson.Write(ResolutionPolicyJson.Parse(text)) == text;
    }

    [Property]
    public bool The_order_of_the_overrides_changes_nothing((uint Cell, uint Value)[] changes) =>
        ResolutionPolicyJson.Parse(Document(changes)) == ResolutionPolicyJson.Parse(Document(Once(changes).Reverse()));

    [Property]
    public bool Exactly_the_named_cells_are_overrides((uint Cell, uint Value)[] changes)
    {
        ResolutionPolicy policy = ResolutionPolicyJson.Parse(Document(changes));
        var named = Once(changes).Select(change => EveryCell.Readings[At(change.Cell)]).Select(cell => (cell.Table, cell.Key)).ToHashSet();
        return policy.Readings.All(cell => (cell.Provenance.Kind == ProvenanceKind.Override) == named.Contains((cell.Table, cell.Key)));
    }

    /// <summary>Every value comes from some cell of the same table, so that it is of the right sort.</summary>
    private static string Document(IEnumerable<(uint Cell, uint Value)> changes) => EveryCell.Document(Once(changes).Select(change =>
    {
        int at = At(change.Cell);
        int[] table = [.. Enumerable.Range(0, EveryCell.Readings.Length).Where(other => EveryCell.Readings[other].Table == EveryCell.Readings[at].Table)];
        return EveryCell.Override(EveryCell.Readings[at], EveryCell.Values[table[change.Value % table.Length]]!, $"reason {change.Value}");
    }));

    private static IEnumerable<(uint Cell, uint Value)> Once(IEnumerable<(uint Cell, uint Value)> changes) => changes.DistinctBy(change => At(change.Cell));

    private static int At(uint cell) => (int)(cell * 2654435761u % (uint)EveryCell.Readings.Length);
}
