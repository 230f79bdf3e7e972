using IssueResolution.Casework;
using IssueResolution.Json.Tests.Generators;
using IssueResolution.Reasoning;

namespace IssueResolution.Json.Tests.Cases;

public sealed class CaseFileJsonTests
{
    private const string One =
        """{ "id": "C-1", "engagement": "E", "events": [{ "type": "detected", "at": "2026-03-02T09:00:00Z", "by": "Ann", "kind": "missed-deadline", "severity": "high", "what": "x" }] }""";

    private static readonly string _other = One.Replace("C-1", "C-2", StringComparison.Ordinal);

    [Fact]
    public void A_refused_case_does_not_hide_the_others()
    {
        string twice = _other.Replace("x\" }", "x\" }, { \"type\": \"closed\", \"at\": \"2026-03-02T10:00:00Z\", \"by\": \"Ann\" }", StringComparison.Ordinal);
        Decision<IssueCase>[] read = [.. CaseFileJson.Parse($$"""{ "version": 1, "cases": [{{twice}}, {{One}}] }""", CaseFirm.Rules)];

        Assert.Matches("^Line 1, column [0-9]+, \\$.cases\\[0\\].events\\[1\\]: ", Assert.IsType<Decision<IssueCase>.Refused>(read[0]).Message.English);
        Assert.Equal("C-1", CaseFirm.Granted(read[1]).Id);
    }

    [Fact]
    public void No_cases_are_a_file_too() =>
        Assert.Empty(CaseFileJson.Parse(CaseFileJson.Write([]), CaseFirm.Rules));

    [Fact]
    public void A_file_inside_another_text_is_read_as_it_is_alone()
    {
        string file = $$"""{ "version": 1, "cases": [{{One}}, {{_other}}] }""";

        Assert.Equal(CaseFileJson.Parse(file).SelectMany(one => one.Events), CaseFileJson.Read(WireValue.Parse($"[{file}]").Items[0]).SelectMany(one => one.Events));
    }

    [Fact]
    public void A_case_is_written_once()
    {
        IssueCase one = CaseFirm.Granted(CaseFileJson.Parse($$"""{ "version": 1, "cases": [{{One}}] }""", CaseFirm.Rules)[0]);

        Assert.Contains("'C-1' comes twice", Assert.Throws<ArgumentException>(() => CaseFileJson.Write([one, one])).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "version": 1 }""", "$: The key \"cases\" is missing")]
    [InlineData("""{ "cases": [{}], "version": 2 }""", "$.version: This version is not known here")]
    [InlineData("""{ "cases": [{}, "version": 2 }""", "$: This is not JSON")]
    [InlineData("""{ "version": 1, "cases": {} }""", "$.cases: Expected a list: [...], found an object.")]
    [InlineData("""{ "cases": [] }""", "$: The key \"version\" is missing")]
    [InlineData("""{ "version": 1, "cases": [{ "version": 1, "id": "a", "engagement": "b", "events": [] }] }""", "$.cases[0].version: The key \"version\" is not known here")]
    [InlineData("""{ "version": 1, "cases": [{ "id": "a", "engagement": "b", "events": [] }, { "id": "a", "engagement": "b", "events": [] }] }""", "$.cases[1].id: The case \"a\" comes twice")]
    [InlineData("""{ "version": 1, "cases": [], "events": [] }""", "$.events: The key \"events\" is not known here. Known are version, cases.")]
    public void A_mistake_is_named_with_its_place(string json, string message) =>
        Assert.Contains(message, Assert.Throws<WireFormatException>(() => CaseFileJson.Parse(json)).Message, StringComparison.Ordinal);
}
