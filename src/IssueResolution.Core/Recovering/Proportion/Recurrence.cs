using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <summary>How often the same kind of failure has met this client.</summary>
public sealed class Recurrence : OrderedScale<Recurrence>
{
    /// <summary>The first. Another failure of a different kind does not count.</summary>
    public static readonly Recurrence First = new(1, "first", Words.Of("first", "初回", "It has not happened to this client before.", "この顧客には初めて起きた。"));

    /// <summary>The second. Two failures on one day from one cause are one.</summary>
    public static readonly Recurrence Second = new(2, "second", Words.Of("second", "2回目", "It has happened to this client once before.", "この顧客には以前に一度起きている。"));

    /// <summary>The third or any later. What stays the same across clients and not with one is a pattern of ours, not this.</summary>
    public static readonly Recurrence ThirdOrLater = new(3, "third-or-later", Words.Of(
        "third or later", "3回目以降", "It has happened to this client at least twice before.", "この顧客には以前に二度以上起きている。"));

    private Recurrence(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }

    /// <summary>The step for a failure counted from one, this one included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is zero or negative.</exception>
    public static Recurrence Of(int occurrence) => First.RaisedBy(Guard.Against.NegativeOrZero(occurrence) - 1);
}
