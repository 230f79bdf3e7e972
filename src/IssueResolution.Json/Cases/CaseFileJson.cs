using System.Collections.Immutable;
using IssueResolution.Casework;
using IssueResolution.Reasoning;

namespace IssueResolution.Json;

/// <summary>Many cases as one JSON text, both ways: <c>{ "version": 1, "cases": [...] }</c>, each case with the keys of <see cref="IssueCaseJson"/> but the version.</summary>
public static class CaseFileJson
{
    private const string Cases = "cases";

    /// <summary>Reads a text without asking any rule; the cases in its order.</summary>
    /// <exception cref="WireFormatException">
    /// The text is not JSON, has a key that is not known or misses one, a value cannot be used, or two cases have one id.
    /// </exception>
    public static ImmutableArray<RecordedCase> Parse(string json) => Read(WireValue.Parse(json));

    /// <summary>Reads a text: each case, or the refusal of its first event that may not stand, with its line and path in the message.</summary>
    /// <exception cref="WireFormatException">
    /// The text is not JSON, has a key that is not known or misses one, a value cannot be used, or two cases have one id.
    /// </exception>
    public static ImmutableArray<Decision<IssueCase>> Parse(string json, CaseRules rules)
    {
        Guard.Against.Null(rules);
        return [.. Parse(json).Select(one => one.Under(rules))];
    }

    /// <summary>The same as <see cref="Parse(string)"/> for an object that stands inside another text.</summary>
    /// <param name="value">The object.</param>
    /// <param name="keysBeside">Keys that the caller reads itself, such as a calendar's.</param>
    /// <exception cref="WireFormatException">A key is not known or missing, a value cannot be used, or two cases have one id.</exception>
    public static ImmutableArray<RecordedCase> Read(WireValue value, params IEnumerable<string> keysBeside)
    {
        Guard.Against.Null(value).RequireVersion();
        value.RefuseKeysOtherThan(["version", Cases, .. Guard.Against.Null(keysBeside)]);
        HashSet<string> ids = new(StringComparer.Ordinal);
        return [.. value.Require(Cases, "List the cases.").Items.Select(item => ReadOne(item, ids))];
    }

    /// <summary>The text that <see cref="Parse(string, CaseRules)"/> reads as equal cases in the same order.</summary>
    /// <param name="cases">The cases; their ids differ.</param>
    /// <exception cref="ArgumentException">Two cases have one id, or a text holds half of a surrogate pair.</exception>
    public static string Write(IEnumerable<IssueCase> cases)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        return WireNode.Object(
        [
            ("version", WireNames.Version),
            (Cases, WireNode.List(Guard.Against.Null(cases).Select(one => ids.Add(Guard.Against.Null(one, nameof(cases)).Id)
                ? WireNode.Object(CaseForm.Members(one))
                : throw new ArgumentException($"The case '{one.Id}' comes twice: hand in each once.", nameof(cases))))),
        ]).ToText();
    }

    private static RecordedCase ReadOne(WireValue item, HashSet<string> ids)
    {
        item.RefuseKeysOtherThan(CaseForm.Keys);
        RecordedCase one = CaseForm.Read(item);
        return ids.Add(one.Id) ? one : throw item.Find("id")!.Fault($"The case \"{Excerpt.Of(one.Id)}\" comes twice. Give each an id of its own.");
    }
}
