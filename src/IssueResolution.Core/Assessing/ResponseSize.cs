using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Assessing;

/// <summary>How much a response sets in motion. How soon it comes is another matter.</summary>
[Requirement("R-015")]
public sealed class ResponseSize : OrderedScale<ResponseSize>
{
    /// <summary>Whoever does the work answers. As soon as somebody checks on it regularly it is <see cref="Attended"/>.</summary>
    public static readonly ResponseSize Everyday = new(1, "everyday", Words.Of(
        "everyday", "通常対応", "Whoever does the work answers, in the normal workflow.", "担当者が通常の流れで応える。"));

    /// <summary>One person keeps an eye on it. If someone senior shapes the answer, it is <see cref="Elevated"/>.</summary>
    public static readonly ResponseSize Attended = new(2, "attended", Words.Of(
        "attended", "見守り", "One person keeps an eye on it and checks in regularly.", "一人が見守り、定期的に様子を見る。"));

    /// <summary>Someone senior shapes the answer. If other work stops for it, it is <see cref="AllHands"/>.</summary>
    public static readonly ResponseSize Elevated = new(3, "elevated", Words.Of(
        "elevated", "上位者対応", "Someone senior shapes the answer, and the client hears from us daily.", "上位者が対応方針を決め、毎日連絡する。"));

    /// <summary>The firm's leadership owns it and other work waits. A partner's visit alone is <see cref="Elevated"/>.</summary>
    public static readonly ResponseSize AllHands = new(4, "all-hands", Words.Of(
        "all hands", "総力対応", "The firm's leadership owns it, and other work waits.", "経営層が率い、他の仕事を止めて取り組む。"));

    private ResponseSize(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
