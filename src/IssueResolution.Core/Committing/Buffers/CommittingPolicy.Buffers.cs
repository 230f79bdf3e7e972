using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Committing;

/// <content>How many days to promise, and whether a promise leaves room.</content>
public sealed partial record CommittingPolicy
{
    /// <summary>The number of days to promise. The room protects the promise; finishing early is no gift to plan for.</summary>
    /// <param name="estimatedDays">What we believe it takes, in the unit in which it is promised.</param>
    /// <exception cref="ArgumentOutOfRangeException">The estimate is zero or negative: there is nothing to promise.</exception>
    /// <exception cref="OverflowException">The promise is beyond what an int can hold.</exception>
    [Requirement("R-076")]
    public Judgement<int> DaysFor(int estimatedDays) => DaysFor(estimatedDays, PromiseRisk.None);

    /// <summary>The number of days to promise where an earlier date did not hold, or trust is damaged.</summary>
    /// <remarks>Rounded up once, at the end: the ratios are multiplied exactly.</remarks>
    /// <param name="estimatedDays">What we believe it takes, in the unit in which it is promised.</param>
    /// <param name="risk">What makes this date more delicate than others.</param>
    /// <exception cref="ArgumentOutOfRangeException">The estimate is zero or negative: there is nothing to promise.</exception>
    /// <exception cref="OverflowException">The promise is beyond what an int can hold.</exception>
    [Requirement("R-076")]
    public Judgement<int> DaysFor(int estimatedDays, PromiseRisk risk)
    {
        Guard.Against.Null(risk);
        bool hasSlipped = risk.Slips >= SlipsToWiden.Value;
        PolicyValue<BufferRatio> buffer = hasSlipped ? BufferAfterSlip : Buffer;
        BufferRatio widening = CautionWidens[risk.Caution];
        int committed = buffer.Value.WidenedBy(widening).DaysFor(Guard.Against.NegativeOrZero(estimatedDays));
        List<Reason> reasons =
        [
            new("committing.buffer", Phrase.Of(
                $"We expect {estimatedDays} {(estimatedDays == 1 ? "day" : "days")} and promise {committed}: missing the second date is worse than the first.",
                $"見込み{estimatedDays}日に対し{committed}日を約束する。二度目の期日を破るほうが痛手になる。"), buffer.Read()),
        ];
        if (hasSlipped)
        {
            reasons.Add(new("committing.after-slip", Phrase.Of(
                $"Dates of this work that did not hold: {risk.Slips}. From {SlipsToWiden.Value} on the buffer is {buffer.Value}.",
                $"この件で守れなかった期日は{risk.Slips}件。{SlipsToWiden.Value}件からは余裕を{buffer.Value}とする。"), SlipsToWiden.Read()));
        }

        if (widening > _asExpected)
        {
            reasons.Add(new("committing.caution", Phrase.Of(
                $"{risk.Caution.Words.Description} The buffer is widened by {widening}.",
                $"{risk.Caution.Words.Description}余裕をさらに{widening}の比で広げる。"), CautionWidens.Read(risk.Caution)));
        }

        return new(committed, reasons);
    }

    /// <summary>Whether a promise can be kept by our own estimate, with what to promise instead.</summary>
    /// <remarks>Whether the people are free is not asked here.</remarks>
    /// <param name="estimatedDays">What we believe it takes.</param>
    /// <param name="promisedDays">What was promised or is asked for, in the same unit; zero is at once.</param>
    /// <param name="risk">What makes this date more delicate than others.</param>
    /// <exception cref="ArgumentOutOfRangeException">The estimate is zero or negative, or the promise is negative.</exception>
    /// <exception cref="OverflowException">The promise to make would be beyond what an int can hold.</exception>
    [Requirement("R-072")]
    public Judgement<Feasibility> FeasibilityOf(int estimatedDays, int promisedDays, PromiseRisk risk)
    {
        Judgement<int> enough = DaysFor(estimatedDays, risk);
        Feasibility found = Guard.Against.Negative(promisedDays) switch
        {
            _ when promisedDays < estimatedDays => Feasibility.Infeasible,
            _ when promisedDays < enough.Value => Feasibility.NoBuffer,
            _ => Feasibility.Fits,
        };
        return new(found, [new("committing.feasibility", Phrase.Of(
            $"Promised: {promisedDays}, expected: {estimatedDays}, with room: {enough.Value}. {found.Words.Description}",
            $"約束{promisedDays}日、見込み{estimatedDays}日、余裕込み{enough.Value}日。{found.Words.Description}")), .. enough.Reasons]);
    }
}
