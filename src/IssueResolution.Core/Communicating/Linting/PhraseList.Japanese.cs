using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Communicating;

/// <content>Japanese phrases.</content>
public sealed partial class PhraseList
{
    private static IEnumerable<LintPhrase> JapanesePhrases() =>
    [
        .. Japanese(
            MessageRule.VagueTime,
            Provenance.Seed("R-075"),
            null,
            "なるべく早く", "できるだけ早く", "可能な限り早く"),
        .. Japanese(
            MessageRule.VagueTime,
            Provenance.Default("As open as \"as soon as possible\", R-075"),
            null,
            "なるべく早めに", "なるべく早急に", "できるだけ早めに", "できるだけ早急に", "出来るだけ早く", "できる限り早く", "出来る限り早く", "早急に", "早急な", "至急",
            "早めに", "すぐに", "速やかに", "すみやかに", "近日中", "近いうちに", "そのうちに", "近々", "後日", "後ほど", "のちほど", "追ってご連絡", "追って連絡",
            "追ってお知らせ", "追って回答", "追ってご回答", "しばらくお待ち", "今しばらく", "もうしばらく", "いずれ改めて", "折を見て", "asap"),
        .. Japanese(
            MessageRule.BlameShift,
            Provenance.Default("Points at the client, R-067"),
            null,
            "御社のせい", "貴社のせい", "お客様のせい", "御社の責任", "貴社の責任", "お客様の責任", "御社のミス", "貴社のミス", "お客様のミス", "御社側の問題", "貴社側の問題",
            "お客様側の問題", "お客様の操作ミス", "お客様の勘違い", "ご連絡がなかったため", "ご指示がなかったため", "ご確認いただけなかったため", "伺っておりません"),
        .. Japanese(
            MessageRule.BlameShift,
            Provenance.Default("Points at others, R-067"),
            null,
            "弊社の責任ではな", "弊社の責任ではありません", "当社の責任ではな", "当社の責任ではありません", "弊社の問題ではありません", "当社の問題ではありません", "弊社に責任はありません",
            "当社に責任はありません", "弊社に責任はございません", "協力会社のせい", "ベンダーのせい", "不可抗力"),
        .. Japanese(
            MessageRule.NonApology,
            Provenance.Default("Makes the harm depend on how the client feels"),
            null,
            "もし不快に思われたなら", "不快に思われたなら", "不快に思われたのであれば", "不快に思われたのでしたら", "不快に感じられたなら", "不快に感じられたのであれば", "不快な思いをさせたとすれば",
            "不快な思いをさせたのであれば", "不快な思いをされたのであれば", "気分を害されたなら", "気分を害されたのであれば", "そう思われたのなら", "そのように感じられたのであれば"),
        .. Japanese(
            MessageRule.NonApology,
            Provenance.Default("Leaves open whether there was any harm"),
            null,
            "誤解を招いたのであれば", "誤解を招いたとすれば", "誤解を与えたのであれば", "誤解を与えたとすれば", "ご迷惑をおかけしたのであれば", "ご迷惑をおかけしたとすれば", "遺憾です", "遺憾に思い",
            "遺憾に存じ"),
        .. Japanese(
            MessageRule.NonApology,
            Provenance.Default("An objection within an apology takes it back"),
            new("End the sentence with the apology; say the rest in a part of its own.", "お詫びで文を終え、続きは別に書く。"),
            "申し訳ございませんが", "申し訳ございませんけれど", "申し訳ございませんでしたが", "申し訳ありませんが", "申し訳ありませんけれど", "申し訳ありませんでしたが", "申し訳ないのですが",
            "お詫び申し上げますが", "お詫び申し上げますけれど", "お詫びいたしますが", "お詫び致しますが", "お詫びしますが", "おわび申し上げますが", "おわびいたしますが",
            "謝罪いたしますが", "謝罪致しますが", "しかしながら").Select(OnlyInApologies),
        .. Japanese(
            MessageRule.PassiveExcuse,
            Provenance.Default("Nobody did it"),
            null,
            "ミスがありました", "ミスがございました", "ミスが発生しました", "ミスが発生いたしました", "ミスが生じました", "手違いがありました", "手違いがございました", "手違いが生じました", "行き違いがありました",
            "行き違いがございました", "行き違いが生じました", "不手際がありました", "不手際がございました", "連絡漏れがありました", "確認漏れがありました", "見落とされて"),
        .. Japanese(
            MessageRule.PassiveExcuse,
            Provenance.Default("Makes it a law of nature"),
            null,
            "やむを得ず", "やむを得ない事情", "やむをえない事情", "諸般の事情", "仕方がな", "致し方な", "想定外の事態", "よくあること"),
        .. Japanese(
            MessageRule.DeclineWording,
            Provenance.Seed("R-161"),
            new("Write 「できかねてしまいます」, and what can be done instead.", "「できかねてしまいます」とし、代わりにできることを添える。"),
            "できかねます", "出来かねます"),
        .. Japanese(
            MessageRule.DeclineWording,
            Provenance.Default("A refusal without another way, R-161"),
            new("Write 「いたしかねてしまいます」, and what can be done instead.", "「いたしかねてしまいます」とし、代わりにできることを添える。"),
            "致しかねます", "いたしかねます"),
        .. Japanese(
            MessageRule.DeclineWording,
            Provenance.Default("A refusal without another way, R-161"),
            null,
            "できません", "出来ません", "無理です", "不可能です", "お断りします", "お断りいたします", "お断り致します", "沿えません", "規則ですので", "決まりですので"),
        .. Japanese(
            MessageRule.PrematureAdmission,
            Provenance.Default("Acknowledging is not admitting fault, R-062"),
            null,
            "弊社の過失", "当社の過失", "弊社のミス", "当社のミス", "弊社の責任", "当社の責任", "弊社に責任が", "当社に責任が", "弊社の不手際", "当社の不手際", "賠償いたします", "賠償します",
            "補償いたします", "補償します", "返金いたします", "返金します"),
        .. Japanese(
            MessageRule.Harmless,
            Provenance.Default("Another word, or a courtesy, that holds a listed phrase"),
            null,
            "まっすぐに", "真っすぐに", "最近日中", "前後日", "午後日", "今後日", "以後日", "最後日", "老後日", "午後ほど", "今後ほど", "前後ほど", "行き違いがありましたら", "行き違いがございましたら",
            "できませんか", "できませんでしょうか", "出来ませんか", "出来ませんでしょうか"),
    ];

    private static IEnumerable<LintPhrase> Japanese(MessageRule rule, Provenance provenance, Phrase? better, params string[] texts) =>
        texts.Select(text => new LintPhrase(rule, MessageLanguage.Japanese, text, provenance) { Better = better ?? rule.Advice });
}
