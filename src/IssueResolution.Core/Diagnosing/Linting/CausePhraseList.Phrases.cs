using IssueResolution.Communicating;
using IssueResolution.Reasoning;

namespace IssueResolution.Diagnosing;

/// <content>The phrases themselves.</content>
public sealed partial class CausePhraseList
{
    // Computed each time: static fields of two files have no order among them.
    private static Provenance Rules => Provenance.Source("RCA² (2015), rules of causation: no negative descriptors, no person as a cause");
    private static Provenance HindsightSource => Provenance.Source("Dekker, The Field Guide to Understanding 'Human Error': counterfactuals explain nothing");
    private static Provenance Memory => Provenance.Default("Forgetting is human; the safeguard that was missing is the cause");
    private static Provenance LabelSource => Provenance.Default("A label on its own ends the questions, and anything fits it");

    private static IEnumerable<CausePhrase> EnglishPhrases() =>
    [
        .. In(MessageLanguage.English, CauseRule.Blame, Rules,
            "careless", "carelessly", "carelessness", "negligent", "negligence", "lazy", "laziness", "sloppy", "incompetent", "incompetence",
            "inattentive", "inattention", "not careful enough", "did not pay attention", "didn't pay attention", "lack of attention", "lack of care"),
        .. In(MessageLanguage.English, CauseRule.Hindsight, HindsightSource,
            "should have", "should've", "shouldn't have", "should not have", "could have", "could've", "ought to have", "would have been easy to", "failed to"),
        .. In(MessageLanguage.English, CauseRule.HumanError, Rules,
            "human error", "human errors", "human mistake", "human failure", "user error", "operator error", "human factor", "human factors"),
        .. In(MessageLanguage.English, CauseRule.Forgetting, Memory,
            "forgot", "forgotten", "forgetting", "forgetful", "forgetfulness", "did not remember", "didn't remember", "slipped his mind", "slipped her mind",
            "slipped their mind", "slipped their minds"),
        .. In(MessageLanguage.English, CauseRule.Label, LabelSource,
            "communication problem", "communication problems", "communication issue", "communication issues", "communication error", "communication gap",
            "communication breakdown", "bad communication", "poor communication", "lack of communication", "miscommunication", "misunderstanding"),
        .. In(MessageLanguage.English, CauseRule.Harmless, Memory, "forgot password", "forgotten password", "forgot-password", "right to be forgotten"),
    ];

    private static IEnumerable<CausePhrase> JapanesePhrases() =>
    [
        .. In(MessageLanguage.Japanese, CauseRule.Blame, Rules,
            "不注意", "注意不足", "注意が足り", "うっかり", "怠慢", "怠け", "いい加減", "だらしな", "気の緩み", "気が緩", "意識が低", "意識の低さ", "能力不足", "自覚が足り", "自覚不足"),
        .. In(MessageLanguage.Japanese, CauseRule.Hindsight, HindsightSource,
            "べきだった", "べきでした", "べきであった", "べきところ", "すればよかった", "すれば良かった", "できたはず", "出来たはず", "防げたはず", "怠った"),
        .. In(MessageLanguage.Japanese, CauseRule.HumanError, Rules,
            "ヒューマンエラー", "人為的ミス", "人為ミス", "人的ミス", "人的エラー", "ケアレスミス", "単純ミス", "凡ミス", "操作ミス", "担当者のミス"),
        .. In(MessageLanguage.Japanese, CauseRule.Forgetting, Memory,
            "忘れた", "忘れて", "忘れる", "忘れが", "忘れに", "忘れを", "失念", "覚えていなかった"),
        .. In(MessageLanguage.Japanese, CauseRule.Label, LabelSource,
            "コミュニケーション不足", "コミュニケーションの不足", "コミュニケーションの問題", "コミュニケーション問題", "コミュニケーションミス", "コミュニケーションエラー",
            "連絡不足", "連絡ミス", "伝達ミス", "意思疎通不足", "意思疎通の不足", "認識の齟齬", "認識齟齬", "認識のずれ", "認識違い", "報連相不足", "報連相の不足"),
        .. In(MessageLanguage.Japanese, CauseRule.Harmless, Memory, "パスワードを忘れた", "忘れられる権利", "忘れがたい"),
    ];

    private static IEnumerable<CausePhrase> In(MessageLanguage language, CauseRule rule, Provenance provenance, params string[] texts) =>
        texts.Select(text => new CausePhrase(rule, language, text, provenance));
}
