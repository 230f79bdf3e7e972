using IssueResolution.Wording;

namespace IssueResolution.Communicating;

/// <summary>A way that was not taken.</summary>
/// <param name="Option">What could have been done.</param>
/// <param name="WhyNot">Why it was not.</param>
public sealed record OptionConsidered(Phrase Option, Phrase WhyNot)
{
    /// <summary>What could have been done.</summary>
    public Phrase Option { get; } = Guard.Against.Null(Option);

    /// <summary>Why it was not.</summary>
    public Phrase WhyNot { get; } = Guard.Against.Null(WhyNot);
}

/// <summary>What a unit did for the solution: looked into something, or worked hard.</summary>
/// <param name="Unit">Who.</param>
/// <param name="What">What it did.</param>
public sealed record UnitContribution(Phrase Unit, Phrase What)
{
    /// <summary>Who.</summary>
    public Phrase Unit { get; } = Guard.Against.Null(Unit);

    /// <summary>What it did.</summary>
    public Phrase What { get; } = Guard.Against.Null(What);
}

/// <summary>Something that was said against it, asked or feared, and the answer.</summary>
/// <param name="Point">The objection, the question, the concern.</param>
/// <param name="Answer">What is answered.</param>
public sealed record AnsweredPoint(Phrase Point, Phrase Answer)
{
    /// <summary>The objection, the question, the concern.</summary>
    public Phrase Point { get; } = Guard.Against.Null(Point);

    /// <summary>What is answered.</summary>
    public Phrase Answer { get; } = Guard.Against.Null(Answer);
}

/// <summary>What was decided.</summary>
/// <param name="Decided">The way that is taken.</param>
/// <param name="WhyBest">Why it is the best for the customer.</param>
public sealed record StoryConclusion(Phrase Decided, Phrase WhyBest)
{
    /// <summary>The way that is taken.</summary>
    public Phrase Decided { get; } = Guard.Against.Null(Decided);

    /// <summary>Why it is the best for the customer.</summary>
    public Phrase WhyBest { get; } = Guard.Against.Null(WhyBest);
}
