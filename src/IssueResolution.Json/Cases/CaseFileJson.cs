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
    public static ImmutableArray<RecordedCase> Parse(string json)
    {
        CaseReading reading = new();
        WireValue root = new WireParser(Guard.Against.Null(json), $"$.{Cases}", reading.Take).Parse();
        RequireList(root, []);
        return reading.ToCases();
    }

    /// <summary>Reads a text: each case, or the refusal of its first event that may not stand, with its line, column and path in the message.</summary>
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
        CaseReading reading = new();
        foreach (WireValue item in RequireList(Guard.Against.Null(value), Guard.Against.Null(keysBeside)))
        {
            reading.Take(item);
        }

        return reading.ToCases();
    }

    /// <summary>The text that <see cref="Parse(string, CaseRules)"/> reads as equal cases in the same order.</summary>
    /// <param name="cases">The cases; their ids differ.</param>
    /// <exception cref="ArgumentException">Two cases have one id, a text holds half of a surrogate pair, or an amount of a gesture cannot be paid in its currency.</exception>
    public static string Write(IEnumerable<IssueCase> cases)
    {
        ImmutableArray<IssueCase> all = [.. Guard.Against.Null(cases).Select(one => Guard.Against.Null(one, nameof(cases)))];
        IssueCase? twice = all.GroupBy(one => one.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1)?.First();
        return twice is null
            ? WireNode.Object([("version", WireNames.Version), (Cases, List(all))]).ToText()
            : throw new ArgumentException($"The case '{twice.Id}' comes twice: hand in each once.", nameof(cases));
    }

    private static ImmutableArray<WireValue> RequireList(WireValue root, IEnumerable<string> keysBeside)
    {
        root.RequireVersion();
        root.RefuseKeysOtherThan(["version", Cases, .. keysBeside]);
        return root.Require(Cases, "List the cases.").Items;
    }

    private static WireNode List(ImmutableArray<IssueCase> cases) =>
        cases.IsEmpty ? WireNode.List([]) : WireNode.LongList(cases.Select(one => WireNode.Object(CaseForm.Members(one))));
}
