using System.Runtime.CompilerServices;
using IssueResolution.Communicating;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <summary>What an apology is made of, in the order in which it is said. There is no part that denies anything.</summary>
[Requirement("R-110")]
public sealed class ApologyPart : ClosedSet<ApologyPart>
{
    /// <summary>That we are sorry, and for what. What we see it did to the client belongs to it; why it happened does not.</summary>
    public static readonly ApologyPart Regret = new("regret", MessagePurpose.Regret, ownsTheCause: false, Words.Of(
        "regret", "お詫びの意", "Says what we are sorry for, by its name.", "何について詫びるのかを具体的に述べる。"));

    /// <summary>That it was ours. Worth the most, and the one that cannot be taken back: facts first.</summary>
    public static readonly ApologyPart Responsibility = new("responsibility", MessagePurpose.OwnPart, ownsTheCause: true, Words.Of(
        "responsibility", "責任の受止め", "Says what our part was.", "自社の責任を認める。"));

    /// <summary>How it came about. It explains and does not excuse.</summary>
    public static readonly ApologyPart Explanation = new("explanation", MessagePurpose.Facts, ownsTheCause: false, Words.Of(
        "explanation", "経緯の説明", "Says how it came about.", "経緯を説明する。"));

    /// <summary>What we change. What we do for this client now is <see cref="Repair"/>.</summary>
    public static readonly ApologyPart Repentance = new("repentance", MessagePurpose.Change, ownsTheCause: true, Words.Of(
        "repentance", "再発防止の誓い", "Says what we change so that it does not happen again.", "再発させないために何を改めるかを述べる。"));

    /// <summary>What we do to mend it. What we do so that it does not happen again is <see cref="Repentance"/>.</summary>
    public static readonly ApologyPart Repair = new("repair", MessagePurpose.Repair, ownsTheCause: false, Words.Of(
        "repair", "埋め合わせ", "Says what we do to mend it.", "どのように償い、直すかを述べる。"));

    /// <summary>That we ask to be forgiven. It counts least, and last.</summary>
    public static readonly ApologyPart ForgivenessRequest = new("forgiveness-request", MessagePurpose.Forgiveness, ownsTheCause: true, Words.Of(
        "request for forgiveness", "許しの願い", "Asks to be forgiven.", "許しを請う。"));

    private ApologyPart(string code, MessagePurpose purpose, bool ownsTheCause, Words words, [CallerMemberName] string name = "")
        : base(code, words, name) =>
        (Purpose, OwnsTheCause) = (purpose, ownsTheCause);

    /// <summary>What the part of the message that says it is there for.</summary>
    public MessagePurpose Purpose { get; }

    /// <summary>Whether it only makes sense where the cause is at least partly ours.</summary>
    public bool OwnsTheCause { get; }
}
