using IssueResolution.Assessing;
using IssueResolution.Communicating;

namespace IssueResolution.Json;

/// <content>How often the client hears from us, and how we put it.</content>
internal static partial class PolicyCells
{
    private static readonly PolicyPart<CommunicatingPolicy> _communicating = new(
        policy => policy.Communicating, (policy, stage) => policy with { Communicating = stage });

    private static readonly PolicyPart<StoryPolicy> _story = _communicating.Part(stage => stage.Story, (stage, story) => stage with { Story = story });
    private static readonly PolicyPart<PhraseList> _phrases = _communicating.Part(stage => stage.Phrases, (stage, phrases) => stage with { Phrases = phrases });

    private static OverridableCells[] Communicating() =>
    [
        _communicating.Table(stage => stage.AcknowledgeWithin, (stage, table) => stage with { AcknowledgeWithin = table }, ValueForms.Allowance),
        _communicating.Table(stage => stage.Cadence, (stage, table) => stage with { Cadence = table }, ValueForms.Allowance),
        _communicating.Table(stage => stage.MaxSilence, (stage, table) => stage with { MaxSilence = table }, ValueForms.Allowance),
        _communicating.Value(stage => stage.CheckpointDivisor, (stage, value) => stage with { CheckpointDivisor = value }, ValueForms.Count),
        _communicating.Value(stage => stage.WrittenFollowUpWithin, (stage, value) => stage with { WrittenFollowUpWithin = value }, ValueForms.Allowance),
        _communicating.Value(stage => stage.PraiseWithin, (stage, value) => stage with { PraiseWithin = value }, ValueForms.Allowance),
        _story.Table(story => story.RequiredFrom, (story, table) => story with { RequiredFrom = table }, ValueForms.Term(Urgency.InOrder)),
        _story.Table(story => story.AtLeast, (story, table) => story with { AtLeast = table }, ValueForms.Count),
        new OverridablePhrases(_phrases),
    ];
}
