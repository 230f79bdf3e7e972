using IssueResolution.Reasoning;
using IssueResolution.Timing;
using IssueResolution.Wording;

namespace IssueResolution.Learning;

/// <summary>One number over many issues, with what it rests on.</summary>
/// <param name="Kind">What is measured.</param>
/// <param name="Clock">Of which clock; null when it is about none.</param>
/// <param name="Value">What it shows.</param>
/// <param name="Sample">On how many cases it rests; zero exactly when there is no data.</param>
/// <param name="IsSmall">Whether the cases are so few that one more could change the picture.</param>
/// <param name="Explanation">The number in a sentence, with the cell by which a sample is small.</param>
[Requirement("R-200")]
public sealed record Indicator(IndicatorKind Kind, ClockKind? Clock, IndicatorValue Value, int Sample, bool IsSmall, Reason Explanation)
{
    /// <summary>The number in a sentence for people who have not seen the others.</summary>
    public Phrase Sentence => Explanation.Text;

    /// <summary>The sentence in English.</summary>
    public override string ToString() => Sentence.English;
}
