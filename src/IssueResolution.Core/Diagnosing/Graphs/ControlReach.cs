using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <summary>Whether we could change a cause.</summary>
[Requirement("R-067")]
public sealed class ControlReach : ClosedSet<ControlReach>
{
    /// <summary>We can change it. Needing the client's consent for it is <see cref="Shared"/>.</summary>
    public static readonly ControlReach Ours = new("ours", Words.Of(
        "ours", "自社内", "We can change it ourselves.", "自社で変えられる。"));

    /// <summary>A part is ours. If all we can do is ask, it is <see cref="Outside"/>.</summary>
    public static readonly ControlReach Shared = new("shared", Words.Of(
        "shared", "共有", "A part of it is ours to change.", "一部は自社で変えられる。"));

    /// <summary>Nothing of it is ours. Living with it better may be: then ask on.</summary>
    public static readonly ControlReach Outside = new("outside", Words.Of(
        "outside", "自社外", "Nothing of it is ours to change.", "自社では変えられない。"));

    private ControlReach(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
