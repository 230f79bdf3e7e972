using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.BusinessTime;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Escalating;

/// <content>Checks by simulation.</content>
public sealed partial record EscalatingPolicy
{
    /// <summary>How far apart the simulated starts lie.</summary>
    public static readonly Duration SimulationStep = StartGrid.Step;

    /// <summary>What is wrong with the matrix in a calendar, found by starting an issue every quarter of an hour.</summary>
    /// <remarks>
    /// Amounts on different clocks cannot be compared by their numbers: a Friday afternoon may turn four business hours into more than
    /// a day on the wall. Choose a window that holds the longest closure of the year.
    /// </remarks>
    /// <param name="calendar">The calendar in which the targets will run.</param>
    /// <param name="window">The starts to try, the end excluded.</param>
    /// <exception cref="ArgumentException">The window has no start or no end, holds no start to try, or reaches beyond what calendars know.</exception>
    public ImmutableArray<Finding> Validate(BusinessCalendar calendar, Interval window) =>
    [
        .. Bounds.Check(MostRowsTightened, rows => rows >= 0, Bounds.AtLeastZero),
        .. Bounds.Check(UrgencyTightens, rows => rows >= 0, Bounds.AtLeastZero),
        .. Bounds.Check(AnxietyTightens, rows => rows >= 0, Bounds.AtLeastZero),
        .. Bounds.Check(FactWindow, length => length >= Duration.Zero, Bounds.AtLeastZero),
        .. Bounds.Check(FirstAssessment, within => within > Duration.Zero, Bounds.Positive),
        .. Rising.Check(UrgencyTightens, Urgency.InOrder),
        .. Rising.Check(AnxietyTightens, ClientAnxiety.InOrder),
        .. Rising.Check(Mode, Severity.InOrder),
        .. Triggers.Validate(),
        .. Peers.Validate(),
        .. FactWindowTooLong(),
        .. DueLater.In(InitialResponse, calendar, window),
        .. DueLater.Among(EscalateWithin.Code, severity => EscalateWithin[severity], calendar, window),
    ];

    private IEnumerable<Finding> FactWindowTooLong()
    {
        Severity tightest = Severity.InOrder[Severity.InOrder.Length - 1];
        if (InitialResponse[tightest] is Allowance.Elapsed { Amount: var amount } && FactWindow.Value >= amount)
        {
            yield return new(FindingCode.FactWindowTooLong, FactWindow.Code, Phrase.Of(
                $"Facts are gathered for {new Allowance.Elapsed(FactWindow.Value).Text}, and {tightest} is due after {InitialResponse[tightest].Text}.",
                $"事実確認に{new Allowance.Elapsed(FactWindow.Value).Text}、「{tightest}」の期限は{InitialResponse[tightest].Text}。"));
        }
    }
}
