using System.Text.Json;

namespace IssueResolution.Json.Tests.Wire;

public sealed class WireValueLaws
{
    [Property]
    public bool Text_that_is_written_is_read_back(string? text)
    {
        string json = JsonSerializer.Serialize(text ?? "");
        return WireValue.Parse(json).Text == JsonSerializer.Deserialize<string>(json);
    }

    [Property]
    public bool A_number_is_read_exactly(decimal number) =>
        WireValue.Parse(number.ToString(System.Globalization.CultureInfo.InvariantCulture)).Number == number;

    [Property(MaxTest = 1000)]
    public bool Any_text_is_read_or_refused_with_a_place_inside_it(string? text)
    {
        try
        {
            WireValue.Parse(text ?? "");
            return true;
        }
        catch (WireFormatException fault)
        {
            string[] lines = (text ?? "").Split('\n');
            return fault.Line >= 1 && fault.Line <= lines.Length && fault.Column >= 1 && fault.Column <= lines[fault.Line - 1].Length + 2
                && !fault.Message.Any(char.IsControl) && fault.Message.Length < 250;
        }
    }
}
