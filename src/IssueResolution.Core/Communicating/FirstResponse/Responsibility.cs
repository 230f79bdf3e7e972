using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Communicating;

/// <summary>Whose part it was, as we see it among ourselves. Nothing that is sent to a client takes it.</summary>
[Requirement("R-067")]
public sealed class Responsibility : ClosedSet<Responsibility>
{
    /// <summary>We caused it. If the client had to do its part too, it is <see cref="Shared"/>.</summary>
    public static readonly Responsibility Ours = new("ours", Words.Of("ours", "自社", "We caused it.", "自社が原因となった。"));

    /// <summary>Both sides did their part, or nothing was agreed. Speak of ours.</summary>
    public static readonly Responsibility Shared = new("shared", Words.Of(
        "shared", "双方", "Both sides contributed, or nothing was agreed about it.", "双方に原因がある、または取り決めがなかった。"));

    /// <summary>The client alone caused it. Not knowing what the client knew is at least <see cref="Shared"/>.</summary>
    public static readonly Responsibility Client = new("client", Words.Of("client", "顧客", "The client alone caused it.", "顧客だけが原因となった。"));

    /// <summary>Neither side did. A supplier of ours is <see cref="Ours"/> towards the client.</summary>
    public static readonly Responsibility External = new("external", Words.Of(
        "external", "外部", "Something outside both sides caused it.", "双方の外にある事情が原因となった。"));

    private Responsibility(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
