using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Communicating;

/// <summary>A thank-you to one person for one thing, from someone who saw it, and visible to the manager.</summary>
/// <remarks>
/// It thanks for what was seen and never for a mark. A client's own words travel as a <see cref="PraiseRelay"/>; this is for work that no client
/// ever sees.
/// </remarks>
[Requirement("R-180")]
[Requirement("R-186")]
public sealed record ThanksRelay
{
    private ThanksRelay(Contributor contributor, Phrase whatWasSeen, string by, string copied) =>
        (Contributor, WhatWasSeen, By, Copied) = (contributor, whatWasSeen, by, copied);

    /// <summary>Who is thanked.</summary>
    public Contributor Contributor { get; }

    /// <summary>What was seen; "great job" was seen by nobody.</summary>
    public Phrase WhatWasSeen { get; }

    /// <summary>Who saw it and says so.</summary>
    public string By { get; }

    /// <summary>The manager who reads it too.</summary>
    public string Copied { get; }

    /// <summary>Thanks somebody; refused when the manager would not hear of it, or when people thank themselves.</summary>
    /// <param name="contributor">Who is thanked.</param>
    /// <param name="whatWasSeen">What was seen.</param>
    /// <param name="by">Who saw it; not empty. A senior's thanks weigh most.</param>
    public static Decision<ThanksRelay> Of(Contributor contributor, Phrase whatWasSeen, string by)
    {
        Guard.Against.Null(contributor);
        Guard.Against.Null(whatWasSeen);
        Guard.Against.NullOrWhiteSpace(by);
        return by == contributor.Name
            ? new Decision<ThanksRelay>.Refused(RefusalCode.SelfThanked, Phrase.Of(
                $"{by} would thank {by}: someone else who saw the work says it.", $"{by}自身への感謝になる。仕事を見ていた別の人が伝えること。"))
            : contributor.Manager is { } manager
                ? new Decision<ThanksRelay>.Granted(new(contributor, whatWasSeen, by, manager))
                : new Decision<ThanksRelay>.Refused(RefusalCode.ThanksUnseen, Phrase.Of(
                    $"Nobody manages {contributor.Name} on record: name the manager, so that the work is seen.",
                    $"{contributor.Name}の上司が記録されていない。仕事が伝わるよう、上司を示すこと。"));
    }
}
