using System.Globalization;
using System.Text;
using IssueResolution.Recovering;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>A <see cref="TrustLedger"/> at an instant as plain text in columns.</summary>
public static class TrustText
{
    private const string Gap = "  ";

    /// <summary>How trust stands, a line for each event with what it moved, and why; lines end in a line feed.</summary>
    /// <param name="rules">What each event adds or takes.</param>
    /// <param name="ledger">What happened; what lies after the instant has not happened yet.</param>
    /// <param name="now">The instant of the question.</param>
    /// <param name="zone">In which dates and times are written.</param>
    /// <param name="culture">Chooses the language: Japanese for Japanese cultures, English for every other.</param>
    public static string Write(TrustRules rules, TrustLedger ledger, Instant now, DateTimeZone zone, CultureInfo culture)
    {
        TrustView view = new(Guard.Against.Null(rules), Guard.Against.Null(ledger), now, Guard.Against.Null(zone), Words.For(Guard.Against.Null(culture)));
        StringBuilder text = new();
        foreach (string line in (string[])[view.Heading, view.Outcome, view.Times, string.Empty])
        {
            PlainText.Line(text, line);
        }

        int doing = view.Steps.Select(step => PlainText.Columns(view.Doing(step))).DefaultIfEmpty().Max();
        foreach (TrustStep step in view.Steps)
        {
            PlainText.Line(text, string.Join(Gap, view.Stamp(step.Event.At), PlainText.Padded(view.Doing(step), doing), view.Moved(step)));
        }

        PlainText.Line(text, string.Empty);
        foreach (string reason in view.Reasons)
        {
            PlainText.Line(text, $"- {reason}");
        }

        return text.ToString();
    }
}
