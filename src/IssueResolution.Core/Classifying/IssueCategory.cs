using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Classifying;

/// <summary>What an issue is about, in five. The category decides who must help and how carefully; it never decides the severity.</summary>
[Requirement("R-015")]
public sealed class IssueCategory : ClosedSet<IssueCategory>
{
    /// <summary>What was handed over, or was not. Sound work nobody reported on is <see cref="Communication"/>.</summary>
    [Requirement("R-010")]
    public static readonly IssueCategory Delivery = new("delivery", [], null, Words.Of(
        "Delivery", "納品", "Dates, quality or completeness of what we were hired to deliver.", "納期、品質、完成度など、依頼の中心にある成果物の問題。"));

    /// <summary>What was said, or was not. Late work is <see cref="Delivery"/> even when nobody announced it.</summary>
    [Requirement("R-011")]
    public static readonly IssueCategory Communication = new("communication", [], null, Words.Of(
        "Communication", "コミュニケーション", "Updates, expectations or responsiveness; it wears confidence down even when the work is sound.", "連絡、期待、応答の問題。成果が良くても信頼を損なう。"));

    /// <summary>What was agreed. A dispute about the amount on an invoice is <see cref="Billing"/>.</summary>
    [Requirement("R-012")]
    public static readonly IssueCategory Scope = new("scope", [], Prevention.UpfrontDocumentation, Words.Of(
        "Scope", "範囲", "Disagreement about what is included; often preventable by better documents at the start.", "何が含まれるかの食い違い。多くは最初の文書で防げる。"));

    /// <summary>Who does the work. One unanswered mail is <see cref="Communication"/>.</summary>
    [Requirement("R-013")]
    public static readonly IssueCategory Team = new("team", [HandlingFlag.Restricted], null, Words.Of(
        "Team", "体制", "The people and how they work together; sensitive, and handled apart from everyday matters.", "人と人の協働の問題。慎重を要し、日常の案件とは分けて扱う。"));

    /// <summary>What it costs. Work the client thought was covered is <see cref="Scope"/> until an invoice is disputed.</summary>
    [Requirement("R-014")]
    public static readonly IssueCategory Billing = new("billing", [HandlingFlag.MoneySensitive], null, Words.Of(
        "Billing", "請求", "Invoices, terms, rates or costs: money and trust at once.", "請求書、支払条件、単価、費用の問題。金銭と信頼が同時に懸かる。"));

    private IssueCategory(string code, ImmutableArray<HandlingFlag> flags, Prevention? prevention, Words words, [CallerMemberName] string name = "")
        : base(code, words, name) =>
        (HandlingFlags, Prevention) = (flags, prevention);

    /// <summary>What every issue of the category asks of those who handle it; empty for most.</summary>
    public ImmutableArray<HandlingFlag> HandlingFlags { get; }

    /// <summary>What would most often have prevented it; null where no single measure stands out.</summary>
    public Prevention? Prevention { get; }

    /// <summary>The kinds of this category, in the order to show them in.</summary>
    public ImmutableArray<IssueKind> Kinds => [.. IssueKind.InOrder.Where(kind => kind.Category == this)];
}
