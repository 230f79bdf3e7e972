using System.Globalization;
using IssueResolution.Assessing;

namespace IssueResolution.Valuing;

/// <summary>An exact amount in one currency, zero or more: losses, fees, gestures and demands have no negative amounts.</summary>
/// <remarks>
/// Equal when amount and currency are; 1.0 equals 1.00. Ordered only within a currency: comparing, adding or dividing across currencies
/// throws, because no rate is known here; convert before. Nothing is ever rounded.
/// </remarks>
public sealed record Money : IComparable<Money>
{
    private Money(decimal amount, Currency currency) => (Amount, Currency) = (amount, currency);

    /// <summary>In the currency's main unit: 1.5 euros are one euro fifty.</summary>
    public decimal Amount { get; }

    /// <summary>What it is counted in.</summary>
    public Currency Currency { get; }

    /// <summary>Whether it is no money at all.</summary>
    public bool IsZero => Amount == 0m;

    /// <summary>Whether it can be paid: it is no finer than the currency's minor unit. Yen have no hundredths; of a currency that is not known, any amount can.</summary>
    public bool IsPayable => Currency.MinorDigits is not { } digits || decimal.Round(Amount, digits) == Amount;

    /// <summary>An amount in a currency.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public static Money Of(decimal amount, Currency currency) => new(Guard.Against.Negative(amount), Guard.Against.Null(currency));

    /// <summary>An amount in the currency of a code.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    /// <exception cref="ArgumentException">The code is not three capital letters.</exception>
    public static Money Of(decimal amount, string code) => Of(amount, Currency.Of(code));

    /// <summary>No money, in a currency.</summary>
    public static Money Zero(Currency currency) => Of(0m, currency);

    /// <summary>The sum; zero of the currency when there is nothing to add.</summary>
    /// <exception cref="ArgumentException">One of the amounts is in another currency.</exception>
    /// <exception cref="OverflowException">The sum is beyond what a decimal can hold.</exception>
    public static Money Sum(Currency currency, IEnumerable<Money> amounts) =>
        Guard.Against.Null(amounts).Aggregate(Zero(currency), static (sum, amount) => sum + amount);

    /// <summary>Both together.</summary>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The sum is beyond what a decimal can hold.</exception>
    public static Money operator +(Money left, Money right) =>
        new(Guard.Against.Null(left).Amount + left.InCurrencyOf(right), left.Currency);

    /// <summary>A part or a multiple.</summary>
    /// <exception cref="OverflowException">The product is beyond what a decimal can hold.</exception>
    public static Money operator *(Money money, Share share) => new(Guard.Against.Null(money).Amount * share.Value, money.Currency);

    /// <summary>Whether the left amount is smaller.</summary>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => Guard.Against.Null(left).Amount < left.InCurrencyOf(right);

    /// <summary>Whether the left amount is greater.</summary>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static bool operator >(Money left, Money right) => Guard.Against.Null(left).Amount > left.InCurrencyOf(right);

    /// <summary>Whether the left amount is smaller or the same.</summary>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static bool operator <=(Money left, Money right) => Guard.Against.Null(left).Amount <= left.InCurrencyOf(right);

    /// <summary>Whether the left amount is greater or the same.</summary>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static bool operator >=(Money left, Money right) => Guard.Against.Null(left).Amount >= left.InCurrencyOf(right);

    /// <summary>What remains when something is taken off; zero when more is taken than there is.</summary>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public Money Less(Money taken) => new(Math.Max(0m, Amount - InCurrencyOf(taken)), Currency);

    /// <summary>The part that this amount is of another.</summary>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The whole is zero.</exception>
    public Share ShareOf(Money whole) => Share.Of(Amount, Guard.Against.NegativeOrZero(InCurrencyOf(whole), nameof(whole)));

    /// <summary>The least amount that can be paid and is no smaller; the amount itself when it can be paid.</summary>
    /// <exception cref="OverflowException">It is beyond what a decimal can hold.</exception>
    public Money RaisedToPayable()
    {
        if (IsPayable || Currency.MinorDigits is not { } digits)
        {
            return this;
        }

        decimal unit = new(1, 0, 0, isNegative: false, scale: (byte)digits);
        return new(decimal.Truncate(Amount) + (decimal.Ceiling((Amount - decimal.Truncate(Amount)) / unit) * unit), Currency);
    }

    /// <summary>The smaller of two.</summary>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public Money AtMost(Money limit) => this <= limit ? this : limit;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public int CompareTo(Money? other) => other is null ? 1 : Amount.CompareTo(InCurrencyOf(other));

    /// <summary>Currency and amount, such as <c>JPY 250,000</c>; the same in every culture.</summary>
    public override string ToString() => $"{Currency} {Amount.ToString("#,0.############################", CultureInfo.InvariantCulture)}";

    private decimal InCurrencyOf(Money other) =>
        Guard.Against.Null(other).Currency == Currency
            ? other.Amount
            : throw new ArgumentException($"{this} and {other} are in different currencies: convert one of them first.", nameof(other));
}
