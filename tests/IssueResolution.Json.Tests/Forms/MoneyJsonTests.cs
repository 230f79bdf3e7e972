using IssueResolution.Valuing;

namespace IssueResolution.Json.Tests.Forms;

public sealed class MoneyJsonTests
{
    [Theory]
    [InlineData("JPY 250000", 250_000)]
    [InlineData("EUR 12.50", 12.5)]
    [InlineData("EUR 0", 0)]
    [InlineData("JPY 5.0", 5)]
    [InlineData("XXY 0.0001", 0.0001)]
    [InlineData("JPY 1000000000000000", 1_000_000_000_000_000)]
    public void Money_is_one_text_with_the_currency_first(string text, double amount) =>
        Assert.Equal(Money.Of((decimal)amount, text[..3]), MoneyJson.Read(Value($"\"{text}\"")));

    [Theory]
    [InlineData("250000", "An amount of money is one text. Write currency and amount, without separators, such as \"JPY 250000\" or \"EUR 12.50\".")]
    [InlineData("{ \"amount\": 1, \"currency\": \"JPY\" }", "An amount of money is one text.")]
    [InlineData("null", "Expected a text in double quotes, found null.")]
    [InlineData("\"JPY 100.5\"", "\"JPY 100.5\" cannot be paid: JPY has no digits after the point. Round it, such as to \"JPY 101\".")]
    [InlineData("\"EUR 0.001\"", "\"EUR 0.001\" cannot be paid: EUR has 2 digits after the point. Round it, such as to \"EUR 0.01\".")]
    [InlineData("\"JPY 1000000000000001\"", "\"JPY 1000000000000001\" is more than 1000000000000000.")]
    [InlineData("\"JPY 250,000\"", "\"JPY 250,000\" is no amount of money. Write currency and amount, without separators")]
    [InlineData("\"JPY -1\"", "\"JPY -1\" is no amount of money: it is zero or more. Leave out the minus.")]
    [InlineData("\"JPY 1e3\"", "\"JPY 1e3\" is no amount of money.")]
    [InlineData("\"JPY  1\"", "\"JPY  1\" is no amount of money.")]
    [InlineData("\"EUR 1.0000000000000000000000000000000001\"", "\"EUR 1.0000000000000000000000000000000001\" is no amount of money.")]
    [InlineData("\"yen 1\"", "\"yen\" is no currency. Write the three capital letters of ISO 4217")]
    [InlineData("\"\"", "\"\" is no amount of money.")]
    public void What_is_no_money_is_refused_with_rule_and_way_out(string json, string problem) =>
        Assert.StartsWith(problem, Assert.Throws<WireFormatException>(() => MoneyJson.Read(Value(json))).Problem, StringComparison.Ordinal);

    [Property]
    public bool What_is_written_is_read_as_the_same(uint cents, bool isYen)
    {
        Money money = isYen ? Money.Of(cents, "JPY") : Money.Of(cents / 100m, "EUR");
        return MoneyJson.Read(Value($"\"{MoneyJson.Write(money)}\"")) == money;
    }

    [Fact]
    public void The_end_of_a_band_is_written_as_it_is() => Assert.Equal("EUR 68062.9125", MoneyJson.Write(Money.Of(68_062.9125m, "EUR")));

    private static WireValue Value(string json) => WireValue.Parse(json);
}
