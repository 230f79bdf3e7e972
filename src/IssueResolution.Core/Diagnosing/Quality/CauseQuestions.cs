using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <summary>The question that settles each gate and each check, put about one statement.</summary>
internal static class CauseQuestions
{
    /// <param name="gate">What is open.</param>
    /// <param name="about">The statement that is judged.</param>
    /// <param name="open">The statement of the first link on which nobody has said what it rests on; the one that is judged where every link has it.</param>
    internal static Phrase For(RootCauseGate gate, Phrase about, Phrase open) => gate.Name switch
    {
        nameof(RootCauseGate.Acyclic) => Phrase.Of(
            $"What, other than what was said before, explains \"{about}\"?", $"すでに述べたこと以外で、「{about}」を説明するものは何か。"),
        nameof(RootCauseGate.EveryLinkHasEvidence) => Phrase.Of(
            $"What does \"{open}\" rest on: seen, on record, told, concluded, or unknown?", $"「{open}」は何に基づくか。観察、記録、証言、推測、それとも不明か。"),
        nameof(RootCauseGate.TerminalIsNotAPerson) => Phrase.Of(
            $"What made it possible, or likely, that \"{about}\"?", $"「{about}」は、なぜ起こり得たのか、なぜ起こりやすかったのか。"),
        nameof(RootCauseGate.TerminalWithinControl) => Phrase.Of(
            $"Which part of \"{about}\", or what beside it, could we change ourselves?", $"「{about}」のどの部分、またはその傍らの何を、自分たちで変えられるか。"),
        nameof(RootCauseGate.PreventiveAction) => Phrase.Of(
            $"What will keep \"{about}\" from striking again, who owns it, and by when?", $"「{about}」の再発を防ぐために、誰が、いつまでに、何をするか。"),
        _ => throw Unlisted.Member(gate),
    };

    internal static Phrase For(RootCauseCheck check, Phrase about) => check.Name switch
    {
        nameof(RootCauseCheck.DirectEvidence) => Phrase.Of(
            $"Which record, or which look at the real thing, would show what leads to \"{about}\"?", $"「{about}」に至る経緯を示す記録はどれか。現場で確かめられることは何か。"),
        nameof(RootCauseCheck.SystemicKind) => Phrase.Of(
            $"What in the way the work is set up lets \"{about}\" be so?", $"仕事の仕組みのうち、何が「{about}」を許しているか。"),
        nameof(RootCauseCheck.SecondBranch) => Phrase.Of(
            $"Beside what happened, what had been so all along and let it lead to \"{about}\"?", $"起きたことのほかに、以前からどのような状態があり、それが「{about}」につながったか。"),
        nameof(RootCauseCheck.Depth) => Phrase.Of(
            $"Why is it that \"{about}\"?", $"なぜ「{about}」なのか。"),
        nameof(RootCauseCheck.ReadsUpwards) => Phrase.Of(
            $"Begin at \"{about}\" and read upwards with \"therefore\": does every step make sense?", $"「{about}」から始め、「だから」でつないで読み上げると、どの段も筋が通るか。"),
        nameof(RootCauseCheck.Counterfactual) => Phrase.Of(
            $"Had it not been that \"{about}\", would it still have happened?", $"「{about}」でなかったとしても、やはり起きていたか。"),
        nameof(RootCauseCheck.ActionStrength) => Phrase.Of(
            $"What would work against \"{about}\" even if everyone forgets about it?", $"全員が忘れていても「{about}」に効く対策は何か。"),
        nameof(RootCauseCheck.SecondAnalyst) => Phrase.Of(
            $"Who could analyse this without having seen that it ends at \"{about}\"?", $"「{about}」という結論を見ずに分析できる人は誰か。"),
        _ => throw Unlisted.Member(check),
    };
}
