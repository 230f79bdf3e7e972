using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Communicating;

/// <summary>Who reads an update, and so how much of it.</summary>
[Requirement("R-099")]
public sealed class Audience : ClosedSet<Audience>
{
    private static readonly ImmutableArray<MessagePurpose> _fourFacts =
        [MessagePurpose.Problem, MessagePurpose.Impact, MessagePurpose.Plan, MessagePurpose.SolvedBy];

    /// <summary>Answers for it on the client's side: four facts and nothing else. Who asks for steps reads as <see cref="DayToDay"/>.</summary>
    public static readonly Audience ExecutiveSponsor = new("executive-sponsor", _fourFacts, Words.Of(
        "executive sponsor", "経営側の責任者", "Reads four facts: the problem, the impact, the fix, and when it is solved.", "問題、影響、対策、解決時期の四つを読む。"));

    /// <summary>Works with us every day: the same four facts, and the steps. Never fewer facts than the sponsor has.</summary>
    public static readonly Audience DayToDay = new("day-to-day", _fourFacts.Add(MessagePurpose.Steps), Words.Of(
        "day-to-day contact", "日々の担当者", "Reads the same four facts and every step.", "同じ四つに加え、作業の内訳を読む。"));

    private Audience(string code, ImmutableArray<MessagePurpose> reads, Words words, [CallerMemberName] string name = "")
        : base(code, words, name) =>
        Reads = reads;

    /// <summary>What this reader is told, in the order in which it is read.</summary>
    public ImmutableArray<MessagePurpose> Reads { get; }
}
