using IssueResolution.Valuing;

namespace IssueResolution.Json;

/// <summary>The forms of truth values, counts and money.</summary>
internal static class AmountForms
{
    public static WireForm<bool> Flag { get; } = new(value => value.Flag, WireNode.Flag, SchemaPart.Flag);

    /// <summary>A whole number, zero or more.</summary>
    public static WireForm<int> Count { get; } = new(WireTerms.CountFromZero, count => WireNode.Number(count), SchemaPart.WholeFromZero);

    /// <summary>A whole number, one or more.</summary>
    public static WireForm<int> Ordinal { get; } = new(
        value => value.Count() is >= 1 and var nth ? nth : throw value.Fault("It is counted from one. Write 1 for the first."),
        nth => WireNode.Number(nth),
        SchemaPart.WholeFromOne);

    /// <summary>Refuses to write what could not be read back, because it cannot be paid.</summary>
    public static WireForm<Money> Money { get; } = new(
        MoneyJson.Read,
        money => money.IsPayable ? WireNode.Text(MoneyJson.Write(money)) : throw new ArgumentException($"{money} cannot be paid: round it to what {money.Currency} has.", nameof(money)),
        SchemaPart.Text(SchemaPatterns.Money).Named("money"));
}
