using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <summary>What the client could do with what it got, from a nuisance to nothing at all.</summary>
public sealed class ClientAcceptance : OrderedScale<ClientAcceptance>
{
    /// <summary>The work is sound; it was only a nuisance. As soon as a flaw remains in it, it is <see cref="AcceptedFlawed"/>.</summary>
    public static readonly ClientAcceptance InconvenienceOnly = new(1, "inconvenience-only", Words.Of(
        "inconvenience only", "不便のみ", "The work is sound; it was a nuisance.", "成果に問題はなく、不便をかけただけである。"));

    /// <summary>It is used with its flaw. If the client had to have it made again, it is <see cref="Rejected"/>.</summary>
    public static readonly ClientAcceptance AcceptedFlawed = new(2, "accepted-flawed", Words.Of(
        "accepted though flawed", "欠陥のまま受入れ", "The client uses it although it is flawed.", "欠陥はあるが、顧客が受け入れて使っている。"));

    /// <summary>It is of no use to the client. Dissatisfaction with something that is used is <see cref="AcceptedFlawed"/>.</summary>
    public static readonly ClientAcceptance Rejected = new(3, "rejected", Words.Of(
        "rejected or unusable", "受入れ拒否・使用不能", "The client cannot use it.", "顧客が使えない。"));

    private ClientAcceptance(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
