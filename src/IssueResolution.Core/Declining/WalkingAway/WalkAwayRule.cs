using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>What speaks for ending a relationship. Every rule that applies speaks, and the strongest counts.</summary>
public sealed class WalkAwayRule : ClosedSet<WalkAwayRule>
{
    /// <summary>Conduct is threatening.</summary>
    public static readonly WalkAwayRule Threat = new("threat", needsCause: true, Words.Of(
        "threat or illegal act", "脅迫・違法行為", "Someone was threatened, or the law was broken.", "脅迫、または違法行為があった。"));

    /// <summary>Conduct stays abusive although the client was formally told. Without a notice it is <see cref="AbuseOrExcess"/>.</summary>
    public static readonly WalkAwayRule AbuseAfterNotice = new("abuse-after-notice", needsCause: true, Words.Of(
        "abuse after a formal notice", "通知後も続く暴言", "The abuse goes on after a formal boundary notice.", "正式な通知の後も暴言が続く。"));

    /// <summary>An impossible demand comes back although it was declined, on record and with alternatives.</summary>
    public static readonly WalkAwayRule ImpossibleAgain = new("impossible-again", needsCause: true, Words.Of(
        "impossible demand, declined before", "断った後も続く不可能な要求",
        "An impossible demand goes on after documented declines with alternatives.", "代替案を添えて断った記録があるのに、不可能な要求が続く。"));

    /// <summary>An unreasonable demand outlives our attempts to recover, and what was our fault is settled.</summary>
    public static readonly WalkAwayRule BeyondRecovery = new("beyond-recovery", needsCause: true, Words.Of(
        "unreasonable after recovery failed", "回復策の後も続く不当な要求",
        "An unreasonable demand goes on after failed recovery cycles, and our fault is settled.", "回復策が尽き、当社の非も解消したのに、不当な要求が続く。"));

    /// <summary>The same, while something that was our fault is still open: settle that first.</summary>
    public static readonly WalkAwayRule SettleFirst = new("settle-first", needsCause: true, Words.Of(
        "our fault is still open", "当社の非が未解消", "An unreasonable demand goes on, and our own fault is not settled yet.", "不当な要求が続くが、当社の非がまだ解消していない。"));

    /// <summary>Our people are harmed, by abuse or by unreasonable demands.</summary>
    public static readonly WalkAwayRule TeamHarmed = new("team-harmed", needsCause: true, Words.Of(
        "our people are harmed", "社員の被害", "Our people are harmed by abuse or by unreasonable demands.", "暴言や不当な要求で社員に被害が出ている。"));

    /// <summary>Some abuse, or some unreasonable demand.</summary>
    public static readonly WalkAwayRule AbuseOrExcess = new("abuse-or-excess", needsCause: true, Words.Of(
        "abuse or an unreasonable demand", "暴言または不当な要求", "There is abuse, or an unreasonable demand.", "暴言、または不当な要求がある。"));

    /// <summary>Our people suffer, whatever the reason. It may be our own work that wears them down.</summary>
    public static readonly WalkAwayRule TeamStrained = new("team-strained", needsCause: false, Words.Of(
        "our people are strained", "社員の負担", "Our people are strained or harmed, whatever the reason.", "理由を問わず、社員に負担や被害が出ている。"));

    /// <summary>Nothing else. It always applies.</summary>
    public static readonly WalkAwayRule Otherwise = new("otherwise", needsCause: false, Words.Of(
        "otherwise", "その他", "Nothing speaks for ending it.", "終える理由がない。"));

    private WalkAwayRule(string code, bool needsCause, Words words, [CallerMemberName] string name = "")
        : base(code, words, name) =>
        NeedsCause = needsCause;

    /// <summary>Whether it applies only where there is abuse or an unreasonable demand; any other rule must not lead to an exit.</summary>
    public bool NeedsCause { get; }
}
