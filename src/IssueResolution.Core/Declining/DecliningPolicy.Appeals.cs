using IssueResolution.Communicating;
using IssueResolution.Reasoning;

namespace IssueResolution.Declining;

/// <content>Words that appeal to what was said before.</content>
public sealed partial record DecliningPolicy
{
    private static PhraseList AppealPhrases => PhraseList.Empty.With(
    [
        .. Appealing(
            MessageLanguage.English,
            "as we told you", "as I told you", "as we said", "as I said", "as we mentioned", "as I mentioned", "as mentioned", "was mentioned in",
            "as we stated", "as stated", "as we informed you", "as previously", "as we discussed", "as discussed", "as we explained", "as explained",
            "we already told you", "we have already told you", "we told you", "you were told", "you were informed", "as you know", "you agreed on the phone"),
        .. Appealing(
            MessageLanguage.Japanese,
            "お伝えしたとおり", "お伝えした通り", "お伝えしましたとおり", "お伝えしました通り", "お伝えしておりましたとおり", "お伝えしておりました通り",
            "お伝えしているとおり", "お伝えしている通り", "申し上げたとおり", "申し上げた通り", "申し上げましたとおり", "申し上げました通り", "申し上げております",
            "ご案内したとおり", "ご案内した通り", "ご案内のとおり", "ご案内の通り", "ご説明したとおり", "ご説明した通り", "ご説明しましたとおり", "ご説明しました通り",
            "以前お伝え", "以前申し上げ", "前にもお伝え", "前にも申し上げ", "ご存じのとおり", "ご存じの通り", "ご存知のとおり", "ご存知の通り"),
    ]);

    private static IEnumerable<LintPhrase> Appealing(MessageLanguage language, params string[] texts) =>
        texts.Select(text => new LintPhrase(MessageRule.AppealToMemory, language, text, Provenance.Default("An appeal to memory starts a quarrel, R-154")));
}
