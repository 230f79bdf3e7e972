using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Casework;
using IssueResolution.Learning;
using IssueResolution.Reasoning;
using IssueResolution.Recovering;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>What many cases show, in the words of one language: agenda, trust, signs, patterns, volume, indicators, and the cases themselves.</summary>
internal sealed class PortfolioView
{
    /// <summary>The table with numbers that are also drawn.</summary>
    public const string IndicatorsName = "indicators";

    private readonly CasePortfolio _portfolio;
    private readonly Words _words;
    private readonly int _atMost;
    private readonly ZonedStamps _stamps;

    public PortfolioView(CaseRules rules, CasePortfolio portfolio, Instant since, int atMost, Words words)
    {
        (_portfolio, _words, _atMost) = (portfolio, words, atMost);
        ImmutableArray<ClientTrust> trust = portfolio.Trust;
        (CaseSnapshot Case, CaseEscalation Stands)[] lifted =
        [
            .. portfolio.Cases.Where(one => one.State.IsOpen).Select(one => (one, portfolio.EscalationOf(one.Id).Value))
                .Where(pair => !pair.Item2.Involved.Triggers.IsEmpty),
        ];
        Indicators = portfolio.IndicatorsSince(since);
        _stamps = new(
            [portfolio.Now, since, .. trust.Select(client => client.Plan.Value?.AskForFeedbackBy).OfType<Instant>().Select(WholeSecond), .. lifted.Select(pair => WholeSecond(pair.Stands.Since))],
            rules.Calendar.Zone, words);
        Agenda = new(portfolio.Agenda, rules.Calendar.Zone, words, atMost);
        Tables = [TrustTable(trust), SignsTable(lifted), PatternsTable(), VolumeTable(since), IndicatorsTable(since), CasesTable()];
    }

    /// <summary>"12 cases · 9 open, 4 clients"</summary>
    public string Heading => _words.Line(
        _words.CountOfCases(Numerals.Of(_portfolio.Cases.Length)),
        _words.OpenWithClients(Numerals.Of(_portfolio.Cases.Count(one => one.State.IsOpen)), Numerals.Of(_portfolio.Clients.Length)));

    public AgendaSummary Agenda { get; }

    public IndicatorSet Indicators { get; }

    public ImmutableArray<PortfolioTable> Tables { get; }

    private PortfolioTable TrustTable(ImmutableArray<ClientTrust> trust) => new(
        "trust", _words.TrustByClient,
        [_words.Client, _words.State, _words.Score, _words.KeptInARow, _words.NewInitiative, _words.AskForFeedbackBy],
        [
            .. trust.OrderByDescending(client => client.Reading.Value.State).ThenBy(client => client.Reading.Value.Score).Take(_atMost)
                .Select(client => (ImmutableArray<string>)
                [
                    client.Client,
                    _words.In(client.Reading.Value.State.Words.Name),
                    Numerals.Of(client.Reading.Value.Score),
                    Numerals.Of(client.Reading.Value.Streak),
                    client.MayStartInitiative is Decision<TrustReading>.Granted ? _words.MayStart : _words.Wait,
                    client.Plan.Value is { } plan ? _stamps.Of(WholeSecond(plan.AskForFeedbackBy)) : string.Empty,
                ]),
        ],
        Left(trust.Length));

    private PortfolioTable SignsTable((CaseSnapshot Case, CaseEscalation Stands)[] lifted) => new(
        "signs", _words.SignsTitle,
        [_words.Case, _words.Client, _words.Row, _words.Signs, _words.Since],
        [
            .. lifted.OrderByDescending(pair => pair.Stands.Row).ThenBy(pair => pair.Stands.Since).Take(_atMost).Select(pair => (ImmutableArray<string>)
            [
                pair.Case.Id, pair.Case.Client, _words.In(pair.Stands.Row.Words.Name),
                _words.In(Phrase.List(pair.Stands.Involved.Triggers.Select(trigger => trigger.Words.Name))), _stamps.Of(WholeSecond(pair.Stands.Since)),
            ]),
        ],
        lifted.Length == 0 ? [_words.NoSigns] : Left(lifted.Length));

    private PortfolioTable PatternsTable()
    {
        ImmutableArray<CasePattern> patterns = _portfolio.Patterns;
        return new(
            "patterns", _words.PatternsTitle, [], [],
            patterns.IsEmpty ? [_words.NoPatterns] : [.. patterns.Take(_atMost).Select(Sentence), .. Left(patterns.Length)]);
    }

    private PortfolioTable VolumeTable(Instant since)
    {
        Judgement<ClientComparison> compared = _portfolio.CompareClients(_portfolio.Clients.Select(client => new ServedClient(client, 1)));
        ImmutableArray<ClientLoad> heavy = compared.Value is ClientComparison.Compared loads ? loads.Heavy : [];
        return new(
            "volume", _words.VolumeTitle, [], [],
            [
                .. _portfolio.VolumeSince(since).Reasons.Select(Told), .. compared.Reasons.Select(Told),
                .. heavy.Take(_atMost).Select(load => _words.Labelled(load.Client, _words.CountOfCases(Numerals.Of(load.Issues)))), .. Left(heavy.Length),
            ]);
    }

    private PortfolioTable IndicatorsTable(Instant since) => new(
        IndicatorsName, _words.IndicatorsSince(_stamps.Of(since)),
        [_words.Sample, _words.Indicator],
        [
            .. Indicators.All.Select(indicator => (ImmutableArray<string>)[Numerals.Of(indicator.Sample), _words.In(indicator.Sentence)]),
        ]);

    private PortfolioTable CasesTable() => new(
        "cases", _words.Cases,
        [_words.Case, _words.Client, _words.State, _words.Severity],
        [
            .. _portfolio.Cases.OrderBy(one => one.State.IsOpen ? 0 : 1).ThenBy(one => one.Id, StringComparer.Ordinal).Take(_atMost).Select(one => (ImmutableArray<string>)
                [one.Id, one.Client, _words.In(one.State.Words.Name), _words.In(one.Severity.Words.Name)]),
        ],
        Left(_portfolio.Cases.Length));

    private ImmutableArray<string> Left(int all) => all > _atMost ? [_words.More(Numerals.Of(all - _atMost))] : [];

    // What is missed counts from the first instant after its date: to people that is the date.
    private static Instant WholeSecond(Instant at) => Instant.FromUnixTimeSeconds(at.ToUnixTimeSeconds());

    private string Told(Reason reason) => reason.Cell is { } cell ? $"{_words.In(reason.Text)} [{_words.In(cell.ToPhrase())}]" : _words.In(reason.Text);

    private string Sentence(CasePattern pattern) => pattern switch
    {
        CasePattern.RepeatedKind { Pattern: IssuePattern.Relationship one } => _words.ComesBackWith(_words.In(one.Kind.Words.Name), one.Client, Numerals.Of(one.Issues)),
        CasePattern.RepeatedKind { Pattern: IssuePattern.Systemic many } => _words.ComesBackAcross(_words.In(many.Kind.Words.Name), Numerals.Of(many.Clients), Numerals.Of(many.Issues)),
        CasePattern.RootWithClient root => _words.ComesBackWith(root.RootCause, root.Client, Numerals.Of(root.Issues)),
        CasePattern.SystemicRoot root => _words.ComesBackAcross(root.RootCause, Numerals.Of(root.Clients), Numerals.Of(root.Issues)),
        _ => throw new NotSupportedException($"{pattern.GetType().Name} has no words: give it some in {nameof(PortfolioView)}."),
    };
}
