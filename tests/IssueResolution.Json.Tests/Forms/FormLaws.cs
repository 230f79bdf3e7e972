using IssueResolution.Json.Tests.Schemas;

namespace IssueResolution.Json.Tests.Forms;

/// <summary>What a form takes ends for its reader where it ends for its schema.</summary>
public sealed class FormLaws
{
    [Theory]
    [InlineData("openChangeOrders", "0", true)]
    [InlineData("openChangeOrders", "3.0", true)]
    [InlineData("openChangeOrders", "1.5", false)]
    [InlineData("openChangeOrders", "-1", false)]
    [InlineData("consecutiveMisses", "0", true)]
    [InlineData("consecutiveMisses", "0.5", false)]
    [InlineData("satisfaction", "\"0%\"", true)]
    [InlineData("satisfaction", "\"99.99%\"", true)]
    [InlineData("satisfaction", "\".5%\"", true)]
    [InlineData("satisfaction", "\"0100.00%\"", true)]
    [InlineData("satisfaction", "\"100.01%\"", false)]
    [InlineData("satisfaction", "\"101%\"", false)]
    [InlineData("satisfaction", "\"200%\"", false)]
    [InlineData("satisfaction", "\"-1%\"", false)]
    [InlineData("satisfaction", "\"40\"", false)]
    [InlineData("satisfaction", "\".%\"", false)]
    [InlineData("scopeChange", "\"200%\"", true)]
    [InlineData("scopeChange", "\"-1%\"", false)]
    [InlineData("businessDay", "\"PT0.000000001S\"", true)]
    [InlineData("businessDay", "\"P0DT0H0M0.000S\"", false)]
    [InlineData("businessDay", "\"-PT8H\"", false)]
    public void Of_a_report(string key, string value, bool fits) => Agree(WireSchema.AssessReport, key, value, fits);

    [Theory]
    [InlineData("occurrence", "1", true)]
    [InlineData("occurrence", "2.0", true)]
    [InlineData("occurrence", "0", false)]
    [InlineData("occurrence", "1.5", false)]
    [InlineData("missedDates", "0", true)]
    [InlineData("missedDates", "0.5", false)]
    [InlineData("missedDates", "-1", false)]
    public void Of_a_gesture(string key, string value, bool fits) => Agree(WireSchema.Gesture, key, value, fits);

    [Theory]
    [InlineData("effort", "\"PT1S\"", true)]
    [InlineData("effort", "\"P10D\"", true)]
    [InlineData("effort", "\"PT0S\"", false)]
    [InlineData("effort", "\"P0D\"", false)]
    [InlineData("effort", "\"P\"", false)]
    [InlineData("effort", "\"-PT1H\"", false)]
    public void Of_a_case(string key, string value, bool fits) => Agree(WireSchema.Case, key, value, fits);

    private static void Agree(WireSchema schema, string key, string value, bool fits)
    {
        (Action<string> read, IEnumerable<string> texts) = SampleDocuments.Of(schema);
        WireValue root = WireValue.Parse(texts.First(text => text.Contains($"\"{key}\":", StringComparison.Ordinal)));
        string edited = Edited.Replaced(root, Find(root, key)!, value);

        Assert.Equal(fits, Record.Exception(() => read(edited)) is not WireFormatException);
        Assert.Equal(fits, !SchemaDocument.Of(schema).Check(WireValue.Parse(edited)).Any());
    }

    private static WireValue? Find(WireValue value, string key) => value.Kind switch
    {
        WireKind.Object => value.Find(key) ?? value.Members.Select(member => Find(member.Value, key)).FirstOrDefault(found => found is not null),
        WireKind.Array => value.Items.Select(item => Find(item, key)).FirstOrDefault(found => found is not null),
        _ => null,
    };
}
