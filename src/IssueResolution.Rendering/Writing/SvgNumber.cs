using System.Globalization;

namespace IssueResolution.Rendering;

/// <summary>A coordinate as SVG reads it: a point for the decimals on every machine, to the hundredth of a unit.</summary>
internal static class SvgNumber
{
    /// <exception cref="ArgumentOutOfRangeException">The value is no finite number: a picture was laid out wrongly.</exception>
    public static string Of(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A coordinate must be a finite number.");
        }

        string text = value.ToString("0.##", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }
}
