using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>By which means a client presses a demand. Whether the demand itself is valid is another question.</summary>
public sealed class ClientConduct : OrderedScale<ClientConduct>
{
    /// <summary>Within what people may say to each other. Anger about a failure is no abuse.</summary>
    public static readonly ClientConduct Acceptable = new(1, "acceptable", Words.Of(
        "acceptable", "許容範囲", "The means are acceptable, angry or not.", "怒りを含んでも、手段は許容できる。"));

    /// <summary>Insults, shouting, harassment, hours of being held on the phone. A threat is <see cref="Threatening"/>.</summary>
    public static readonly ClientConduct Abusive = new(2, "abusive", Words.Of(
        "abusive", "暴言・迷惑行為", "People are insulted, harassed or worn down.", "人を侮辱し、困らせ、疲弊させる。"));

    /// <summary>A threat, violence, or anything against the law. No notice has to come first.</summary>
    public static readonly ClientConduct Threatening = new(3, "threatening", Words.Of(
        "threat or illegal act", "脅迫・違法行為", "Someone is threatened, or the law is broken.", "脅迫、または法に反する行為がある。"));

    private ClientConduct(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
