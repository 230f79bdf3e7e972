using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>Why a rule applies, and why those before it do not.</summary>
internal static class MatchReasons
{
    internal static readonly Reason None =
        new("timing.no-rule-applies", new Phrase("No rule applies.", "該当する規則がない。"));

    internal static Reason Applies(string rule, ImmutableArray<MatchCondition> conditions) => new("timing.rule-applies", conditions.IsEmpty
        ? Phrase.Of($"Rule '{rule}' applies: it catches every case.", $"規則「{rule}」を適用する。すべての案件を受ける規則である。")
        : Phrase.Of($"Rule '{rule}' applies: {Text(conditions)}.", $"規則「{rule}」を適用する。条件：{Text(conditions)}。"));

    /// <summary>The first thing that stands against the rule: its validity, then its conditions in order.</summary>
    internal static Reason PassedOver(
        string rule, ImmutableArray<MatchCondition> conditions, Validity validity, CaseAttributes attributes, Instant at)
    {
        return new("timing.rule-passed-over", validity switch
        {
            { From: { } from } when at < from => Phrase.Of(
                $"Rule '{rule}' is passed over: valid from {from}, and asked for {at}.",
                $"規則「{rule}」は適用外：有効期間は{from}から、判定時点は{at}。"),
            { To: { } to } when at >= to => Phrase.Of(
                $"Rule '{rule}' is passed over: no longer valid from {to} on, and asked for {at}.",
                $"規則「{rule}」は適用外：有効期間は{to}の前まで、判定時点は{at}。"),
            _ => Unfulfilled(rule, conditions.First(condition => !condition.HoldsFor(attributes)), attributes),
        });
    }

    private static Phrase Unfulfilled(string rule, MatchCondition condition, CaseAttributes attributes)
    {
        string allowed = string.Join(", ", condition.Allowed);
        string values = string.Join(", ", attributes.ValuesOf(condition.Attribute));
        return values.Length == 0
            ? Phrase.Of(
                $"Rule '{rule}' is passed over: it asks for {condition.Attribute} in {allowed}, and the case has none.",
                $"規則「{rule}」は適用外：{condition.Attribute}に{allowed}のいずれかを求めるが、案件に値がない。")
            : Phrase.Of(
                $"Rule '{rule}' is passed over: it asks for {condition.Attribute} in {allowed}, and the case has {values}.",
                $"規則「{rule}」は適用外：{condition.Attribute}に{allowed}のいずれかを求めるが、案件の値は{values}。");
    }

    private static string Text(ImmutableArray<MatchCondition> conditions) => string.Join("; ", conditions);
}
