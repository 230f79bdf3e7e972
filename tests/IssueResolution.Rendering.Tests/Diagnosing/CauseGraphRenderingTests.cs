using System.Globalization;
using System.Text.RegularExpressions;
using IssueResolution.Diagnosing;
using IssueResolution.Rendering.Tests.Picturing;

namespace IssueResolution.Rendering.Tests.Diagnosing;

public sealed class CauseGraphRenderingTests
{
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo _japanese = CultureInfo.GetCultureInfo("ja");
    private static readonly DiagnosingPolicy _policy = DiagnosingPolicy.ProfessionalServices;

    [Fact]
    public void A_text_reads_from_the_symptom_down_each_branch() => Assert.Equal(
        """
        Symptom: The monthly report reached the client a day late
          Why 1 · action: Extracting the data took two days instead of one; record · confidence 0.8 · job log of 3 March
          Why 2 · information path · shared: The client's systems limit access, and we did not know; observed · confidence 0.9
          Why 3 · Root cause · process · ours: Scoping did not include a technical check; record · confidence 0.8
          Why 1 · condition · capacity · ours: The plan had no room for a second attempt; observed · confidence 0.9
            Why 2 · Unknown yet: Who decided on the date, and what did they know?
            Why 2 · information path · shared: The client's systems limit access, and we did not know; inferred · confidence 0.3 · shown above

        """.ReplaceLineEndings("\n"),
        CauseGraphText.Write(CauseGraphs.Branched(), _policy, _english));

    [Fact]
    public void Japanese_readers_get_Japanese_words_only()
    {
        string text = CauseGraphText.Write(CauseGraphs.Branched(), _policy, _japanese);

        Assert.StartsWith("症状：月次報告書が顧客に一日遅れて届いた\n  なぜ1 · 行為・出来事：", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("[A-Za-z]", text);
    }

    [Fact]
    public void Mermaid_has_a_shape_for_each_statement_and_an_arrow_for_each_why()
    {
        string[] lines = CauseGraphMermaid.Write(CauseGraphs.Branched(), _policy, _english).Split('\n');

        Assert.Equal(["flowchart TD", "  accTitle: Why it happened"], lines[..2]);
        Assert.Equal("  n0([\"Symptom<br/>The monthly report reached the client a day late\"]):::symptom", lines[2]);
        Assert.Equal("  n2[\"Why 2 · information path · shared<br/>The client#39;s systems limit access, and we did not know\"]:::cause", lines[4]);
        Assert.Equal("  n3[[\"Why 3 · Root cause · process · ours<br/>Scoping did not include a technical check\"]]:::root", lines[5]);
        Assert.Equal("  n5{{\"Why 2 · Unknown yet<br/>Who decided on the date, and what did they know#63;\"}}:::unknown", lines[7]);
        Assert.Equal(6, lines.Count(line => line.Contains("-->", StringComparison.Ordinal)));
        Assert.Contains("  n0 -->|\"record · confidence 0.8 · job log of 3 March\"| n1", lines);
        Assert.Contains("  n4 --> n5", lines);
    }

    [Theory]
    [InlineData("\"]; click n0 \"javascript:x\" --> n9")]
    [InlineData("<script>x</script> & \\n `code` #35;")]
    [InlineData("line\r\nbreak\u2028%%{init}%%|end")]
    public void No_statement_can_leave_its_label(string statement)
    {
        string plain = CauseGraphMermaid.Write(CauseGraphs.Saying("late", "slow"), _policy, _english);
        string odd = CauseGraphMermaid.Write(CauseGraphs.Saying(statement, statement), _policy, _english);

        Assert.Equal(plain.Split('\n').Length, odd.Split('\n').Length);
        Assert.Matches("^[^\"<>\\\\`%{}|&]*$", Regex.Match(odd, "Symptom<br/>(.*)\"\\]\\):::symptom").Groups[1].Value);
        Drawing drawing = Drawing.Of(CauseGraphPicture.Draw(CauseGraphs.Saying(statement, statement), _policy, _english));
        drawing.MustBeSound();
        Assert.Equal(3, CauseGraphText.Write(CauseGraphs.Saying(statement, statement), _policy, _english).Split('\n').Length);
    }

    [Theory]
    [InlineData("en", PictureWidth.Wide)]
    [InlineData("en", PictureWidth.Narrow)]
    [InlineData("ja", PictureWidth.Wide)]
    [InlineData("ja", PictureWidth.Narrow)]
    public void A_picture_is_sound_clear_and_holds_every_statement(string language, PictureWidth width)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(language);
        CauseGraph graph = CauseGraphs.Branched();
        Drawing drawing = Drawing.Of(CauseGraphPicture.Draw(graph, _policy, culture, width));

        drawing.MustBeSound();
        drawing.TextsMustBeClear();
        string shown = string.Concat(drawing.Texts).Replace(" ", string.Empty, StringComparison.Ordinal);
        Assert.All(graph.Nodes, node => Assert.Contains(node.Statement.In(culture).Replace(" ", string.Empty, StringComparison.Ordinal), shown, StringComparison.Ordinal));
        Assert.All(graph.Nodes, node => Assert.Contains(node.Statement.In(culture), drawing.Description, StringComparison.Ordinal));
        Assert.Equal(language == "ja" ? "なぜ起きたか" : "Why it happened", drawing.Title);
        Assert.Equal([1, 1, 1, 4], new[] { "symptom", "root", "unknown", "cause" }.Select(look => drawing.Bars(look).Length));
    }

    [Property]
    public void Whatever_is_said_is_drawn_inside_the_picture(string? one, string? other, bool narrow)
    {
        CauseGraph graph = CauseGraphs.Saying($"late {one}", $"slow {other} {new string('W', 90)}");

        Drawing drawing = Drawing.Of(CauseGraphPicture.Draw(graph, _policy, _english, narrow ? PictureWidth.Narrow : PictureWidth.Wide));

        drawing.MustBeSound();
        Assert.All(drawing.Texts, text => Assert.True(TextExtent.Of(text, SvgPicture.SmallSize) <= drawing.Box[2]));
        Assert.Equal(90 + (one + other).Count(letter => letter == 'W'), string.Concat(drawing.Texts.Where(text => text != "Why 1")).Count(letter => letter == 'W'));
    }

    [Fact]
    public void A_chain_of_ten_thousand_whys_and_as_many_branches_are_drawn()
    {
        const int many = 10_000;
        CauseGraph deep = CauseGraphs.Granted(CauseGraph.Of(
            new("late", "遅れ"),
            Enumerable.Range(0, many).SelectMany(index => new[] { Node($"a{index}"), Node($"b{index}") }),
            Enumerable.Range(0, many).SelectMany(index => new[] { Link(index, "a"), Link(index, "b") })));

        Drawing drawing = Drawing.Of(CauseGraphPicture.Draw(deep, _policy, _english));

        Assert.Equal(2 * many, drawing.Bars("cause").Length);
        Assert.Equal((2 * many) + 2, CauseGraphText.Write(deep, _policy, _english).Split('\n').Length);

        static CauseNode Node(string name) => new(new(name), new(name, name));

        static CauseLink Link(int index, string name) =>
            new(index == 0 ? CauseId.Symptom : new($"a{index - 1}"), new($"{name}{index}"), EvidenceKind.Record);
    }
}
