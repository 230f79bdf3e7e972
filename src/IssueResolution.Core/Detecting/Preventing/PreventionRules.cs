using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Detecting;

/// <summary>What each level of each measure of prevention is worth.</summary>
[Requirement("R-039")]
public sealed record PreventionRules
{
    /// <summary>The points of a measure by how far it has come.</summary>
    public required PolicyTable<PreventionLevel, int> Points { get; init; }

    /// <summary>How well prepared an engagement begins, with one reason for each measure.</summary>
    [Requirement("R-039")]
    public Judgement<PreventionScore> ScoreOf(PreventionChecklist checklist)
    {
        Guard.Against.Null(checklist);
        return new(
            new(
                Prevention.InOrder.Sum(measure => Points[checklist.LevelOf(measure)]),
                Math.Max(1, Prevention.InOrder.Length * Points[PreventionLevel.InPlace])),
            Prevention.InOrder.Select(measure => new Reason("detecting.prevention", Phrase.Of(
                $"{measure}: {checklist.LevelOf(measure)}, {Points[checklist.LevelOf(measure)]} points.",
                $"「{measure}」：{checklist.LevelOf(measure)}、{Points[checklist.LevelOf(measure)]}点。"), Points.Read(checklist.LevelOf(measure)))));
    }

    /// <summary>What is wrong with the points: fewer for more, or less than nothing.</summary>
    public ImmutableArray<Finding> Validate() =>
        [.. Rising.Check(Points, PreventionLevel.InOrder), .. Bounds.Check(Points, points => points >= 0, Bounds.AtLeastZero)];
}
