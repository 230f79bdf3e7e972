using System.Collections.Immutable;
using IssueResolution.Casework;
using IssueResolution.Reasoning;

namespace IssueResolution.Json;

/// <summary>A table of the policy.</summary>
internal sealed class OverridableTable<TKey, TValue>(PolicyPart<PolicyTable<TKey, TValue>> table, ValueForm<TValue> form) : OverridableCells
    where TKey : notnull
{
    public override string Form => form.Description;

    internal override string CodeIn(ResolutionPolicy policy) => table.In(policy).Code;

    internal override ImmutableArray<string> KeysIn(ResolutionPolicy policy) => [.. table.In(policy).Readings.Select(cell => cell.Key)];

    internal override ResolutionPolicy With(ResolutionPolicy policy, WireValue entry, WireValue? key, WireValue value, string reason)
    {
        if (key is null)
        {
            throw NoKey(policy, entry);
        }

        PolicyTable<TKey, TValue> cells = table.In(policy);
        int at = KeysIn(policy).IndexOf(key.Text);
        return at < 0
            ? throw UnknownKey(policy, key)
            : table.Set(policy, cells.With(cells.Keys[at], form.Read(value), reason));
    }

    internal override IEnumerable<(CellReading Reading, WireNode Value)> ReadingsOf(ResolutionPolicy policy)
    {
        PolicyTable<TKey, TValue> cells = table.In(policy);
        return cells.Keys.Select(key => (cells.Read(key), form.Write(cells[key])));
    }
}
