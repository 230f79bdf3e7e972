using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Planning;

/// <summary>How people are brought to an issue.</summary>
[Requirement("R-072")]
public sealed class ShiftKind : ClosedSet<ShiftKind>
{
    /// <summary>People leave other work for this. That work waits, and whoever waits for it is told. Who knows something rare is a <see cref="Specialist"/>.</summary>
    public static readonly ShiftKind PulledIn = new("pulled-in", Words.Of(
        "pulled from other work", "他業務からの応援", "People leave other work for this, and that work waits.", "別の業務を止めて応援に入る。"));

    /// <summary>Someone who knows what the team does not. More hands of the same kind are <see cref="PulledIn"/>.</summary>
    public static readonly ShiftKind Specialist = new("specialist", Words.Of(
        "specialist", "専門家の投入", "Someone joins who knows what the team does not.", "チームにない知識を持つ人が加わる。"));

    /// <summary>A senior does work of the plan. Looking on and deciding is escalation and takes no hours here.</summary>
    public static readonly ShiftKind SeniorStepsIn = new("senior-steps-in", Words.Of(
        "senior steps in", "上位者の参加", "A senior takes over part of the work.", "上位者が作業の一部を引き受ける。"));

    private ShiftKind(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
