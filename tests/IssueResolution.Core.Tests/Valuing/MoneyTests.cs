using System.Globalization;
using IssueResolution.Assessing;

namespace IssueResolution.Valuing;

public sealed class MoneyTests
{
    private static readonly Currency _yen = Currency.Of("JPY");

    [Fact]
    public void Amounts_of_one_currency_add_compare_and_divide_exactly()
    {
        Money loss = Money.Of(300_000m, "JPY");

        Assert.Equal(Money.Of(300_000.1m, _yen), loss + Money.Of(0.1m, _yen));
        Assert.Equal(Money.Of(250_000m, _yen), Money.Of(1_000_000m, _yen) * Share.Percent(25m));
        Assert.Equal(Share.Percent(10m), loss.ShareOf(Money.Of(3_000_000m, _yen)));
        Assert.True(loss > Money.Zero(_yen) && Money.Zero(_yen).IsZero && loss >= Money.Of(300_000m, _yen) && loss <= Money.Of(300_000m, _yen));
        Assert.False(loss < Money.Of(300_000m, _yen));
        Assert.Equal(Money.Zero(_yen), loss.Less(Money.Of(400_000m, _yen)));
        Assert.Equal(loss, Money.Of(400_000m, _yen).AtMost(loss));
        Assert.Equal(Money.Of(600_000m, _yen), Money.Sum(_yen, [loss, loss]));
        Assert.Equal(Money.Zero(_yen), Money.Sum(_yen, []));
    }

    [Fact]
    public void Two_currencies_never_meet_and_the_error_says_what_to_do()
    {
        Money yen = Money.Of(100m, "JPY");
        Money euro = Money.Of(1m, "EUR");

        foreach (Action mix in (Action[])[() => _ = yen + euro, () => _ = yen < euro, () => _ = yen >= euro, () => yen.ShareOf(euro), () => yen.CompareTo(euro), () => yen.Less(euro)])
        {
            Assert.Contains("JPY 100 and EUR 1 are in different currencies: convert one of them first.", Assert.Throws<ArgumentException>(mix).Message, StringComparison.Ordinal);
        }

        Assert.NotEqual(yen, Money.Of(100m, "EUR"));
    }

    [Theory]
    [InlineData("jpy")]
    [InlineData("¥")]
    [InlineData("JPYY")]
    [InlineData("")]
    [InlineData("ＪＰＹ")]
    public void A_currency_is_three_capital_letters(string code) =>
        Assert.Equal("code", Assert.Throws<ArgumentException>(() => Currency.Of(code)).ParamName);

    [Fact]
    public void Money_is_never_negative_and_nothing_is_a_part_of_nothing()
    {
        Assert.Equal("amount", Assert.Throws<ArgumentOutOfRangeException>(() => Money.Of(-0.01m, _yen)).ParamName);
        Assert.Equal("whole", Assert.Throws<ArgumentOutOfRangeException>(() => Money.Of(1m, _yen).ShareOf(Money.Zero(_yen))).ParamName);
    }

    [Fact]
    public void An_amount_reads_the_same_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal("EUR 1,234.5", Money.Of(1234.50m, "EUR").ToString());
            Assert.Equal("EUR 0", Money.Zero(Currency.Of("EUR")).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Equal_amounts_are_equal_whatever_their_trailing_zeros() =>
        EqualityContract.Holds(Money.Of(1.0m, _yen), Money.Of(1.00m, _yen), Money.Of(2m, _yen));

    [Theory]
    [InlineData("JPY", 0)]
    [InlineData("EUR", 2)]
    [InlineData("BHD", 3)]
    [InlineData("CLF", 4)]
    [InlineData("XAU", null)]
    public void A_currency_knows_how_finely_it_is_paid(string code, int? digits) => Assert.Equal(digits, Currency.Of(code).MinorDigits);

    [Theory]
    [InlineData("JPY", "100.5", "101")]
    [InlineData("JPY", "100.0", "100")]
    [InlineData("EUR", "0.001", "0.01")]
    [InlineData("EUR", "12.34", "12.34")]
    [InlineData("BHD", "0.0005", "0.001")]
    [InlineData("XAU", "0.000001", "0.000001")]
    [InlineData("JPY", "0", "0")]
    [InlineData("EUR", "79228162514264337593543950334.0", "79228162514264337593543950334")]
    public void An_amount_is_raised_to_the_least_that_can_be_paid(string code, string amount, string payable)
    {
        Money money = Money.Of(decimal.Parse(amount, CultureInfo.InvariantCulture), code);

        Assert.Equal(Money.Of(decimal.Parse(payable, CultureInfo.InvariantCulture), code), money.RaisedToPayable());
        Assert.Equal(money == money.RaisedToPayable(), money.IsPayable);
        Assert.True(money.RaisedToPayable().IsPayable);
    }

    [Fact]
    public void A_range_holds_its_ends_and_does_not_run_backwards()
    {
        MoneyRange range = new(Money.Of(180_000m, _yen), Money.Of(250_000m, _yen));

        Assert.True(range.Contains(range.Low) && range.Contains(range.High));
        Assert.False(range.Contains(Money.Of(250_000.01m, _yen)));
        Assert.Equal("JPY 180,000 to JPY 250,000", range.ToString());
        Assert.Equal(new MoneyRange(Money.Of(90_000m, _yen), Money.Of(125_000m, _yen)), range * Share.Percent(50m));
        Assert.Equal("low", Assert.Throws<ArgumentException>(() => new MoneyRange(range.High, range.Low)).ParamName);
    }
}
