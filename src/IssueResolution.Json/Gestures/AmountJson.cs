using System.Globalization;
using IssueResolution.Valuing;

namespace IssueResolution.Json;

/// <summary>Amounts of money: a number in the file's currency, or a text with its own.</summary>
internal sealed class AmountJson
{
    private const decimal Most = 1_000_000_000_000_000m;
    private const string WayOut = "Write a number in the file's currency, or a text such as \"EUR 250\".";

    private readonly Currency _usual;

    private AmountJson(Currency usual) => _usual = usual;

    public static AmountJson In(WireValue currency) => new(CurrencyOf(currency, currency.Text));

    public Money? ReadOrNull(WireValue? value) => value is null ? null : Read(value);

    public Money Read(WireValue value)
    {
        if (value.Kind == WireKind.Number)
        {
            return Of(value, value.Number, _usual);
        }

        string[] words = value.Kind == WireKind.Text ? value.Text.Split(' ') : throw value.Fault($"This is no amount. {WayOut}");
        return words.Length == 2 && decimal.TryParse(words[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal amount)
            ? Of(value, amount, CurrencyOf(value, words[0]))
            : throw value.Fault($"\"{Excerpt.Of(value.Text)}\" is no amount. {WayOut}");
    }

    private static Money Of(WireValue value, decimal amount, Currency currency) => amount is >= 0m and <= Most
        ? Money.Of(amount, currency)
        : throw value.Fault("An amount is from 0 to 1000000000000000. Losses, fees and gestures are written without a minus.");

    private static Currency CurrencyOf(WireValue value, string code)
    {
        try
        {
            return Currency.Of(code);
        }
        catch (ArgumentException)
        {
            throw value.Fault($"\"{Excerpt.Of(code)}\" is no currency. Write the three capital letters of ISO 4217, such as JPY.");
        }
    }
}
