using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <summary>What a client weighs when asking itself whether it was treated fairly. A gesture may speak to more than one.</summary>
public sealed class JusticeDimension : ClosedSet<JusticeDimension>
{
    /// <summary>What the client ends up with. How it was decided is <see cref="Procedural"/>.</summary>
    public static readonly JusticeDimension Distributive = new("distributive", Words.Of(
        "distributive", "分配の公正", "Whether the outcome makes up for the loss.", "得られた結果が損失に見合うか。"));

    /// <summary>How it was handled: pace, say, transparency. Courtesy alone is <see cref="Interactional"/>.</summary>
    public static readonly JusticeDimension Procedural = new("procedural", Words.Of(
        "procedural", "手続きの公正", "Whether the way it was handled was quick, open and fair.", "対応の進め方が速く、透明で、公平か。"));

    /// <summary>How people were treated on the way. What was explained counts here, what was paid does not.</summary>
    public static readonly JusticeDimension Interactional = new("interactional", Words.Of(
        "interactional", "対人の公正", "Whether people were treated with respect and honesty.", "敬意と誠実さをもって扱われたか。"));

    private JusticeDimension(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
