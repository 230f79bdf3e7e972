using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Learning;

/// <summary>Which issue of a client it is, counted over a while. The more, the less patience is left.</summary>
[Requirement("R-138")]
public sealed class IssueOrdinal : OrderedScale<IssueOrdinal>
{
    /// <summary>No other in the while. One long ago does not count.</summary>
    public static readonly IssueOrdinal First = new(1, "first", Words.Of("first issue", "一件目", "No other for a while.", "しばらく他の案件がない。"));

    /// <summary>One more in the while. The same issue opened again is not a second one.</summary>
    public static readonly IssueOrdinal Second = new(2, "second", Words.Of("second issue", "二件目", "One more in a while.", "しばらくの間に二件目。"));

    /// <summary>Two or more others in the while, alike or not.</summary>
    public static readonly IssueOrdinal ThirdOrLater = new(3, "third-or-later", Words.Of(
        "third issue or later", "三件目以降", "Two or more others in a while.", "しばらくの間に三件目以降。"));

    private IssueOrdinal(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }

    /// <summary>The ordinal of the latest of so many issues.</summary>
    /// <param name="issues">Issues in the while, this one included; one or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public static IssueOrdinal Of(int issues) => First.RaisedBy(Guard.Against.NegativeOrZero(issues) - 1);
}
