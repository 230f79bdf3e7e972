using System.Globalization;
using System.Text;
using IssueResolution.Learning;

namespace IssueResolution.Rendering;

/// <summary>An <see cref="IndicatorSet"/> as plain text in columns: what <see cref="IndicatorPicture"/> draws.</summary>
public static class IndicatorText
{
    private const string Gap = "  ";
    private const string Indent = "    ";

    /// <summary>A heading for the two axes, each clock and the issues; for each indicator its name, its value and its sentence; lines end in a line feed.</summary>
    /// <inheritdoc cref="IndicatorPicture.Draw" path="/param[@name != 'width']"/>
    public static string Write(IndicatorSet indicators, CultureInfo culture)
    {
        IndicatorView view = new(Guard.Against.Null(indicators), Words.For(Guard.Against.Null(culture)));
        int name = indicators.All.Max(indicator => PlainText.Columns(view.NameOf(indicator)));
        StringBuilder text = new();
        PlainText.Line(text, view.Heading);
        foreach (IndicatorGroup group in view.Groups)
        {
            PlainText.Line(text, string.Empty);
            PlainText.Line(text, group.Title);
            foreach (Indicator indicator in group.Indicators)
            {
                PlainText.Line(text, string.Join(Gap, string.Empty, PlainText.Padded(view.NameOf(indicator), name), view.Shown(indicator)));
                PlainText.Line(text, Indent + view.Sentence(indicator));
            }
        }

        return text.ToString();
    }
}
