using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Committing;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Learning;

/// <content>What is owed, and whether it worked.</content>
public sealed partial record LearningPolicy
{
    /// <summary>How binding a post-mortem is for one issue: what waits for a pattern is required once there is one, and not asked for before.</summary>
    [Requirement("R-130")]
    public Judgement<DutyStrength> PostMortemFor(Severity severity, bool isPattern)
    {
        DutyStrength strength = PostMortem[Guard.Against.Null(severity)];
        DutyStrength owed = strength != DutyStrength.IfPattern ? strength : isPattern ? DutyStrength.Required : DutyStrength.None;
        return new(owed, [new("learning.post-mortem", Phrase.Of(
            $"Post-mortem for {severity}: {strength}, so here {owed}.", $"「{severity}」の事後検証は「{strength}」。今回は「{owed}」。"), PostMortem.Read(severity))]);
    }

    /// <summary>What a relationship is given until the damage is gone; nothing once it is.</summary>
    [Requirement("R-124")]
    public Judgement<RelationshipRepair> RepairFor(ResidualDamage damage)
    {
        ImmutableArray<RepairMeasure> measures = [.. RepairMeasure.InOrder.Where(measure => RepairFrom[measure] <= Guard.Against.Null(damage))];
        return new(new(damage, measures), measures.IsEmpty
            ? [new Reason("learning.no-repair", Phrase.Of($"{damage}: nothing more is called for.", $"「{damage}」：これ以上の措置は不要。"))]
            : measures.Select(measure => new Reason("learning.repair", Phrase.Of(
                $"{damage}: {measure.Words.Description}", $"「{damage}」：{measure.Words.Description}"), RepairFrom.Read(measure))));
    }

    /// <summary>Whether an action has kept what it was meant for from coming back, with any client.</summary>
    /// <remarks>What comes up after the action and up to the end of the window counts, that instant included.</remarks>
    /// <param name="action">The action.</param>
    /// <param name="origin">The issue that it was meant for.</param>
    /// <param name="history">Every issue there was, in any order.</param>
    /// <param name="now">What lies later has not happened yet.</param>
    public Judgement<ActionEffect> EffectOf(LessonAction action, PastIssue origin, IEnumerable<PastIssue> history, Instant now)
    {
        Guard.Against.Null(origin);
        Guard.Against.Null(history);
        if (!(Guard.Against.Null(action).DoneAt <= now))
        {
            return new(ActionEffect.NotDone, [new("learning.effect", Phrase.Of($"\"{action.What}\" is not done yet.", $"「{action.What}」はまだ行われていない。"))]);
        }

        Instant done = action.DoneAt!.Value;
        Instant until = done + RecurrenceWindow.Value;
        int again = history.Count(issue => issue.At > done && issue.At <= until && issue.At <= now && issue.Resembles(origin));
        ActionEffect effect = again > 0 ? ActionEffect.Recurred : now > until ? ActionEffect.Held : ActionEffect.TooEarly;
        return new(effect, [new("learning.effect", Phrase.Of(
            $"Since \"{action.What}\" was done, the same came back {again} times; one looks until {until}: {effect}.",
            $"「{action.What}」の実施後の再発は{again}件。観察は{until}まで：{effect}。"), RecurrenceWindow.Read())]);
    }

    internal bool OwesPostMortem(ClosingRecord record) => PostMortemFor(record.Severity, record.IsPattern).Value == DutyStrength.Required;
}
