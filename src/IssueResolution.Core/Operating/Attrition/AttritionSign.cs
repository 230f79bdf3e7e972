using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Operating;

/// <summary>Why good people begin to look elsewhere: work that seems to be worth nothing, or nobody who sees it.</summary>
[Requirement("R-196")]
public sealed class AttritionSign : ClosedSet<AttritionSign>
{
    /// <summary>Things are stable, hiring goes well, and routine fills the days: it looks best just before they leave. Routine in a crisis is not this.</summary>
    public static readonly AttritionSign RoutineTakesOver = new("routine-takes-over", [AttritionRemedy.NextRole], Words.Of(
        "routine takes over", "定型業務の増加", "Things are stable, hiring goes well, and routine fills the days.", "業務は安定し採用も順調だが、定型業務が日々を占めている。"));

    /// <summary>Nobody has talked about the career for long.</summary>
    public static readonly AttritionSign NoCareerTalk = new("no-career-talk", [AttritionRemedy.CareerTalks], Words.Of(
        "no career talk", "キャリア面談なし", "Nobody has talked about the career for long.", "長くキャリアについて話していない。"));

    /// <summary>Nobody has agreed with them where it goes. A job description is no roadmap.</summary>
    public static readonly AttritionSign NoRoadmap = new("no-roadmap", [AttritionRemedy.AgreedRoadmap], Words.Of(
        "no roadmap", "ロードマップなし", "Nobody has agreed with them where it goes.", "今後の道筋が合意されていない。"));

    /// <summary>Good work goes unseen. That clients praise it counts only once it has reached them: see <c>PraiseRelay</c>.</summary>
    public static readonly AttritionSign NoRecognition = new(
        "no-recognition", [AttritionRemedy.EvaluationSystem, AttritionRemedy.KpiEvaluation], Words.Of(
            "no recognition", "評価されていない", "Good work goes unseen.", "良い仕事が認められていない。"));

    private AttritionSign(string code, ImmutableArray<AttritionRemedy> remedies, Words words, [CallerMemberName] string name = "")
        : base(code, words, name) =>
        Remedies = remedies;

    /// <summary>What helps against it; at least one.</summary>
    [Requirement("R-197")]
    public ImmutableArray<AttritionRemedy> Remedies { get; }
}
