using IssueResolution.Timing.Generators;
using IssueResolution.Timing.Oracles;

namespace IssueResolution.Timing.Folding;

/// <summary>The fold against an evaluator that walks from minute to minute.</summary>
[Properties(Arbitrary = [typeof(CaseQuestions)])]
public sealed class SteppingLaws
{
    [Property]
    public void The_fold_reads_what_walking_from_minute_to_minute_reads(CaseQuestion question)
    {
        CaseReading reading = question.Policy.ReadAt(question.History, question.AsOf, question.KnownAt);

        Assert.Equal(
            SteppingClocks.ReadAt(PolicyDice.Grid, question.Policy, question.History, question.AsOf, question.KnownAt),
            reading.Clocks.Select(CycleRecord.Of));
    }
}
