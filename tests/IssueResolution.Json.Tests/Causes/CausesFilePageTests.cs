using System.Text.RegularExpressions;
using IssueResolution.Diagnosing;
using IssueResolution.Json.Tests.Generators;
using IssueResolution.Json.Tests.Schemas;
using IssueResolution.Reasoning;

namespace IssueResolution.Json.Tests.Causes;

/// <summary>The page docs/reference/causes-file.md and the sample beside it are read, and the page tells all that the schema knows.</summary>
public sealed class CausesFilePageTests
{
    private static readonly string _page = SampleDocuments.TestFile("causes-file.md");

    private static readonly SchemaDocument _schema = SchemaDocument.Of(WireSchema.CauseAnalysis);

    [Fact]
    public void The_sample_ends_at_a_root_that_is_good_enough_for_the_gravest_issue()
    {
        CauseAnalysis read = CaseFirm.Granted(CauseAnalysisJson.Parse(SampleDocuments.TestFile("late-report.causes.json")));

        Assert.Equal(read, CaseFirm.Granted(CauseAnalysisJson.Parse(CauseAnalysisJson.Write(read))));
        Assert.IsType<Decision<RootCause>.Granted>(read.Accept(new("scoping"), Assessing.Severity.Critical, DiagnosingPolicy.ProfessionalServices));
    }

    [Fact]
    public void Both_chains_are_read_and_tell_the_same_causes()
    {
        CauseAnalysis[] read = [.. Blocks().Select(block => CaseFirm.Granted(CauseAnalysisJson.Parse(block)))];

        Assert.Equal(2, read.Length);
        Assert.Equal(read[0].Graph.Nodes.Select(node => node.Statement), read[1].Graph.Nodes.Select(node => node.Statement));
        Assert.True(read[1].Review(new("why-3"), DiagnosingPolicy.ProfessionalServices).Value.MayStop);
    }

    [Fact]
    public void Every_key_has_a_row_in_the_words_of_the_schema() => Assert.All(
        Objects().Where(owner => !owner.Path.Contains("second-opinion", StringComparison.Ordinal) && !owner.Path.Contains("both-languages", StringComparison.Ordinal)),
        owner => Assert.All(owner.Find("properties")!.Members.Where(member => member.Key != "version"), member => Assert.Contains(
            $"| `{member.Key}` | {member.Value.Find("description")!.Text} | {(owner.Find("required")?.Items.Any(key => key.Text == member.Key) == true ? "required |" : " |")}\n",
            _page,
            StringComparison.Ordinal)));

    [Fact]
    public void Every_code_is_on_the_page() => Assert.All(
        _schema.Root.Find("$defs")!.Members.Where(known => known.Value.Find("enum") is not null),
        known => Assert.Contains($" | {string.Join(", ", known.Value.Find("enum")!.Items.Select(code => $"`{code.Text}`"))} |\n", _page, StringComparison.Ordinal));

    [Fact]
    public void The_refusal_on_the_page_is_the_one_that_a_reader_gives()
    {
        string circle = Blocks()[0].Replace("Scoping lacked technical due diligence", "The report was late", StringComparison.Ordinal);
        var refused = Assert.IsType<Decision<CauseAnalysis>.Refused>(CauseAnalysisJson.Parse(circle));

        Assert.Contains(refused.Message.English[refused.Message.English.IndexOf("$.", StringComparison.Ordinal)..], _page, StringComparison.Ordinal);
    }

    private static IEnumerable<WireValue> Objects() =>
        _schema.Root.Find("$defs")!.Members.Select(known => known.Value).Where(known => known.Find("properties") is not null).Append(_schema.Root);

    private static string[] Blocks() => [.. Regex.Matches(_page, "```json\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value)];
}
