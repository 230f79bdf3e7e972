using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Learning;

/// <summary>How long a client has been with us.</summary>
[Requirement("R-137")]
public sealed class ClientTenure : ClosedSet<ClientTenure>
{
    /// <summary>It does not know us yet and expects more, sooner. Coming back after years makes a client new only if nobody there knows us.</summary>
    public static readonly ClientTenure New = new("new", Words.Of("new", "新規", "It does not know us yet.", "まだ当社をよく知らない。"));

    /// <summary>It knows us and has no history with us that would carry much.</summary>
    public static readonly ClientTenure Established = new("established", Words.Of(
        "established", "継続", "It knows how we work.", "当社の仕事の仕方を知っている。"));

    /// <summary>Years together: it bears a mistake better, and a mistake that lasts worse.</summary>
    public static readonly ClientTenure LongTerm = new("long-term", Words.Of(
        "long-term", "長期", "It has been with us for years.", "長年の取引がある。"));

    private ClientTenure(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
