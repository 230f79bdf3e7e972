using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Escalating;

/// <summary>The matrix: how soon the first answer is due, who is told and by when. The columns are separate tables so that each cell has its own source.</summary>
[Requirement("R-048")]
public sealed partial record EscalatingPolicy
{
    /// <summary>When the first answer is due.</summary>
    public required PolicyTable<Severity, Allowance> InitialResponse { get; init; }

    /// <summary>Who is told first.</summary>
    public required PolicyTable<Severity, Role> PrimaryRole { get; init; }

    /// <summary>Who is told when the first cannot be reached.</summary>
    public required PolicyTable<Severity, Role> AlternateRole { get; init; }

    /// <summary>What they do about it.</summary>
    public required PolicyTable<Severity, RoleMode> Mode { get; init; }

    /// <summary>By when they are told; null in the normal workflow.</summary>
    public required PolicyTable<Severity, Allowance?> EscalateWithin { get; init; }

    /// <summary>How many rows an urgency tightens the times by.</summary>
    public required PolicyTable<Urgency, int> UrgencyTightens { get; init; }

    /// <summary>How many rows an anxiety tightens the times by.</summary>
    public required PolicyTable<ClientAnxiety, int> AnxietyTightens { get; init; }

    /// <summary>How many rows all reasons together may tighten by; zero leaves the matrix as it stands.</summary>
    public required PolicyValue<int> MostRowsTightened { get; init; }

    /// <summary>How long facts are gathered before anyone is told, so that nobody is alarmed without content.</summary>
    [Requirement("R-050")]
    public required PolicyValue<Duration> FactWindow { get; init; }

    /// <summary>Within which time on the wall every issue is assessed, whatever its severity.</summary>
    [Requirement("R-060")]
    public required PolicyValue<Duration> FirstAssessment { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings =>
    [
        .. InitialResponse.Readings, .. PrimaryRole.Readings, .. AlternateRole.Readings, .. Mode.Readings, .. EscalateWithin.Readings,
        .. UrgencyTightens.Readings, .. AnxietyTightens.Readings, MostRowsTightened.Read(), FactWindow.Read(), FirstAssessment.Read(),
        .. Triggers.Readings, .. Peers.Readings,
    ];

    /// <summary>The row whose times apply: the severity's own, or a graver one when it is urgent or the client is anxious.</summary>
    /// <remarks>Only times tighten. Who is told, and in which part, follows the severity alone.</remarks>
    public Judgement<Severity> RowFor(Severity severity, Urgency urgency, ClientAnxiety anxiety)
    {
        Guard.Against.Null(severity);
        int wanted = Math.Max(UrgencyTightens[urgency], AnxietyTightens[anxiety]);
        Severity row = severity.RaisedBy(Math.Min(wanted, MostRowsTightened.Value));
        return row == severity
            ? new(severity, [new("escalating.own-row", Phrase.Of($"The times of {severity} apply.", $"「{severity}」の時間を適用する。"))])
            : new(row, [UrgencyTightens[urgency] == wanted
                ? Tightened(severity, row, urgency.Words.Name, UrgencyTightens.Read(urgency))
                : Tightened(severity, row, anxiety.Words.Name, AnxietyTightens.Read(anxiety))]);
    }

    /// <summary>Within which time the first answer is due.</summary>
    [Requirement("R-061")]
    public Judgement<Allowance> ResponseFor(Severity severity, Urgency urgency, ClientAnxiety anxiety)
    {
        Judgement<Severity> row = RowFor(severity, urgency, anxiety);
        Allowance allowance = InitialResponse[row.Value];
        return new(allowance, row.Reasons.Add(new("escalating.initial-response", Phrase.Of(
            $"First answer within {allowance.Text}.", $"初回の応答は{allowance.Text}以内。"), InitialResponse.Read(row.Value))));
    }

    /// <summary>Who is told, in which part, and by when.</summary>
    [Requirement("R-044")]
    [Requirement("R-045")]
    [Requirement("R-046")]
    [Requirement("R-047")]
    public Judgement<EscalationStep> StepFor(Severity severity)
    {
        Guard.Against.Null(severity);
        EscalationStep step = new(PrimaryRole[severity], AlternateRole[severity], Mode[severity], EscalateWithin[severity]);
        return new(step,
        [
            new("escalating.role", Phrase.Of(
                $"{severity} goes to: {step.Primary}; if out of reach: {step.Alternate}.",
                $"「{severity}」の上申先：{step.Primary}。不在時：{step.Alternate}。"), PrimaryRole.Read(severity)),
            new("escalating.mode", Phrase.Of($"{step.Primary} {step.Mode}.", $"{step.Primary}の関わり方：{step.Mode}。"), Mode.Read(severity)),
            new("escalating.within", step.Within switch
            {
                null => new Phrase("It takes the normal workflow.", "通常の流れで行う。"),
                Allowance.Elapsed { Amount: var amount } when amount == Duration.Zero => new Phrase("At once: now, not tomorrow.", "即時。明日ではなく今。"),
                var within => Phrase.Of($"Start at once, done within: {within.Text}.", $"直ちに始め、{within.Text}に終える。"),
            }, EscalateWithin.Read(severity)),
        ]);
    }

    private static Reason Tightened(Severity own, Severity row, Phrase because, CellReading cell)
    {
        int rows = row.Value.Position - own.Value.Position;
        Phrase up = rows == 1 ? new("one row up", "一段上") : Phrase.Of($"{rows} rows up", $"{rows}段上");
        return new("escalating.tightened-row", Phrase.Of(
            $"The times of {row} apply, {up}, because: {because}.", $"「{because}」のため、{up}の「{row}」の時間を適用する。"), cell);
    }
}
