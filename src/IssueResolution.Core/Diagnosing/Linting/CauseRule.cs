using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <summary>Why a wording ends the questions too early. The description says why, the question how to ask on.</summary>
public sealed class CauseRule : ClosedSet<CauseRule>
{
    /// <summary>It judges someone. What someone did, told without a judgement, is fine in the middle of a chain.</summary>
    public static readonly CauseRule Blame = new(
        "blame",
        Words.Of("blame", "個人への非難", "It judges a person and explains nothing.", "人を裁くだけで、何も説明していない。"),
        new("What made it possible, or likely, that someone would do this?", "なぜそれが起こり得たのか、なぜ起こりやすかったのか。"));

    /// <summary>It tells what did not happen, as seen afterwards. "No step asks for it" tells what there was.</summary>
    public static readonly CauseRule Hindsight = new(
        "hindsight",
        Words.Of("hindsight", "後知恵", "It tells what did not happen instead of what did.", "起きたことではなく、起きなかったことを述べている。"),
        new("What did people know at the time, and why did what they did make sense to them?", "その時、何を知っていて、なぜその行動が妥当に思えたのか。"));

    /// <summary>It names a class of events and not a cause.</summary>
    public static readonly CauseRule HumanError = new(
        "human-error",
        Words.Of("human error", "人的ミス", "It is where the questions begin, not where they end.", "それは問いの終わりではなく始まりである。"),
        new("Which step let the mistake through, and what made it easy to make?", "どの手順が誤りを通し、何が誤りを起こりやすくしたのか。"));

    /// <summary>Memory was the only safeguard. A reminder that did not fire is another matter.</summary>
    public static readonly CauseRule Forgetting = new(
        "forgetting",
        Words.Of("forgetting", "忘れ", "Everyone forgets: the work rested on memory alone.", "誰でも忘れる。仕事が記憶だけに頼っていた。"),
        new("What would have brought it to mind, and why was it not there?", "何があれば思い出せたのか、なぜそれがなかったのか。"));

    /// <summary>A label for a whole field, with nothing else said. Looked for only where little stands around it.</summary>
    public static readonly CauseRule Label = new(
        "label",
        Words.Of("label", "レッテル", "It names a field in which something went wrong, and not what.", "どの分野で問題が起きたかを言うだけで、何が起きたかを言っていない。"),
        new("Who needed to know what, by when, and where did it stop?", "誰が何をいつまでに知る必要があり、どこで止まったのか。"));

    /// <summary>Nothing: a phrase that is fine although a listed one begins or lies in it. It is never reported.</summary>
    public static readonly CauseRule Harmless = new(
        "harmless",
        Words.Of("harmless", "問題なし", "It only looks like a listed phrase.", "似ているだけで、問題はない。"),
        new("Leave it as it is.", "そのままでよい。"));

    private CauseRule(string code, Words words, Phrase question, [CallerMemberName] string name = "")
        : base(code, words, name) =>
        Question = question;

    /// <summary>The better question to ask.</summary>
    public Phrase Question { get; }
}
