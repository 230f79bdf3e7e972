using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <summary>How far the client thinks that we could have prevented it. What we think of it ourselves does not count.</summary>
public sealed class PerceivedControl : OrderedScale<PerceivedControl>
{
    /// <summary>We could hardly have prevented it. A storm is this, an unread forecast is not.</summary>
    public static readonly PerceivedControl Little = new(1, "little", Words.Of("little", "ほとんどない", "The client thinks that we could hardly have prevented it.", "防ぐことはほぼできなかったと顧客が見ている。"));

    /// <summary>We could have done something. Not having asked the client is this.</summary>
    public static readonly PerceivedControl Some = new(2, "some", Words.Of("some", "ある程度ある", "The client thinks that we could have done something.", "何かできたはずだと顧客が見ている。"));

    /// <summary>It was in our hands alone.</summary>
    public static readonly PerceivedControl Full = new(3, "full", Words.Of("full", "すべてある", "The client thinks that it was in our hands.", "すべて当社次第だったと顧客が見ている。"));

    private PerceivedControl(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
