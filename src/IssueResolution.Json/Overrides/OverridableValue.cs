using System.Collections.Immutable;
using IssueResolution.Casework;
using IssueResolution.Reasoning;

namespace IssueResolution.Json;

/// <summary>A single value of the policy.</summary>
internal sealed class OverridableValue<TValue>(PolicyPart<PolicyValue<TValue>> single, ValueForm<TValue> form) : OverridableCells
{
    public override string Form => form.Description;

    internal override string CodeIn(ResolutionPolicy policy) => single.In(policy).Code;

    internal override ImmutableArray<string> KeysIn(ResolutionPolicy policy) => [];

    internal override ResolutionPolicy With(ResolutionPolicy policy, WireValue entry, WireValue? key, WireValue value, string reason) =>
        key is null
            ? single.Set(policy, single.In(policy).With(form.Read(value), reason))
            : throw KeyOfSingleValue(policy, key);

    internal override IEnumerable<(CellReading Reading, WireNode Value)> ReadingsOf(ResolutionPolicy policy) =>
        [(single.In(policy).Read(), form.Write(single.In(policy).Value))];
}
