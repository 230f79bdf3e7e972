using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Reasoning;

/// <summary>Where a number or a rule comes from.</summary>
public sealed class ProvenanceKind : ClosedSet<ProvenanceKind>
{
    /// <summary>Stated in the founding documents of the library. A number merely suggested by their prose is a default instead.</summary>
    public static readonly ProvenanceKind Seed = new("seed", Words.Of(
        "seed", "原典", "Stated in the documents the library was founded on.", "本ライブラリの原典に書かれている。"));

    /// <summary>Published by someone else and cited. A habit of the trade without a publication is a default instead.</summary>
    public static readonly ProvenanceKind Source = new("source", Words.Of(
        "published source", "公表資料", "Taken from a publication that is cited.", "出典を示せる公表資料による。"));

    /// <summary>Chosen by the library and meant to be overridden. Once a firm has confirmed it, it is an override.</summary>
    public static readonly ProvenanceKind Default = new("default", Words.Of(
        "default", "既定値", "Chosen by the library; any firm may choose otherwise.", "本ライブラリが選んだ値で、各社が変更できる。"));

    /// <summary>Set by the firm that uses the library, with its reason. The library itself never ships one.</summary>
    public static readonly ProvenanceKind Override = new("override", Words.Of(
        "override", "自社設定", "Set by the firm that uses the library, with its reason.", "利用する会社が理由を添えて定めた。"));

    private ProvenanceKind(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
