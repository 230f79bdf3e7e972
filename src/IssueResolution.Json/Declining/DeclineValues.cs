using System.Globalization;
using IssueResolution.Ranking;
using IssueResolution.Valuing;
using IssueResolution.Wording;

namespace IssueResolution.Json;

/// <summary>The single values of a decline file: words in two languages, money, steps of a scale.</summary>
internal static class DeclineValues
{
    private const decimal MostMoney = 1_000_000_000_000_000m;
    private const string MoneyWayOut = "Write currency and amount, such as \"JPY 200000\".";

    public static Phrase SaidIn(this WireValue value)
    {
        if (value.Kind == WireKind.Text)
        {
            return new(value.Words(), value.Words());
        }

        value.RefuseKeysOtherThan(["en", "ja"]);
        return new(value.Require("en", "Write the English text.").Words(), value.Require("ja", "Write the Japanese text.").Words());
    }

    public static string Words(this WireValue value) =>
        string.IsNullOrWhiteSpace(value.Text) ? throw value.Fault("A text must not be empty. Write it, or leave the key out.") : value.Text;

    public static TScale StepOf<TScale>(this WireValue value, string what)
        where TScale : OrderedScale<TScale> =>
        OrderedScale<TScale>.TryFromCode(value.Text, out TScale? step)
            ? step
            : throw value.Fault($"\"{Excerpt.Of(value.Text)}\" is no {what}. Known are {string.Join(", ", OrderedScale<TScale>.InOrder.Select(known => known.Code))}.");

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
