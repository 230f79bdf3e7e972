using System.Collections.Immutable;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Planning;

/// <summary>A walk through a plan with the client: what was asked, and what was answered.</summary>
/// <param name="At">When.</param>
/// <param name="ByWhom">Who answered, on the client's side; not empty.</param>
/// <param name="AskedAddresses">Whether it was asked if the plan addresses the concern.</param>
/// <param name="AskedMissing">Whether it was asked what is missing.</param>
/// <param name="Answer">What the client said.</param>
[Requirement("R-077")]
public sealed record PlanAlignment(Instant At, string ByWhom, bool AskedAddresses, bool AskedMissing, AlignmentAnswer Answer)
{
    /// <summary>Who answered, on the client's side.</summary>
    public string ByWhom { get; } = Guard.Against.NullOrWhiteSpace(ByWhom);

    /// <summary>What the client said.</summary>
    public AlignmentAnswer Answer { get; } = Guard.Against.Null(Answer);

    /// <summary>The questions still to be put.</summary>
    public ImmutableArray<AlignmentQuestion> Unasked =>
        [.. AlignmentQuestion.InOrder.Where(question => question == AlignmentQuestion.Addresses ? !AskedAddresses : !AskedMissing)];

    /// <summary>Whether both questions were put and the client agrees. An agreement to questions nobody put is none.</summary>
    public bool IsAligned => Unasked.IsEmpty && Answer == AlignmentAnswer.Agrees;
}
