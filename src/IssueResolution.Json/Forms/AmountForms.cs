using System.Globalization;
using IssueResolution.Assessing;
using IssueResolution.Valuing;

namespace IssueResolution.Json;

/// <summary>The forms of truth values, shares and money.</summary>
internal static class AmountForms
{
    private const decimal Percent = 100m;

    private static readonly WireField<Money, decimal> _amount =
        new WireForm<decimal>(ReadAmount, WireNode.Number, SchemaPart.NumberFromZero).Required("amount", "Write the amount as a number.", (Money money) => money.Amount);

    private static readonly WireField<Money, Currency> _currency = new WireForm<Currency>(
        ReadCurrency, currency => WireNode.Text(currency.Code), SchemaPart.Text(SchemaPatterns.Currency))
        .Required("currency", "Write the three letters of ISO 4217, such as \"JPY\".", (Money money) => money.Currency);

    public static WireForm<bool> Flag { get; } = new(value => value.Flag, WireNode.Flag, SchemaPart.Flag);

    /// <summary>In percent and with its sign, because a bare 0.4 is too easily taken for 40; at most the whole.</summary>
    public static WireForm<Share> PartOfWhole { get; } = new(
        ReadPart, share => WireNode.Text(FormattableString.Invariant($"{share.Value * Percent:0.############################}%")), SchemaPart.Text(SchemaPatterns.Percentage));

    /// <summary>In percent and with its sign, from zero on; more than the whole is possible.</summary>
    public static WireForm<Share> AnyShare { get; } = new(
        ValueForms.ReadShare, PartOfWhole.Write, SchemaPart.Text(SchemaPatterns.Percentage));

    public static WireForm<Money> Money { get; } = WireFields.Object("money", value => Valuing.Money.Of(_amount.In(value), _currency.In(value)), _amount, _currency);

    private static Share ReadPart(WireValue value)
    {
        string text = value.Text;
        return text.EndsWith("%", StringComparison.Ordinal)
            && decimal.TryParse(text.Substring(0, text.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal percent)
            && percent <= Percent
            ? Share.Percent(percent)
            : throw value.Fault($"\"{Excerpt.Of(text)}\" is no part of a whole. Write a percentage from zero to a hundred, such as \"40%\".");
    }

    private static decimal ReadAmount(WireValue value) => value.Number >= 0 ? value.Number : throw value.Fault("An amount of money is zero or more. Leave out the minus.");

    private static Currency ReadCurrency(WireValue value)
    {
        try
        {
            return Currency.Of(value.Text);
        }
        catch (ArgumentException)
        {
            throw value.Fault($"\"{Excerpt.Of(value.Text)}\" is no currency. Write the three capital letters of ISO 4217, such as \"JPY\".");
        }
    }
}
