using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>Names in a policy that nothing else knows, and settings that take no effect because of it.</summary>
internal sealed class NameLint(SlaPolicy policy, ImmutableArray<string> statuses)
{
    private static readonly ImmutableArray<string> _usual =
        [CaseStatus.Open, CaseStatus.WaitingOnClient, CaseStatus.WaitingOnThirdParty, CaseStatus.OnHold, CaseStatus.Resolved, CaseStatus.Closed];

    internal IEnumerable<Finding> Findings() => [.. policy.Clocks.SelectMany(Pauses), .. policy.Clocks.SelectMany(Thresholds), .. Priorities()];

    private IEnumerable<Finding> Pauses(ClockDefinition clock)
    {
        ImmutableArray<string> known = statuses.IsEmpty ? _usual : statuses;
        foreach (string status in clock.PausesOn.Distinct(StringComparer.Ordinal))
        {
            string subject = $"{policy.Id}/{clock.Name}[{status}]";
            if (policy.Resolves(status))
            {
                yield return new(FindingCode.PausesWhenResolved, subject, Phrase.Of(
                    $"{clock.Name} pauses on {status}, in which a case counts as resolved.", $"{clock.Name}は、解決済みとみなす状態「{status}」で一時停止する。"));
            }
            else if (!known.Contains(status))
            {
                yield return new(statuses.IsEmpty ? FindingCode.UnfamiliarStatus : FindingCode.UnknownStatus, subject, Phrase.Of(
                    $"{clock.Name} pauses on {status}; known are {string.Join(", ", known)}.", $"{clock.Name}は「{status}」で一時停止する。知られている状態は{string.Join("、", known)}。"));
            }
        }
    }

    private IEnumerable<Finding> Thresholds(ClockDefinition clock) =>
        from same in clock.Thresholds.GroupBy(Level)
        where same.Count() > 1
        let ids = string.Join(", ", same.Select(threshold => threshold.Id))
        select new Finding(FindingCode.ThresholdsCoincide, $"{policy.Id}/{clock.Name}[{ids}]", Phrase.Of(
            $"{clock.Name} has {same.Count()} thresholds at one level: {ids}.", $"{clock.Name}には同じ水準の閾値が{same.Count()}個ある：{ids}。"));

    private static (bool IsOffset, decimal Percent, Duration Offset) Level(Threshold threshold) => threshold switch
    {
        Threshold.AtOffset { Offset: var offset } when offset != Duration.Zero => (true, 0, offset),
        Threshold.AtPercent { Percent: var percent } => (false, percent, Duration.Zero),
        _ => (false, 100, Duration.Zero),
    };

    private IEnumerable<Finding> Priorities()
    {
        if (policy.Priorities.IsEmpty)
        {
            if (policy.OnPriorityChange.Raise != policy.OnPriorityChange.Lower)
            {
                yield return new(FindingCode.PrioritiesUnordered, policy.Id, Phrase.Of(
                    $"Raising ({policy.OnPriorityChange.Raise}) and lowering ({policy.OnPriorityChange.Lower}) differ, and no priorities are listed: every change counts as lowering.",
                    $"引き上げ（{policy.OnPriorityChange.Raise}）と引き下げ（{policy.OnPriorityChange.Lower}）が異なるのに優先度の順がない。すべての変更が引き下げとして扱われる。"));
            }

            foreach (ClockDefinition clock in policy.Clocks.Where(clock => clock.Targets.ByPriority.Count() > 1))
            {
                yield return new(FindingCode.UnlistedPriority, $"{policy.Id}/{clock.Name}", Phrase.Of(
                    $"{clock.Name} has targets for {string.Join(", ", clock.Targets.ByPriority.Select(target => target.Key))}, and no priorities are listed: which of them must not be due later cannot be checked.",
                    $"{clock.Name}に{string.Join("、", clock.Targets.ByPriority.Select(target => target.Key))}の目標があるが、優先度の順がない。どちらが先に期限となるべきか確かめられない。"));
            }

            yield break;
        }

        foreach (Finding finding in policy.Clocks.SelectMany(Unlisted).Concat(Untimed()))
        {
            yield return finding;
        }
    }

    private IEnumerable<Finding> Unlisted(ClockDefinition clock) =>
        from target in clock.Targets.ByPriority
        where target.Key != ClockTargets.EveryPriority && !policy.Priorities.Contains(target.Key)
        select new Finding(FindingCode.UnlistedPriority, $"{policy.Id}/{clock.Name}[{target.Key}]", Phrase.Of(
            $"{clock.Name} has a target for {target.Key}; listed are {string.Join(", ", policy.Priorities)}.",
            $"{clock.Name}に「{target.Key}」の目標がある。一覧にあるのは{string.Join("、", policy.Priorities)}。"));

    private IEnumerable<Finding> Untimed() =>
        from priority in policy.Priorities
        where policy.Clocks.All(clock => clock.Targets.For(priority) is null)
        select new Finding(FindingCode.PriorityUntimed, $"{policy.Id}[{priority}]", Phrase.Of(
            $"No clock has a target for {priority}.", $"「{priority}」の目標を持つ時計がない。"));
}
