using System.Text.RegularExpressions;
using IssueResolution.Reasoning;
using IssueResolution.Timing;

namespace IssueResolution.Json.Tests.Policies;

/// <summary>The page docs/reference/policy-file.md and the sample beside it say the same, and both are read.</summary>
public sealed partial class PolicyFilePageTests
{
    private static readonly string _page = Text("policy-file.md");
    private static readonly string _sample = Text("policy.json");

    [Fact]
    public void The_example_without_its_comments_is_the_sample() =>
        Assert.Equal(_sample, CommentLine().Replace(Block("jsonc"), "").Replace("\n\n", "\n", StringComparison.Ordinal));

    [Fact]
    public void The_sample_is_written_as_an_equal_file()
    {
        PolicyFile file = PolicyFileJson.Parse(_sample);

        Assert.Equal(file, PolicyFileJson.Parse(PolicyFileJson.Write(file)));
        Assert.Equal("gold-2026, standard", file.ToString());
    }

    [Fact]
    public void The_example_shows_every_key_and_the_tables_explain_it()
    {
        string[] names = ["always", "desk", "tier", "critical", "high", "medium", "low", "*", "acknowledge", "first-response", "update", "resolution", "follow-up"];
        string[] ofTheSetupFile = ["Mon", "Tue", "Wed", "Thu", "Fri", "date", "name"];

        Assert.All(
            Keys(WireValue.Parse(_sample)).Distinct().Except(names).Except(ofTheSetupFile).Where(key => !char.IsDigit(key[0])),
            key => Assert.True(_page.Contains($"`{key}`", StringComparison.Ordinal) || _page.Contains($"\"{key}\": ...", StringComparison.Ordinal), key));
    }

    [Fact]
    public void The_history_is_read_with_the_sample_beside_it()
    {
        var history = Assert.IsType<Decision<EventHistory>.Granted>(EventHistoryJson.Parse(Block("json"), PolicyFileJson.Parse(_sample))).Value;

        Assert.Equal(Block("json"), EventHistoryJson.Write(history, PolicyFileJson.Parse(_sample)));
    }

    [Fact]
    public void Every_code_of_the_library_is_on_the_page() => Assert.All(
        [
            .. ClockKind.InOrder.Select(one => one.Code), .. ChangeStrategy.InOrder.Select(one => one.Code), .. CalendarChangeMode.InOrder.Select(one => one.Code),
            .. ReopenRule.InOrder.Select(one => one.Code), .. ResolvedRule.InOrder.Select(one => one.Code), .. Speaker.InOrder.Select(one => one.Code),
        ],
        code => Assert.Contains($"`{code}`", _page, StringComparison.Ordinal));

    [Fact]
    public void Every_type_of_event_is_on_the_page()
    {
        string known = Assert.Throws<WireFormatException>(() => EventHistoryJson.Parse("""{ "version": 1, "events": [{ "type": "x" }] }""")).Problem;

        Assert.All(known[(known.IndexOf("are ", StringComparison.Ordinal) + 4)..].TrimEnd('.').Split(", "), type => Assert.Contains($"`{type}`", _page, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Keys(WireValue value) => value.Kind switch
    {
        WireKind.Object => value.Members.SelectMany(member => Keys(member.Value).Prepend(member.Key)),
        WireKind.Array => value.Items.SelectMany(Keys),
        _ => [],
    };

    private static string Block(string language) => Regex.Match(_page, $"```{language}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    private static string Text(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "TestFiles", file)).ReplaceLineEndings("\n");

    [GeneratedRegex("^ *//.*\n", RegexOptions.Multiline)]
    private static partial Regex CommentLine();
}
