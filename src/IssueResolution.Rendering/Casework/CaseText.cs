using System.Globalization;
using System.Text;
using IssueResolution.Casework;
using IssueResolution.Communicating;
using IssueResolution.Learning;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>A case at an instant as plain text in columns: how it stands, what is due next, what keeps it open, what happened.</summary>
public static class CaseText
{
    private const string Gap = "  ";

    /// <summary>Four blocks with a heading each; lines end in a line feed. Before the detection only that.</summary>
    /// <remarks>
    /// Events after the instant have not happened yet. Times are in the zone of the calendar, with the offset at each where it changes on the way.
    /// Control characters in what people wrote become blanks.
    /// </remarks>
    /// <param name="rules">The policy and the calendar that the case is held to.</param>
    /// <param name="issueCase">What is told.</param>
    /// <param name="now">The instant of the question.</param>
    /// <param name="culture">Chooses the language: Japanese for Japanese cultures, English for every other.</param>
    /// <exception cref="ArgumentException">The case was recorded under other rules, and these refuse one of its events.</exception>
    public static string Write(CaseRules rules, IssueCase issueCase, Instant now, CultureInfo culture)
    {
        Words words = Words.For(Guard.Against.Null(culture));
        CasePortfolio alone = Guard.Against.Null(rules).PortfolioOf([Guard.Against.Null(issueCase)], now);
        return Whole(new(rules, alone, issueCase, words), words);
    }

    /// <summary>What is due next in several cases in one order, then two lines for each case; one case alone is told whole.</summary>
    /// <param name="rules">The policy and the calendar that the cases are held to.</param>
    /// <param name="cases">What is told, in this order; their ids differ.</param>
    /// <param name="now">The instant of the question.</param>
    /// <param name="culture">Chooses the language: Japanese for Japanese cultures, English for every other.</param>
    /// <exception cref="ArgumentException">A case was recorded under other rules, and these refuse one of its events.</exception>
    public static string Write(CaseRules rules, IEnumerable<IssueCase> cases, Instant now, CultureInfo culture)
    {
        Guard.Against.Null(rules);
        Words words = Words.For(Guard.Against.Null(culture));
        IssueCase[] all = [.. Guard.Against.Null(cases).Select(each => Guard.Against.Null(each, nameof(cases)))];
        CasePortfolio portfolio = rules.PortfolioOf(all, now);
        CaseView[] views = [.. all.Select(each => new CaseView(rules, portfolio, each, words))];
        if (views.Length == 1)
        {
            return Whole(views[0], words);
        }

        StringBuilder text = new();
        AgendaText.Append(text, new AgendaSummary(portfolio.Agenda, rules.Calendar.Zone, words), words);
        PlainText.Line(text, string.Empty);
        PlainText.Line(text, words.CountOfCases(Numerals.Of(views.Length)));
        foreach (CaseView view in views)
        {
            PlainText.Line(text, $"- {view.Heading}");
            PlainText.Line(text, $"  {view.Outcome}");
        }

        return text.ToString();
    }

    private static string Whole(CaseView view, Words words)
    {
        StringBuilder text = new();
        PlainText.Line(text, view.Heading);
        PlainText.Line(text, view.Outcome);
        if (view.Snapshot is not { } snapshot)
        {
            PlainText.Line(text, view.Times);
            return text.ToString();
        }

        PlainText.Line(text, words.Line(words.Labelled(words.Engagement, view.EngagementId), snapshot.Detected.What));
        PlainText.Line(text, string.Empty);
        AgendaText.Append(text, view.AgendaSummary, words);
        if (snapshot.State.IsOpen)
        {
            AppendGates(text, view, words);
        }

        AppendEvents(text, view, words);
        return text.ToString();
    }

    private static void AppendGates(StringBuilder text, CaseView view, Words words)
    {
        PlainText.Line(text, string.Empty);
        PlainText.Line(text, view.UnmetGates.IsEmpty ? words.NoGates : words.GatesTitle);
        foreach (UnmetGate gate in view.UnmetGates)
        {
            string cell = gate.Reason.Cell is { } read ? $" [{words.In(read.ToPhrase())}]" : string.Empty;
            PlainText.Line(text, $"- {words.Labelled(words.In(gate.Gate.Words.Name), words.In(gate.Reason.Text))}{cell}");
        }
    }

    private static void AppendEvents(StringBuilder text, CaseView view, Words words)
    {
        PlainText.Line(text, string.Empty);
        PlainText.Line(text, words.EventsTitle);
        int kind = TimelineEntryKind.InOrder.Max(one => PlainText.Columns(words.In(one.Words.Name)));
        int by = view.Events.Max(entry => PlainText.Columns(entry.By));
        foreach (TimelineEntry entry in view.Events)
        {
            PlainText.Line(text, string.Join(
                Gap, view.Stamp(entry.At), PlainText.Padded(words.In(entry.Kind.Words.Name), kind), PlainText.Padded(entry.By, by), words.In(entry.What)));
        }
    }
}
