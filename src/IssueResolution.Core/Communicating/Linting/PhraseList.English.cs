using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Communicating;

/// <content>English phrases.</content>
public sealed partial class PhraseList
{
    private static IEnumerable<LintPhrase> EnglishPhrases() =>
    [
        .. English(
            MessageRule.VagueTime,
            Provenance.Seed("R-075"),
            null,
            "as soon as possible"),
        .. English(
            MessageRule.VagueTime,
            Provenance.Default("As open as \"as soon as possible\", R-075"),
            null,
            "as soon as we can", "as soon as I can", "as quickly as possible", "as quickly as we can", "asap", "a.s.a.p", "soon", "shortly",
            "in due course", "in due time", "at our earliest convenience", "when we can", "whenever possible", "when possible", "in the near future",
            "before long", "in a timely manner", "in a timely fashion", "promptly", "one of these days", "eventually", "in a while", "any time now",
            "momentarily", "at some point", "sooner or later"),
        .. English(
            MessageRule.BlameShift,
            Provenance.Default("Points at the client, R-067"),
            null,
            "your fault", "your mistake", "your error", "you failed to", "you should have", "you should not have", "you shouldn't have",
            "you did not tell us", "you didn't tell us", "you never told us", "you did not provide", "you didn't provide", "your team failed",
            "on your side", "the client's fault", "the customer's fault", "user error"),
        .. English(
            MessageRule.BlameShift,
            Provenance.Default("Points at others, R-067"),
            null,
            "not our fault", "not our responsibility", "not our problem", "beyond our control", "outside our control", "out of our hands",
            "nothing we could do", "nothing we can do", "the vendor's fault", "our vendor's fault", "our supplier's fault", "to blame"),
        .. English(
            MessageRule.NonApology,
            Provenance.Default("Makes the harm depend on how the client feels"),
            null,
            "if you felt", "if you were offended", "sorry you feel", "sorry you felt", "sorry that you feel", "sorry that you felt",
            "if anyone was offended", "if anyone felt", "if we offended"),
        .. English(
            MessageRule.NonApology,
            Provenance.Default("Leaves open whether there was any harm"),
            null,
            "sorry if", "apologise if", "apologize if", "apologies if", "regret if", "if this caused", "if it caused", "for any inconvenience",
            "any inconvenience caused", "may have caused"),
        .. English(
            MessageRule.NonApology,
            Provenance.Default("Takes back what it says"),
            new("End the sentence before \"but\"; say the rest in a part of its own.", "「but」の前で文を終え、続きは別に書く。"),
            "sorry but", "sorry, but", "apologise but", "apologise, but", "apologize but", "apologize, but"),
        .. English(
            MessageRule.NonApology,
            Provenance.Default("An objection within an apology takes it back"),
            new("End the sentence before \"but\"; say the rest in a part of its own.", "「but」の前で文を終え、続きは別に書く。"),
            "but").Select(OnlyInApologies),
        .. English(
            MessageRule.PassiveExcuse,
            Provenance.Default("Nobody did it"),
            null,
            "mistakes were made", "a mistake was made", "errors were made", "an error was made", "was overlooked", "were overlooked", "was missed",
            "were missed", "was not communicated", "were not communicated", "slipped through", "fell through the cracks",
            "there was a misunderstanding", "there was a miscommunication", "could not be avoided"),
        .. English(
            MessageRule.PassiveExcuse,
            Provenance.Default("Makes it a law of nature"),
            null,
            "mistakes happen", "these things happen", "nobody is perfect", "no one is perfect", "unforeseen circumstances"),
        .. English(
            MessageRule.DeclineWording,
            Provenance.Default("A refusal without another way"),
            new("Say what you can do: \"What we can do is ... by ...\".", "「できること」とその期日を書く。"),
            "we cannot", "we can't", "we can not", "we are unable to", "we're unable to", "it is not possible", "that is not possible",
            "that's not possible", "not our policy", "against our policy", "our policy does not allow", "out of the question"),
        .. English(
            MessageRule.PrematureAdmission,
            Provenance.Default("Acknowledging is not admitting fault, R-062"),
            null,
            "our fault", "our mistake", "our error", "our negligence", "we were negligent", "we are liable", "we accept liability",
            "we are responsible for", "we take responsibility", "we take full responsibility", "we accept responsibility", "we admit",
            "we are to blame",
            "we will compensate", "we will refund"),
        .. English(
            MessageRule.Harmless,
            Provenance.Default("Adds or excludes something, and takes nothing back"),
            null,
            "but also", "nothing but", "anything but", "last but not least"),
        .. English(
            MessageRule.Harmless,
            Provenance.Default("Names a condition or an order of things, no vague time"),
            null,
            "as soon as", "too soon", "how soon", "soon after", "soon afterwards", "shortly after", "shortly before", "you should have received",
            "we cannot apologise enough", "we cannot apologize enough", "we cannot thank you enough", "we can't thank you enough"),
    ];

    private static LintPhrase OnlyInApologies(LintPhrase phrase) => phrase with { OnlyInApologies = true };

    private static IEnumerable<LintPhrase> English(MessageRule rule, Provenance provenance, Phrase? better, params string[] texts) =>
        texts.Select(text => new LintPhrase(rule, MessageLanguage.English, text, provenance) { Better = better ?? rule.Advice });
}
