using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Assessing;

/// <summary>Who, outside our firm, sees the issue.</summary>
public sealed class ClientVisibility : OrderedScale<ClientVisibility>
{
    /// <summary>Nobody outside knows. As soon as one contact does, it is <see cref="WorkingLevel"/>.</summary>
    public static readonly ClientVisibility InternalOnly = new(1, "internal-only", Words.Of(
        "internal only", "社内のみ", "Nobody outside the firm has noticed.", "社外では誰も気づいていない。"));

    /// <summary>The day-to-day contacts know. If their executives do, it is <see cref="ClientExecutive"/>.</summary>
    public static readonly ClientVisibility WorkingLevel = new(2, "working-level", Words.Of(
        "working level", "実務担当者", "Our day-to-day contacts see it.", "日々の窓口が気づいている。"));

    /// <summary>An executive knows. If outsiders do, it is <see cref="Public"/>.</summary>
    public static readonly ClientVisibility ClientExecutive = new(3, "client-executive", Words.Of(
        "client executive", "顧客の経営層", "An executive of the client sees it.", "顧客の経営層が気づいている。"));

    /// <summary>Customers of the client, press or public know.</summary>
    public static readonly ClientVisibility Public = new(4, "public", Words.Of(
        "public", "公", "People outside the client see it.", "顧客の外部の人が気づいている。"));

    private ClientVisibility(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
