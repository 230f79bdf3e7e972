using System.Collections.Immutable;

namespace IssueResolution.Valuing;

/// <content>How finely a currency is paid: the minor units of ISO 4217, list one, without funds and metals.</content>
public sealed partial record Currency
{
    private static readonly ImmutableDictionary<string, int> _minorDigits = Digits(
        (0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"),
        (2, "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK "
            + "DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT "
            + "LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN "
            + "QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS "
            + "VED VES WST XCD XCG YER ZAR ZMW ZWG"),
        (3, "BHD IQD JOD KWD LYD OMR TND"),
        (4, "CLF UYW"));

    /// <summary>How many digits after the point an amount can be paid in: 0 for JPY, 2 for EUR, 3 for BHD; null for a code that this version does not know.</summary>
    public int? MinorDigits => _minorDigits.TryGetValue(Code, out int digits) ? digits : null;

    private static ImmutableDictionary<string, int> Digits(params (int Digits, string Codes)[] known) => known
        .SelectMany(same => same.Codes.Split(' ').Select(code => (Code: code, same.Digits)))
        .ToImmutableDictionary(one => one.Code, one => one.Digits, StringComparer.Ordinal);
}
