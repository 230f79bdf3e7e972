using System.Globalization;
using IssueResolution.Valuing;

namespace IssueResolution.Json;

/// <summary>Money as one text, the currency first: <c>"JPY 250000"</c>, <c>"EUR 12.50"</c>. There is no other form.</summary>
/// <remarks>
/// A number in JSON may pass through a binary fraction on its way and loses its currency when it is copied; a text does neither. No signs, no
/// separators of thousands. Read are amounts up to 10^15 that can be paid: no finer than <see cref="Currency.MinorDigits"/>.
/// </remarks>
public static class MoneyJson
{
    private const decimal Most = 1_000_000_000_000_000m;
    private const int MostCharacters = 26;
    private const string WayOut = "Write currency and amount, without separators, such as \"JPY 250000\" or \"EUR 12.50\".";

    /// <summary>The money that a text names.</summary>
    /// <exception cref="WireFormatException">The value is no such text, the currency is none, or the amount is too large or too fine to be paid.</exception>
    public static Money Read(WireValue value)
    {
        if (Guard.Against.Null(value).Kind is WireKind.Number or WireKind.Object)
        {
            throw value.Fault($"An amount of money is one text. {WayOut}");
        }

        string text = value.Text;
        string[] words = text.Split(' ');
        if (words.Length != 2 || words[1].Length > MostCharacters
            || !decimal.TryParse(words[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal amount))
        {
            throw value.Fault(text.IndexOf('-') >= 0
                ? $"\"{Excerpt.Of(text)}\" is no amount of money: it is zero or more. Leave out the minus."
                : $"\"{Excerpt.Of(text)}\" is no amount of money. {WayOut}");
        }

        Money money = In(value, words[0], amount);
        return amount > Most ? throw value.Fault($"\"{Excerpt.Of(text)}\" is more than 1000000000000000. Check the amount and its unit.")
            : !money.IsPayable ? throw value.Fault(
                $"\"{Excerpt.Of(text)}\" cannot be paid: {money.Currency} has {Digits(money.Currency)}. Round it, such as to \"{Write(money.RaisedToPayable())}\".")
            : money;
    }

    /// <summary>The text that <see cref="Read"/> takes. An amount too fine to be paid, such as the end of a band, is written as it is.</summary>
    public static string Write(Money money) =>
        FormattableString.Invariant($"{Guard.Against.Null(money).Currency.Code} {money.Amount:0.############################}");

    private static Money In(WireValue value, string code, decimal amount)
    {
        try
        {
            return Money.Of(amount, code);
        }
        catch (ArgumentException)
        {
            throw value.Fault($"\"{Excerpt.Of(code)}\" is no currency. Write the three capital letters of ISO 4217, such as \"JPY 250000\".");
        }
    }

    private static string Digits(Currency currency) => currency.MinorDigits switch
    {
        0 => "no digits after the point",
        var digits => FormattableString.Invariant($"{digits} digits after the point"),
    };
}
