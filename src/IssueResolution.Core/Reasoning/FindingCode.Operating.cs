using IssueResolution.Wording;

namespace IssueResolution.Reasoning;

/// <content>Findings of operating.</content>
public sealed partial class FindingCode
{
    /// <summary>Something the head of a firm answers for that is not in place.</summary>
    public static readonly FindingCode PrincipleOpen = new("operating.principle-open", blocks: false, Words.Of(
        "A principle of support is open", "サポートの原則が満たされていない",
        "Answer the question with something that can be shown.", "示せる形で答えること。"));

    /// <summary>A unit that nobody has asked what it is measured by.</summary>
    public static readonly FindingCode UnitNotAsked = new("operating.unit-not-asked", blocks: false, Words.Of(
        "A unit was not asked for its indicators", "部署に指標を尋ねていない",
        "Ask which metric they chase, what makes it easier and what they are assessed on.", "何の指標を追い、何があれば楽になり、何で評価されるかを尋ねること。"));

    /// <summary>A duty roster with a time at which nobody is on duty.</summary>
    public static readonly FindingCode RosterGap = new("operating.roster-gap", blocks: false, Words.Of(
        "Nobody is on duty", "当番がいない時間がある",
        "Name someone for the time, or say that escalations wait.", "その時間の当番を決めるか、上申が待つことを明示すること。"));
}
