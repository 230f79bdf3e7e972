using System.Text.RegularExpressions;

namespace IssueResolution.Json.Tests.Schemas;

/// <summary>The pages of gesture, decline and organisation files list the keys that the readers know, and the samples show all of them.</summary>
public sealed class KeyTableTests
{
    public static TheoryData<string, string> Pages => new() { { "gesture", "gesture-file.md" }, { "decline", "decline-file.md" }, { "organisation", "organisation-file.md" } };

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_page_lists_the_keys_of_the_schema_in_its_order(string schema, string page) =>
        Assert.Equal(SchemaPaths.In(Document(schema)).Select(key => key.Path), Rows(page).Select(row => row[0].Trim('`')));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_key_is_required_on_the_page_if_it_is_to_the_reader(string schema, string page) => Assert.Equal(
        SchemaPaths.In(Document(schema)).Where(key => key.IsRequired).Select(key => key.Path), Rows(page).Where(row => row[3] == "required").Select(row => row[0].Trim('`')));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_example_fits_its_key(string schema, string page) => Assert.All(Rows(page).Zip(SchemaPaths.In(Document(schema))), pair =>
    {
        bool isWhole = pair.Second.Schema is var given && Document(schema).Resolved(given) is var part
            && (part.Find("properties") is not null || (part.Find("items") is { } items && Document(schema).Resolved(items).Find("properties") is not null));
        Assert.Equal(isWhole, pair.First[4].Length == 0);
        Assert.True(isWhole || !Document(schema).Check(pair.Second.Schema, WireValue.Parse(pair.First[4].Trim('`'))).Any(), pair.First[0]);
    });

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_samples_together_show_every_key(string schema, string page)
    {
        IEnumerable<string> shown = SampleDocuments.Of(Named(schema)).Texts.SelectMany(text => Keys(WireValue.Parse(text), ""));

        Assert.Empty(Rows(page).Select(row => row[0].Trim('`')).Except(shown));
    }

    [Fact]
    public void The_crisis_shows_every_key_of_a_gesture_file() =>
        Assert.Empty(SchemaPaths.In(Document("gesture")).Select(key => key.Path).Except(Keys(WireValue.Parse(SampleDocuments.TestFile("gesture-crisis.json")), "")));

    private static IEnumerable<string> Keys(WireValue value, string at) => value.Kind switch
    {
        WireKind.Object => value.Members.SelectMany(member => Keys(member.Value, at + member.Key + ".").Prepend(at + member.Key)),
        WireKind.Array => value.Items.SelectMany(item => Keys(item, at.TrimEnd('.') + "[].")),
        _ => [],
    };

    private static string[][] Rows(string page) =>
    [
        .. Regex.Matches(SampleDocuments.TestFile(page), "^\\| `.*\\|$", RegexOptions.Multiline)
            .Select(row => row.Value.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()).Where(row => row.Length == 6),
    ];

    private static SchemaDocument Document(string name) => SchemaDocument.Of(Named(name));

    private static WireSchema Named(string name) => WireSchema.All.Single(schema => schema.Name == name);
}
