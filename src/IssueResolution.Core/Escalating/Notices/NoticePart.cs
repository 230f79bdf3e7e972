using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Escalating;

/// <summary>What whoever is told must read, in the order in which it is read.</summary>
public sealed class NoticePart : ClosedSet<NoticePart>
{
    /// <summary>The failure itself, without cause or fault.</summary>
    public static readonly NoticePart WhatHappened = new("what-happened", Words.Of(
        "what happened", "何が起きたか", "The failure itself, in a sentence or two.", "起きたことを一、二文で。"));

    /// <summary>When it was found, which is seldom when it happened.</summary>
    public static readonly NoticePart FoundAt = new("found-at", Words.Of(
        "when it was found", "いつ判明したか", "The instant at which we learned of it.", "判明した時刻。"));

    /// <summary>Who suffers from it, on the client's side and on ours.</summary>
    public static readonly NoticePart Affected = new("affected", Words.Of(
        "who is affected", "誰に影響するか", "The people, teams or deliverables that suffer.", "影響を受ける人、組織、成果物。"));

    /// <summary>What has been done already; "nothing yet" is an answer too.</summary>
    public static readonly NoticePart ActionTaken = new("action-taken", Words.Of(
        "what was done at once", "即時の対応", "What has been done already.", "すでに行ったこと。"));

    /// <summary>What the client has been told, or that it has been told nothing yet.</summary>
    public static readonly NoticePart ClientTold = new("client-told", Words.Of(
        "what the client was told", "顧客への説明", "What the client knows from us, or that it is nothing yet.", "顧客に伝えたこと、またはまだ伝えていないこと。"));

    /// <summary>What we recommend to do next, so that the reader can decide.</summary>
    public static readonly NoticePart NextStep = new("next-step", Words.Of(
        "recommended next step", "次の一手の提案", "What we recommend to do next.", "次に行うべきこと。"));

    private NoticePart(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
