using System.Globalization;
using IssueResolution.Valuing;

namespace IssueResolution.Json;

/// <summary>The single values of a decline file: texts and money.</summary>
internal static class DeclineValues
{
    private const decimal MostMoney = 1_000_000_000_000_000m;
    private const string MoneyWayOut = "Write currency and amount, such as \"JPY 200000\".";

    public static string Words(this WireValue value) =>
        string.IsNullOrWhiteSpace(value.Text) ? throw value.Fault("A text must not be empty. Write it, or leave the key out.") : value.Text;

    public static Money MoneyIn(this WireValue value)
    {
        string[] words = value.Text.Split(' ');
        if (words.Length != 2
            || !decimal.TryParse(words[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal amount)
            || amount > MostMoney)
        {
            throw value.Fault($"\"{Excerpt.Of(value.Text)}\" is no amount of money. {MoneyWayOut}");
        }

        try
        {
            return Money.Of(amount, words[0]);
        }
        catch (ArgumentException)
        {
            throw value.Fault($"\"{Excerpt.Of(words[0])}\" is no currency. {MoneyWayOut}");
        }
    }
}
