using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Operating;

/// <summary>What keeps good people.</summary>
[Requirement("R-197")]
public sealed class AttritionRemedy : ClosedSet<AttritionRemedy>
{
    /// <summary>People know what good work is and hear whether theirs was. That pay follows is <see cref="KpiEvaluation"/>.</summary>
    public static readonly AttritionRemedy EvaluationSystem = new("evaluation-system", Words.Of(
        "evaluation system", "評価制度", "Say what good work is, and tell people whether theirs was.", "良い仕事とは何かを示し、本人に伝える。"));

    /// <summary>A talk about the career at a fixed rhythm, with feedback. A talk about today's tickets is none.</summary>
    public static readonly AttritionRemedy CareerTalks = new("career-talks", Words.Of(
        "regular career talks", "定期的なキャリア面談", "Talk about the career at a fixed rhythm, and give feedback.", "決まった周期でキャリアについて話し、助言する。"));

    /// <summary>A task that somebody grows into. More of the same task is none.</summary>
    public static readonly AttritionRemedy NextRole = new("next-role", Words.Of(
        "next role", "次の役割", "Give people a role to grow into before routine fills their days.", "定型業務で日々が埋まる前に、成長できる次の役割を用意する。"));

    /// <summary>Expectations and a way ahead that both sides agreed to. A plan that only the manager knows is none.</summary>
    [Requirement("R-198")]
    public static readonly AttritionRemedy AgreedRoadmap = new("agreed-roadmap", Words.Of(
        "agreed roadmap", "合意したロードマップ", "Clarify what is expected, and agree on the way ahead.", "期待を明らかにし、今後の道筋に合意する。"));

    /// <summary>Figures that count for pay and career, known beforehand. How clients mark a person is no such figure.</summary>
    public static readonly AttritionRemedy KpiEvaluation = new("kpi-evaluation", Words.Of(
        "evaluation by indicators", "指標による評価", "Let known figures count for pay and career.", "あらかじめ示した指標を処遇とキャリアに反映する。"));

    private AttritionRemedy(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
