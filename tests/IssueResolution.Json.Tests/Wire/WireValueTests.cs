namespace IssueResolution.Json.Tests.Wire;

public sealed class WireValueTests
{
    [Fact]
    public void Every_kind_of_value_is_read()
    {
        WireValue value = WireValue.Parse("""{ "text": "a\u00e4", "number": 1.50, "flag": true, "nothing": null, "list": [1, {}] }""");

        Assert.Equal("aä", value.Find("text")!.Text);
        Assert.Equal(1.50m, value.Find("number")!.Number);
        Assert.True(value.Find("flag")!.Flag);
        Assert.Equal(WireKind.Null, value.Find("nothing")!.Kind);
        Assert.Equal("$.list[1]", value.Find("list")!.Items[1].Path);
        Assert.Equal(["text", "number", "flag", "nothing", "list"], value.Members.Select(member => member.Key));
    }

    [Theory]
    [InlineData("{ \"a\": 1,\n  \"ä\": 2, \"a\": 3 }", 2, 11, "$.a", "The key \"a\" comes twice, first on line 1")]
    [InlineData("{ \"a\": [1, 2] } x", 1, 17, "$", "This is not JSON")]
    [InlineData("{ \"a\": 1, }", 1, 11, "$", "This is not JSON")]
    [InlineData("{ // note\n }", 1, 3, "$", "This is not JSON")]
    [InlineData("[1e99]", 1, 2, "$[0]", "too large")]
    [InlineData("[\"\\ud800\"]", 1, 2, "$[0]", "surrogate")]
    [InlineData("  ", 1, 3, "$", "This is not JSON")]
    [InlineData("", 1, 1, "$", "The text is empty")]
    public void A_fault_says_where_it_is(string json, int line, int column, string path, string problem)
    {
        WireFormatException fault = Assert.Throws<WireFormatException>(() => WireValue.Parse(json));

        Assert.Equal((line, column, path), (fault.Line, fault.Column, fault.Path));
        Assert.Contains(problem, fault.Problem, StringComparison.Ordinal);
        Assert.Equal($"Line {line}, column {column}, {path}: {fault.Problem}", fault.Message);
    }

    [Theory]
    [InlineData("number,incident_state,active,reassignment_count\nINC1,New", 1, 1, "it begins with 'number,incident_state,active,reassignmen...'. Expected an object: {...}, or a list: [...].")]
    [InlineData("ticket,at", 1, 1, "it begins with 'ticket,at'. Expected an object: {...}, or a list: [...].")]
    [InlineData("{ \"a\": 1, }", 1, 11, "a comma stands before the closing '}'. Remove the comma.")]
    [InlineData("[1,\n]", 2, 1, "a comma stands before the closing ']'. Remove the comma.")]
    [InlineData("{ \"a\": tru }", 1, 8, "'tru' cannot stand here. Check commas, colons, quotes and brackets around it.")]
    [InlineData("{ \"a\": 1 \"b\": 2 }", 1, 10, "'\"b\"' cannot stand here. Check commas, colons, quotes and brackets around it.")]
    [InlineData("{ \"a\" 1 }", 1, 7, "'1' cannot stand here. Check commas, colons, quotes and brackets around it.")]
    [InlineData("{ 'a': 1 }", 1, 3, "a text stands in single quotes. Write double ones.")]
    [InlineData("{ // c\n}", 1, 3, "it holds a comment, and JSON has none. Remove it.")]
    [InlineData("{ \"a\": \"xy\\data\" }", 1, 12, "a text in quotes holds a single backslash. Write it twice, or a slash in a path.")]
    [InlineData("{ \"a\": \"x\ny\" }", 1, 10, "a text in quotes holds a line break or a tab. Close the quote before it, or write \\n or \\t.")]
    [InlineData("[\"\\u12x4\"]", 1, 7, "a text in quotes holds an unfinished escape. Write four hexadecimal digits after \\u.")]
    [InlineData("{ \"a\": [1", 1, 10, "it ends too soon. A closing brace, bracket or quote is missing, or the rest of the file.")]
    [InlineData("{} x", 1, 4, "'x' follows the value. Remove it, or the bracket that closes too soon before it.")]
    public void What_is_not_json_is_explained_in_plain_words(string json, int line, int column, string problem)
    {
        WireFormatException fault = Assert.Throws<WireFormatException>(() => WireValue.Parse(json));

        Assert.Equal($"Line {line}, column {column}, $: This is not JSON: {problem}", fault.Message);
    }

    [Fact]
    public void A_long_text_is_quoted_by_its_beginning()
    {
        string text = new('t', 1_000_000);

        Assert.Equal($"This is not JSON: it begins with '{new string('t', 40)}...'. Expected an object: {{...}}, or a list: [...].", Assert.Throws<WireFormatException>(() => WireValue.Parse(text)).Problem);
        Assert.True(Assert.Throws<WireFormatException>(() => WireValue.Parse($$"""{ "{{text}}": 1 }""").RefuseKeysOtherThan(["zone"])).Message.Length < 200);
    }

    [Fact]
    public void A_value_knows_its_line() =>
        Assert.Equal([1, 2, 4], WireValue.Parse("[1,\n2,\n\n3]").Items.Select(item => item.Line));

    [Fact]
    public void A_byte_order_mark_is_passed_over() => Assert.Equal(1, WireValue.Parse("\uFEFF1").Number);

    [Fact]
    public void A_value_of_another_kind_is_refused_by_name()
    {
        WireValue value = WireValue.Parse("""{ "day key": [1] }""");

        WireFormatException fault = Assert.Throws<WireFormatException>(() => value.Find("day key")!.Items[0].Text);
        Assert.Equal("Line 1, column 15, $[\"day key\"][0]: Expected a text in double quotes, found a number.", fault.Message);
    }

    [Fact]
    public void A_missing_key_is_named_with_what_to_write()
    {
        WireFormatException fault = Assert.Throws<WireFormatException>(() => WireValue.Parse("\n{}").Require("zone", "Name one."));

        Assert.Equal("Line 2, column 1, $: The key \"zone\" is missing. Name one.", fault.Message);
    }

    [Fact]
    public void A_key_that_nothing_reads_is_refused()
    {
        WireFormatException fault = Assert.Throws<WireFormatException>(() => WireValue.Parse("""{ "zon": 1 }""").RefuseKeysOtherThan(["zone", "weekly"]));

        Assert.Equal("Line 1, column 3, $.zon: The key \"zon\" is not known here. Known are zone, weekly.", fault.Message);
    }

    [Fact]
    public void Nesting_without_end_is_refused() => Assert.Equal(
        "This is not JSON: it is nested deeper than 64 levels.", Assert.Throws<WireFormatException>(() => WireValue.Parse(new string('[', 10_000))).Problem);
}
