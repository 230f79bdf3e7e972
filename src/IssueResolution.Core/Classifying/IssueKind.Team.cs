using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Classifying;

/// <content>Kinds of <see cref="IssueCategory.Team"/>.</content>
public sealed partial class IssueKind
{
    /// <summary>Two people cannot work together. If whole groups differ in how they work, it is <see cref="CulturalMisalignment"/>.</summary>
    [Requirement("R-013")]
    public static readonly IssueKind PersonalityConflict = new(
        IssueCategory.Team,
        "personality-conflict",
        Words.Of("Personality conflict", "人間関係の衝突", "Choose it when two people cannot work together, whoever is right.", "どちらが正しいかによらず、二人が協働できないときに選ぶ。"),
        "cultural-misalignment",
        new Phrase("If whole groups differ in how they work, it is a matter of culture.", "集団同士の仕事の流儀が違う場合は「文化の不一致」。"));

    /// <summary>Someone lacks what the task needs. If the deliverable is the complaint and its reason is open, start with <see cref="QualityConcern"/>.</summary>
    [Requirement("R-013")]
    public static readonly IssueKind SkillMismatch = new(
        IssueCategory.Team,
        "skill-mismatch",
        Words.Of("Skill mismatch", "技能の不一致", "Choose it when someone lacks what the task needs.", "担当者に必要な技能が足りないときに選ぶ。"),
        "quality-concern",
        new Phrase("If the deliverable is the complaint and the reason is open, start with quality.", "成果物への不満で原因が未定なら、まず「品質への懸念」。"));

    /// <summary>People leave and knowledge goes with them. If the successor is there and not up to it, it is <see cref="SkillMismatch"/>.</summary>
    [Requirement("R-013")]
    public static readonly IssueKind Turnover = new(
        IssueCategory.Team,
        "turnover",
        Words.Of("Turnover", "担当者の交代", "Choose it when people leave or change and knowledge goes with them.", "担当者の離脱や交代で知見が失われたときに選ぶ。"),
        "skill-mismatch",
        new Phrase("If the new person is there and not up to the task, it is a mismatch of skill.", "後任はいるが力不足の場合は「技能の不一致」。"));

    /// <summary>The organisations differ in how they work. If it would vanish with one person replaced, it is <see cref="PersonalityConflict"/>.</summary>
    [Requirement("R-013")]
    public static readonly IssueKind CulturalMisalignment = new(
        IssueCategory.Team,
        "cultural-misalignment",
        Words.Of("Cultural misalignment", "文化の不一致", "Choose it when the two organisations differ in how they decide, speak or work.", "意思決定や話し方、働き方が両社で異なるときに選ぶ。"),
        "personality-conflict",
        new Phrase("If it disappears when one person is replaced, it was between persons.", "一人を替えれば消えるなら「人間関係の衝突」。"));
}
