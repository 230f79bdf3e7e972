namespace IssueResolution.Json.Tests.Schemas;

/// <summary>Schemas and readers know the same: what a reader says about a mistake is compared with what the schema says about the place.</summary>
public sealed class WireSchemaTests
{
    private const string Odd = "zz-nobody-knows";

    public static TheoryData<string> Names => [.. WireSchema.All.Select(schema => schema.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_reader_accepts_fits_the_schema(string name)
    {
        (Action<string> read, IEnumerable<string> texts) = SampleDocuments.Of(Named(name));

        Assert.All(texts, text =>
        {
            read(text);
            Assert.Empty(SchemaDocument.Of(Named(name)).Check(WireValue.Parse(text)));
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_object_has_the_keys_that_the_reader_knows_and_the_reader_misses_those_required(string name) => ForEachSchema(name, (schema, value, root, read) =>
    {
        if (schema.Find("properties") is { } properties)
        {
            string[] known = Known(Assert.Throws<WireFormatException>(() => read(Edited.Extended(root, value, Odd))).Problem);
            Assert.Equal(known.Order(StringComparer.Ordinal), properties.Members.Select(member => member.Key).Order(StringComparer.Ordinal));
            Assert.All(schema.Find("required")?.Items ?? [], key => Assert.Throws<WireFormatException>(() => read(Edited.Without(root, value, key.Text))));
        }
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void A_code_is_one_of_those_that_the_reader_knows(string name) => ForEachSchema(name, (schema, value, root, read) =>
    {
        if (schema.Find("enum") is { } codes)
        {
            string problem = Assert.Throws<WireFormatException>(() => read(Edited.Replaced(root, value, Edited.Quoted(Odd)))).Problem;
            Assert.All(codes.Items.Where(_ => !schema.Path.Contains(".override.", StringComparison.Ordinal)), code => Assert.Contains(code.Text, problem, StringComparison.Ordinal));
            Assert.True(!problem.Contains("Known are", StringComparison.Ordinal) || Known(problem).SequenceEqual(codes.Items.Select(code => code.Text)), problem);
        }
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void The_documents_reach_every_object_and_every_code(string name)
    {
        SchemaDocument schema = SchemaDocument.Of(Named(name));
        HashSet<string> reached = [.. SampleDocuments.Of(Named(name)).Texts.SelectMany(text => schema.Walk(WireValue.Parse(text))).Select(pair => pair.Schema.Path)];

        Assert.Empty(Below(schema.Root).Where(part => part.Find("type") is { Kind: WireKind.Text, Text: "object" })
            .Concat(Below(schema.Root).Where(part => part.Find("enum") is { Kind: WireKind.Array }))
            .Select(part => part.Path).Except(reached));
    }

    [Theory]
    [InlineData("""{ "version": 1, "id": "a", "engagement": "b", "events": [{ "type": "closed", "at": "yesterday", "by": "Ann" }] }""")]
    [InlineData("""{ "version": 1, "id": "a", "engagement": "b", "events": [{ "type": "closed", "at": "2026-03-02T09:00:00Z", "by": " " }] }""")]
    [InlineData("""{ "version": 1, "id": "a", "engagement": "b", "events": [{ "type": "ended", "at": "2026-03-02T09:00:00Z", "by": "Ann" }] }""")]
    [InlineData("""{ "version": 2, "id": "a", "engagement": "b", "events": [] }""")]
    [InlineData("""{ "version": 1, "id": "a", "engagement": "b" }""")]
    [InlineData("""{ "version": 1, "id": "a", "engagement": "b", "events": [], "state": "closed" }""")]
    public void A_mistake_does_not_fit_the_schema(string json) => Assert.NotEmpty(SchemaDocument.Of(WireSchema.Case).Check(WireValue.Parse(json)));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_package_has_the_text_as_a_file(string name)
    {
        if (Environment.GetEnvironmentVariable("ISSUERESOLUTION_APPROVE") == "1")
        {
            File.WriteAllText(Path.Combine(Root(), "src", "IssueResolution.Json", "Schemas", "Files", $"{name}.schema.json"), Named(name).Text);
            return;
        }

        Assert.Equal(Named(name).Text, SampleDocuments.TestFile($"{name}.schema.json"));
    }

    // What a reader says about an unknown cell names only those of its stage.
    [Fact]
    public void Every_cell_that_can_be_overridden_is_in_the_schema() => Assert.Equal(
        ResolutionPolicyJson.Cells.Select(cells => cells.Code),
        SchemaDocument.Of(WireSchema.ResolutionPolicy).Root.Find("$defs")!.Find("override")!.Find("properties")!.Find("cell")!.Find("enum")!.Items.Select(code => code.Text));

    [Fact]
    public void A_schema_is_called_by_its_name()
    {
        Assert.Equal(WireSchema.All.Select(schema => schema.Name).Order(StringComparer.Ordinal), WireSchema.All.Select(schema => schema.ToString()));
        Assert.Equal("urn:issue-resolution:schema:case:1", SchemaDocument.Of(WireSchema.Case).Root.Find("$id")!.Text);
    }

    // The first place of the documents at which each part of the schema applies.
    private static void ForEachSchema(string name, Action<WireValue, WireValue, WireValue, Action<string>> check)
    {
        SchemaDocument schema = SchemaDocument.Of(Named(name));
        (Action<string> read, IEnumerable<string> texts) = SampleDocuments.Of(Named(name));
        HashSet<string> seen = [];
        foreach (WireValue root in texts.Select(WireValue.Parse))
        {
            foreach ((WireValue part, WireValue value) in schema.Walk(root).Where(pair => seen.Add(pair.Schema.Path)))
            {
                check(part, value, root, read);
            }
        }
    }

    private static WireSchema Named(string name) => WireSchema.All.Single(schema => schema.Name == name);

    private static string[] Known(string problem) => problem[(problem.IndexOf("Known are ", StringComparison.Ordinal) + "Known are ".Length)..].TrimEnd('.').Split(", ");

    private static IEnumerable<WireValue> Below(WireValue value) => value.Kind switch
    {
        WireKind.Object => value.Members.SelectMany(member => Below(member.Value)).Prepend(value),
        WireKind.Array => value.Items.SelectMany(Below),
        _ => [],
    };

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "IssueResolution.Core.sln")))
        {
            folder = folder.Parent;
        }

        return folder!.FullName;
    }
}
