namespace IssueResolution.Valuing;

/// <summary>The three letters that ISO 4217 gives to a currency, such as <c>JPY</c>.</summary>
/// <remarks>Only the form is checked, so that a new currency needs no new version of the library. Equal when the letters are; no order.</remarks>
public sealed partial record Currency
{
    private Currency(string code) => Code = code;

    /// <summary>Three capital letters.</summary>
    public string Code { get; }

    /// <summary>A currency by its code.</summary>
    /// <param name="code">Three capital Latin letters.</param>
    /// <exception cref="ArgumentException">The code has another form: small letters, a sign such as the dollar's, blanks.</exception>
    public static Currency Of(string code) =>
        Guard.Against.Null(code) is { Length: 3 } && code.All(letter => letter is >= 'A' and <= 'Z')
            ? new(code)
            : throw new ArgumentException($"\"{code}\" is not a currency code: give the three capital letters of ISO 4217, such as JPY.", nameof(code));

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
