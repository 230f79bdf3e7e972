namespace IssueResolution.Rendering;

internal abstract partial class Words
{
    /// <summary>Stands over a picture of causes.</summary>
    public abstract string CauseTitle { get; }

    public abstract string SymptomMark { get; }

    public abstract string RootMark { get; }

    /// <summary>Marks a gap: nobody knows yet.</summary>
    public abstract string UnknownMark { get; }

    /// <summary>Said of an answer when nobody has said what it rests on.</summary>
    public abstract string NoEvidence { get; }

    /// <summary>Stands for the causes of a statement that has been shown with them before.</summary>
    public abstract string ShownAbove { get; }

    /// <summary>The how-manieth why a statement answers.</summary>
    public abstract string WhyNumber(string number);

    public abstract string Confidence(string confidence);
}
