using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Learning;

/// <summary>What an action changes, so that the lesson outlives those who learned it.</summary>
[Requirement("R-132")]
public sealed class LessonTarget : ClosedSet<LessonTarget>
{
    /// <summary>The document that work starts from. A list of things to tick is a <see cref="Checklist"/>.</summary>
    public static readonly LessonTarget Template = new("template", Words.Of(
        "template", "ひな型", "The document that work starts from.", "仕事の出発点となる文書。"));

    /// <summary>The order of the steps, or who takes them. Doing the same steps more carefully changes nothing.</summary>
    public static readonly LessonTarget Process = new("process", Words.Of(
        "process", "手順", "The order of the steps, or who takes them.", "手順の順序や担当。"));

    /// <summary>What is looked at before going on. If it can be checked by a machine, it is a <see cref="Tool"/>.</summary>
    public static readonly LessonTarget Checklist = new("checklist", Words.Of(
        "checklist", "確認表", "What is looked at before going on.", "先へ進む前に確かめる項目。"));

    /// <summary>What people are taught. Alone it is the weakest: it fades, and leaves with those who were taught.</summary>
    public static readonly LessonTarget Training = new("training", Words.Of(
        "training", "研修", "What people are taught.", "人に教える内容。"));

    /// <summary>What the work is done with. A form to fill in by hand is a <see cref="Template"/>.</summary>
    public static readonly LessonTarget Tool = new("tool", Words.Of(
        "tool", "道具", "What the work is done with.", "仕事に使う道具。"));

    /// <summary>A rule that says what is done and what is not. How it is done is a <see cref="Process"/>.</summary>
    public static readonly LessonTarget Policy = new("policy", Words.Of(
        "policy", "方針", "A rule that says what is done and what is not.", "何を行い何を行わないかの規則。"));

    private LessonTarget(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
