using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Assessing;

/// <summary>Which fact gives which severity. The severity of an issue is the strongest of all that is established, on either side.</summary>
public sealed record SeverityRules
{
    private static readonly Phrase _ourView = new("our view", "当社の見方");
    private static readonly Phrase _clientView = new("the client's view", "顧客の見方");

    /// <summary>The severity that each fact gives.</summary>
    public required PolicyTable<SeverityFact, Severity> Facts { get; init; }

    /// <summary>From which loss on, as a share of the value of the engagement, each severity applies. At the edge it applies already.</summary>
    public required PolicyTable<Severity, Share> LossEdges { get; init; }

    /// <summary>From which slip on, as a share of the schedule that is left, each severity applies. At the edge it applies already.</summary>
    public required PolicyTable<Severity, Share> SlipEdges { get; init; }

    /// <summary>From which severity on one person alone may not lower it.</summary>
    public required PolicyValue<Severity> SecondPersonFrom { get; init; }

    /// <summary>The severity of an issue. Category and urgency have no say in it.</summary>
    [Requirement("R-020")]
    [Requirement("R-025")]
    public Judgement<SeverityAssessment> Assess(ImpactStatement impact)
    {
        Guard.Against.Null(impact);
        ImmutableArray<(Severity Gives, Reason Reason)> voices =
            [.. Voices(impact.Ours, _ourView), .. Voices(impact.Client, _clientView)];
        Severity severity = voices.Select(voice => voice.Gives).Append(Severity.Low).Aggregate(Severity.Max);
        ImmutableArray<SeverityFact> open =
            [.. impact.Ours.OpenQuestions.Concat(impact.Client.OpenQuestions).Distinct().Where(fact => Facts[fact] > severity)];

        var reasons = ImmutableArray.CreateBuilder<Reason>();
        reasons.AddRange(voices.OrderByDescending(voice => voice.Gives).Select(voice => voice.Reason));
        if (voices.IsEmpty)
        {
            reasons.Add(new("assessing.nothing-established", Phrase.Of(
                $"Nothing is established yet: provisionally {severity}.", $"まだ何も確認されていないため、仮に「{severity}」とする。")));
        }

        reasons.AddRange(open.Select(fact => new Reason("assessing.open-question", Phrase.Of(
            $"Still open: {fact} would give {Facts[fact]}.", $"未確認：「{fact}」であれば「{Facts[fact]}」になる。"), Facts.Read(fact))));
        if (impact.Client.KnowsNothing)
        {
            reasons.Add(new("assessing.client-not-asked", new Phrase(
                "The client has not yet stated the impact: ask.", "顧客自身の語る影響をまだ聞いていない。尋ねること。")));
        }

        if (impact.Ours.KnowsNothing && !voices.IsEmpty)
        {
            reasons.Add(new("assessing.ours-not-established", new Phrase(
                "We have established nothing ourselves yet: look.", "当社ではまだ何も確認していない。確認すること。")));
        }

        bool isProvisional = severity < Severity.Critical && (impact.Ours.KnowsNothing || impact.Client.KnowsNothing || !open.IsEmpty);
        return new(new(severity, isProvisional), reasons);
    }

    /// <summary>What is wrong with the tables: edges that do not rise with the severity.</summary>
    public ImmutableArray<Finding> Validate() => [.. Rising.Check(LossEdges, Severity.InOrder), .. Rising.Check(SlipEdges, Severity.InOrder)];

    private static Severity Reached(PolicyTable<Severity, Share> edges, Share share) =>
        Severity.InOrder.LastOrDefault(severity => edges[severity] <= share) ?? Severity.Low;

    private IEnumerable<(Severity Gives, Reason Reason)> Voices(IssueView view, Phrase whose)
    {
        foreach (SeverityFact fact in view.Facts)
        {
            yield return (Facts[fact], new("assessing.fact", Phrase.Of(
                $"In {whose}: {fact} gives {Facts[fact]}.", $"{whose}：「{fact}」は「{Facts[fact]}」にあたる。"), Facts.Read(fact)));
        }

        if (view.Loss is { } loss)
        {
            Severity gives = Reached(LossEdges, loss);
            yield return (gives, new("assessing.loss", Phrase.Of(
                $"In {whose}: a loss of {loss} of the engagement's value gives {gives}.",
                $"{whose}：契約額の{loss}の損失は「{gives}」にあたる。"), LossEdges.Read(gives)));
        }

        if (view.Slip is { } slip)
        {
            Severity gives = Reached(SlipEdges, slip);
            yield return (gives, new("assessing.slip", Phrase.Of(
                $"In {whose}: a slip of {slip} of the remaining schedule gives {gives}.",
                $"{whose}：残り期間の{slip}の遅れは「{gives}」にあたる。"), SlipEdges.Read(gives)));
        }
    }
}
