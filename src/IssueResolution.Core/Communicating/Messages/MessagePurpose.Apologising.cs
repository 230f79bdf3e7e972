using IssueResolution.Wording;

namespace IssueResolution.Communicating;

/// <content>The parts of an apology; its explanation is <see cref="Facts"/>.</content>
public sealed partial class MessagePurpose
{
    /// <summary>That we are sorry, and for what. Seeing what it means for the client without being sorry is <see cref="Empathy"/>.</summary>
    public static readonly MessagePurpose Regret = new("regret", Words.Of(
        "regret", "お詫び", "Says what we are sorry for.", "何について詫びるのかを伝える。"));

    /// <summary>What our part was, in an apology or before a demand is answered. It is said once the facts are known, and not before.</summary>
    public static readonly MessagePurpose OwnPart = new("own-part", Words.Of(
        "our part", "自社の責任", "Says what our part was.", "自社の責任を伝える。"));

    /// <summary>What we change so that it does not happen again. What we do now is <see cref="Repair"/>.</summary>
    public static readonly MessagePurpose Change = new("change", Words.Of(
        "what changes", "再発防止", "Says what we change so that it does not happen again.", "再発防止のために何を改めるかを伝える。"));

    /// <summary>What the client gets to make up for it. How the problem itself is solved is <see cref="Plan"/>.</summary>
    public static readonly MessagePurpose Repair = new("repair", Words.Of(
        "repair", "埋め合わせ", "Says what we do to make up for it.", "埋め合わせとして何をするかを伝える。"));

    /// <summary>That we ask to be forgiven. It comes last, and asks for nothing else.</summary>
    public static readonly MessagePurpose Forgiveness = new("forgiveness", Words.Of(
        "request for forgiveness", "許しの願い", "Asks to be forgiven.", "許しを請う。"));

    /// <summary>Whether the part apologises or owns what happened, so that an objection in it takes the apology back.</summary>
    internal bool IsApology => this == Regret || this == OwnPart || this == Forgiveness || this == LateNotice;
}
