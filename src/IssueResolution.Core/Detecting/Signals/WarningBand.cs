using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Detecting;

/// <summary>What the signals of a client amount to.</summary>
public sealed class WarningBand : OrderedScale<WarningBand>
{
    /// <summary>Nothing that stands out. It is no proof that all is well.</summary>
    public static readonly WarningBand Calm = new(1, "calm", Words.Of(
        "Calm", "平穏", "Nothing stands out.", "目立つ兆しはない。"));

    /// <summary>Talk about it inside the team every week. Once the client should be called, it is <see cref="Concern"/>.</summary>
    public static readonly WarningBand Watch = new(2, "watch", Words.Of(
        "Watch", "注視", "Talk about the client's mood in the weekly check-in.", "週次の社内確認で顧客の様子を話し合う。"));

    /// <summary>Call and ask how we are doing, within days. If today matters, it is <see cref="Alarm"/>.</summary>
    public static readonly WarningBand Concern = new(3, "concern", Words.Of(
        "Concern", "懸念", "Call within days and ask how we are doing.", "数日以内に電話し、当社の対応について尋ねる。"));

    /// <summary>Somebody senior speaks to the client today, although nobody has complained.</summary>
    public static readonly WarningBand Alarm = new(4, "alarm", Words.Of(
        "Alarm", "警戒", "Somebody senior speaks to the client today.", "上位者が当日中に顧客と話す。"));

    private WarningBand(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
