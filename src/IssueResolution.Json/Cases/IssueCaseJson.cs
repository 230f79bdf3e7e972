using IssueResolution.Casework;
using IssueResolution.Reasoning;

namespace IssueResolution.Json;

/// <summary>One case as JSON, both ways; docs/reference/case-file.md describes every event.</summary>
/// <remarks>
/// <code>
/// { "version": 1, "id": "C-1", "engagement": "E-1", "events": [
///   { "type": "detected", "at": "2026-03-02T09:00:00Z", "by": "Ann", "kind": "missed-deadline", "severity": "high", "what": "The report has not come." },
///   { "type": "acknowledged", "at": "2026-03-02T09:15:00Z", "by": "Ann", "nextUpdateAt": "2026-03-02T12:00:00Z" } ] }
/// </code>
/// What is written is read as an equal case, and equal cases have one text. One thing only a reader refuses: a lesson
/// whose audience is the project alone, named by the id of the engagement or as "project".
/// </remarks>
public static class IssueCaseJson
{
    /// <summary>Reads a text without asking any rule.</summary>
    /// <exception cref="WireFormatException">The text is not JSON, has a key that is not known or misses one, or a value cannot be used.</exception>
    public static RecordedCase Parse(string json) => Read(WireValue.Parse(json));

    /// <summary>Reads a text: the case, or the refusal of the first event that may not stand, with its line, column and path in the message.</summary>
    /// <exception cref="WireFormatException">The text is not JSON, has a key that is not known or misses one, or a value cannot be used.</exception>
    public static Decision<IssueCase> Parse(string json, CaseRules rules) => Parse(json).Under(rules);

    /// <summary>The same as <see cref="Parse(string)"/> for an object that stands inside another text.</summary>
    /// <param name="value">The object.</param>
    /// <param name="keysBeside">Keys that the caller reads itself, such as a calendar's.</param>
    /// <exception cref="WireFormatException">A key is not known or missing, or a value cannot be used.</exception>
    public static RecordedCase Read(WireValue value, params IEnumerable<string> keysBeside)
    {
        Guard.Against.Null(value).RequireVersion();
        value.RefuseKeysOtherThan(["version", .. CaseForm.Keys, .. Guard.Against.Null(keysBeside)]);
        return CaseForm.Read(value);
    }

    /// <summary>The text that <see cref="Parse(string, CaseRules)"/> reads as an equal case: lines end in a line feed, and what is at its default is left out.</summary>
    /// <exception cref="ArgumentException">A text holds half of a surrogate pair, or an amount of a gesture cannot be paid in its currency.</exception>
    public static string Write(IssueCase issueCase) =>
        WireNode.Object([("version", WireNames.Version), .. CaseForm.Members(Guard.Against.Null(issueCase))]).ToText();
}
