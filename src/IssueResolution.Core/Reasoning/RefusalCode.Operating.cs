using IssueResolution.Wording;

namespace IssueResolution.Reasoning;

/// <content>Refusals of operating.</content>
public sealed partial class RefusalCode
{
    /// <summary>Work handed over without saying whose it is, who checks it when, or who is told.</summary>
    public static readonly RefusalCode IncompleteDelegation = new("operating.incomplete-delegation", Words.Of(
        "The delegation is not complete", "委任の取り決めが足りない",
        "Name the owner, the rhythm of the checks and who is reported to.", "責任者、点検の周期、報告先を示すこと。"));

    /// <summary>An owner who reports to nobody but themselves.</summary>
    public static readonly RefusalCode ReportsToSelf = new("operating.reports-to-self", Words.Of(
        "The owner reports to the owner", "報告先が責任者自身である",
        "Name someone else to report to: delegating is not neglect.", "別の人を報告先にすること。任せることは放置ではない。"));

    /// <summary>Support handed to a vendor before the own framework would carry it.</summary>
    public static readonly RefusalCode NotReadyToOutsource = new("operating.not-ready-to-outsource", Words.Of(
        "Not ready to outsource", "外部委託の準備ができていない",
        "Keep it in-house, and bring up the coverage that is named.", "社内で続け、示された整備率を高めること。"));

    /// <summary>An invitation to a survey that asks for good marks.</summary>
    public static readonly RefusalCode BentSurvey = new("operating.bent-survey", Words.Of(
        "The invitation asks for good marks", "高評価を求める案内になっている",
        "Ask for an honest answer and for no other.", "率直な回答だけを求めること。"));
}
