namespace IssueResolution.Rendering;

internal abstract partial class Words
{
    public abstract string Urgency { get; }

    /// <summary>Before the one sentence that says what is done about it.</summary>
    public abstract string Fix { get; }

    public abstract string WhyNot { get; }

    public abstract string WhyBest { get; }

    /// <summary>To an objection, a question or a concern.</summary>
    public abstract string Answer { get; }
}
