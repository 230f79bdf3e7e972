using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Assessing;

/// <summary>The place in the queue. Greater means sooner: <c>P1 &gt; P2</c>. It is derived by the matrix and never typed in.</summary>
public sealed class Priority : OrderedScale<Priority>
{
    /// <summary>Last in the queue, and still in it.</summary>
    public static readonly Priority P5 = new(1, "p5", Words.Of(
        "P5", "P5", "When there is time.", "手が空いたとき。"));

    /// <summary>The normal order.</summary>
    public static readonly Priority P4 = new(2, "p4", Words.Of(
        "P4", "P4", "In the normal order.", "通常の順。"));

    /// <summary>Ahead of the normal order.</summary>
    public static readonly Priority P3 = new(3, "p3", Words.Of(
        "P3", "P3", "Ahead of the normal order.", "通常より先。"));

    /// <summary>Next, after every P1.</summary>
    public static readonly Priority P2 = new(4, "p2", Words.Of(
        "P2", "P2", "Next.", "次に。"));

    /// <summary>Before everything else.</summary>
    public static readonly Priority P1 = new(5, "p1", Words.Of(
        "P1", "P1", "Now.", "今すぐ。"));

    private Priority(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
