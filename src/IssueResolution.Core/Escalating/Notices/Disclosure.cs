using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Escalating;

/// <summary>Whether the client learns that we have escalated inside.</summary>
[Requirement("R-051")]
public abstract record Disclosure
{
    private Disclosure()
    {
    }

    /// <summary>What to do: tell a client who knows of the issue who has taken it on, and leave one who does not in peace.</summary>
    /// <param name="isClientAware">Whether the issue is on the client's radar.</param>
    /// <param name="person">Who has taken it on, by name: a department is nobody.</param>
    /// <exception cref="ArgumentException"><paramref name="person"/> is empty.</exception>
    public static Judgement<Disclosure> For(bool isClientAware, string person)
    {
        Guard.Against.NullOrWhiteSpace(person);
        return isClientAware
            ? new(new Tell(person), [new("escalating.disclose", Phrase.Of(
                $"The client knows of the issue: say that {person} has taken it on.", $"顧客は問題を知っている。{person}が引き受けたと伝える。"))])
            : new(new Silent(), [new("escalating.keep-inside", new Phrase(
                "The client does not know of the issue: who knows inside is our own matter.", "顧客は問題を知らない。社内の上申は社内のこととする。"))]);
    }

    /// <summary>Say nothing of it.</summary>
    public sealed record Silent : Disclosure;

    /// <summary>Say who has taken it on.</summary>
    /// <param name="Person">By name.</param>
    public sealed record Tell(string Person) : Disclosure;
}
