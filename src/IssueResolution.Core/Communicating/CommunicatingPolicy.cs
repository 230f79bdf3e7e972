using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.BusinessTime;
using IssueResolution.Committing;
using IssueResolution.Escalating;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Communicating;

/// <summary>How often the client hears from us, and how we put it.</summary>
public sealed partial record CommunicatingPolicy
{
    private static readonly Phrase _relaxes = new(
        "A later phase never asks for updates more often: lengthen its time, or shorten that of the phase before.",
        "後の段階で連絡を増やすことはない。後の時間を延ばすか、前の段階の時間を短くすること。");

    /// <summary>The longest time to the next update, by phase and by the row that applies.</summary>
    [Requirement("R-095")]
    public required PolicyTable<(CadencePhase Row, Severity Column), Allowance> Cadence { get; init; }

    /// <summary>How long the client may wait to hear that we have it, by the row that applies. The seed says: at once.</summary>
    [Requirement("R-061")]
    public required PolicyTable<Severity, Allowance> AcknowledgeWithin { get; init; }

    /// <summary>The time after which silence on an open issue is a fault of its own, whatever was promised.</summary>
    [Requirement("R-094")]
    public required PolicyTable<Severity, Allowance> MaxSilence { get; init; }

    /// <summary>Into how many parts the time to an update is cut; the team looks at its state after the first.</summary>
    [Requirement("R-080")]
    public required PolicyValue<int> CheckpointDivisor { get; init; }

    /// <summary>How long a spoken consent may stay unwritten, from the next opening on.</summary>
    [Requirement("R-102")]
    public required PolicyValue<Allowance> WrittenFollowUpWithin { get; init; }

    /// <summary>How long a client's praise may take to those who earned it, from the next opening on.</summary>
    [Requirement("R-182")]
    public required PolicyValue<Allowance> PraiseWithin { get; init; }

    /// <summary>How rich the story behind a solution must be.</summary>
    public required StoryPolicy Story { get; init; }

    /// <summary>What messages are searched for.</summary>
    [Requirement("R-067")]
    public required PhraseList Phrases { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings =>
    [
        .. AcknowledgeWithin.Readings, .. Cadence.Readings, .. MaxSilence.Readings, CheckpointDivisor.Read(), WrittenFollowUpWithin.Read(), PraiseWithin.Read(),
        .. Story.Readings, .. Phrases.Readings,
    ];

    /// <summary>The longest time to the next update.</summary>
    /// <param name="row">The severity, or the graver row that urgency or anxiety asks for.</param>
    /// <param name="phase">How far the work has come.</param>
    [Requirement("R-093")]
    [Requirement("R-095")]
    public Judgement<Allowance> UpdateWithin(Severity row, CadencePhase phase)
    {
        Allowance allowance = Cadence[(Guard.Against.Null(phase), Guard.Against.Null(row))];
        return new(allowance, [new("communicating.cadence", Phrase.Of(
            $"While {phase}, an update is due within {allowance.Text}, asked for or not.",
            $"「{phase}」の間は、求められなくても{allowance.Text}以内に連絡する。"), Cadence.Read((phase, row)))]);
    }

    /// <summary>When the team looks at its own state, well before the client hears of it.</summary>
    /// <param name="from">When the waiting began.</param>
    /// <param name="due">When the client expects to hear; later than <paramref name="from"/>.</param>
    /// <param name="calendar">The checkpoint lies in open time; where too little is open in between, it is taken from time on the wall.</param>
    /// <exception cref="ArgumentOutOfRangeException">The due instant is not later.</exception>
    /// <exception cref="InvalidOperationException">The divisor is less than two, which no accepted policy has.</exception>
    [Requirement("R-080")]
    public Instant CheckpointBetween(Instant from, Instant due, BusinessCalendar calendar)
    {
        if (due <= from)
        {
            throw new ArgumentOutOfRangeException(nameof(due), due, $"Must be after {from}, when the waiting begins.");
        }

        if (CheckpointDivisor.Value < 2)
        {
            throw new InvalidOperationException(FormattableString.Invariant(
                $"The checkpoint divisor is {CheckpointDivisor.Value}, and only a time cut in two or more has a checkpoint inside: accept a policy before using it."));
        }

        Duration open = Guard.Against.Null(calendar).Between(from, due);
        return open.BclCompatibleTicks >= CheckpointDivisor.Value
            ? calendar.Add(from, open / CheckpointDivisor.Value)
            : from + ((due - from) / CheckpointDivisor.Value);
    }

    /// <summary>When the team looks at how a promise stands, well before its date: between the giving of the date that applies now and that date.</summary>
    /// <param name="commitment">The promise.</param>
    /// <param name="calendar">The checkpoint lies in open time; where too little is open in between, it is taken from time on the wall.</param>
    /// <exception cref="InvalidOperationException">The divisor is less than two, which no accepted policy has.</exception>
    [Requirement("R-080")]
    public Instant CheckpointOf(Commitment commitment, BusinessCalendar calendar) =>
        CheckpointBetween(Guard.Against.Null(commitment).PromisedAt, commitment.DueAt, calendar);

    /// <summary>What is wrong in a calendar: a graver issue that would hear later than a milder one, or be left in silence for longer.</summary>
    /// <remarks>
    /// A time cut into fewer than two parts has no checkpoint inside. A later phase never asks for updates more often; times of phases are
    /// compared by their nominal length, because a holiday may turn a few business days into more than a week on the wall.
    /// </remarks>
    /// <inheritdoc cref="EscalatingPolicy.Validate" path="/param"/>
    /// <inheritdoc cref="EscalatingPolicy.Validate" path="/exception"/>
    public ImmutableArray<Finding> Validate(BusinessCalendar calendar, Interval window) =>
    [
        .. Bounds.Check(CheckpointDivisor, parts => parts >= 2, Bounds.AtLeastTwo),
        .. Story.Validate(),
        .. DueLater.In(AcknowledgeWithin, calendar, window),
        .. DueLater.In(MaxSilence, calendar, window),
        .. CadencePhase.InOrder.SelectMany(phase => DueLater.In(Times(phase), calendar, window)),
        .. Tightening(),
    ];

    private IEnumerable<Finding> Tightening() =>
        from severity in Severity.InOrder
        from phases in CadencePhase.InOrder.Zip(CadencePhase.InOrder.Skip(1), (earlier, later) => (Earlier: earlier, Later: later))
        where Cadence[(phases.Later, severity)].Nominal < Cadence[(phases.Earlier, severity)].Nominal
        let earlier = Cadence.Read((phases.Earlier, severity))
        let later = Cadence.Read((phases.Later, severity))
        select new Finding(FindingCode.NotRising, $"{Cadence.Code}[{earlier.Key}, {later.Key}]", Phrase.Of(
            $"{Cadence.Code}: {later.Key} is {later.Value}, sooner than {earlier.Value} of {earlier.Key}.",
            $"{Cadence.Code}：{later.Key}の{later.Value}が{earlier.Key}の{earlier.Value}より短い。"), _relaxes);

    private PolicyTable<Severity, Allowance> Times(CadencePhase phase) =>
        PolicyTable.Of($"{Cadence.Code}/{phase.Code}", Severity.InOrder, severity => Cadence.CellAt((phase, severity)));
}
