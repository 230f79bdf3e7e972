namespace IssueResolution.Rendering;

internal sealed partial class EnglishWords
{
    public override string CauseTitle => "Why it happened";

    public override string SymptomMark => "Symptom";

    public override string RootMark => "Root cause";

    public override string UnknownMark => "Unknown yet";

    public override string NoEvidence => "no evidence named";

    public override string ShownAbove => "shown above";

    public override string WhyNumber(string number) => $"Why {number}";

    public override string Confidence(string confidence) => $"confidence {confidence}";
}
