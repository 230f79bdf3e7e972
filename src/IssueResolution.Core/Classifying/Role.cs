using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Classifying;

/// <summary>Who does something about an issue. A set and no ladder: two partners stand side by side, and experts stand beside the line.</summary>
public sealed class Role : ClosedSet<Role>
{
    /// <summary>Leads the work from day to day. Money and the relationship belong to <see cref="AccountManager"/>.</summary>
    public static readonly Role ProjectManager = new("project-manager", Words.Of(
        "Project Manager", "プロジェクトマネージャー", "Leads the work of the engagement from day to day.", "日々の作業を率いる。"));

    /// <summary>Keeps the relationship with one client. Several clients at once are the <see cref="ClientServicesLead"/>'s.</summary>
    public static readonly Role AccountManager = new("account-manager", Words.Of(
        "Account Manager", "アカウントマネージャー", "Keeps the relationship with the client.", "顧客との関係を担う。"));

    /// <summary>Answers for how clients are served. Answering for one engagement is the <see cref="EngagementPartner"/>'s.</summary>
    public static readonly Role ClientServicesLead = new("client-services-lead", Words.Of(
        "Client Services Lead", "顧客サービス責任者", "Answers for how all clients are served.", "顧客対応全般に責任を持つ。"));

    /// <summary>Answers for an engagement as a whole. Answering for a discipline is the <see cref="PracticeLead"/>'s.</summary>
    public static readonly Role EngagementPartner = new("engagement-partner", Words.Of(
        "Engagement Partner", "案件担当パートナー", "Answers for the engagement as a whole.", "契約案件全体に責任を持つ。"));

    /// <summary>Answers for a discipline and its people. Answering for one engagement is the <see cref="EngagementPartner"/>'s.</summary>
    public static readonly Role PracticeLead = new("practice-lead", Words.Of(
        "Practice Lead", "専門部門責任者", "Answers for a discipline and its people.", "専門部門とその人材に責任を持つ。"));

    /// <summary>Answers for the firm among the partners. Where no partners exist, override with <see cref="ChiefExecutive"/>.</summary>
    public static readonly Role ManagingPartner = new("managing-partner", Words.Of(
        "Managing Partner", "管理パートナー", "Answers for the firm.", "会社全体に責任を持つパートナー。"));

    /// <summary>Heads the firm. In a partnership the first to call is the <see cref="ManagingPartner"/>.</summary>
    public static readonly Role ChiefExecutive = new("chief-executive", Words.Of(
        "Chief Executive", "最高経営責任者", "Heads the firm.", "会社の最高責任者。"));

    /// <summary>Knows how the deliverable is made. Knowing when it is due is the <see cref="ProjectManager"/>'s.</summary>
    public static readonly Role TechnicalLead = new("technical-lead", Words.Of(
        "Technical Lead", "技術責任者", "Knows how the deliverable is made and what would mend it.", "成果物の作り方と直し方を知る。"));

    /// <summary>Looks after people and how they fit. Assigning tasks stays with the <see cref="ProjectManager"/>.</summary>
    public static readonly Role PeopleOperations = new("people-operations", Words.Of(
        "People Operations", "人事", "Looks after people, how they fit and how they are.", "人と体制の適合を見守る。"));

    /// <summary>Can say what was charged and why. Granting a credit is not this role's to decide.</summary>
    public static readonly Role FinanceLead = new("finance-lead", Words.Of(
        "Finance Lead", "経理責任者", "Can say what was charged and why.", "請求の内容と理由を説明できる。"));

    /// <summary>The developer whose turn it is to be called. Optional: no shipped matrix names this role. Knowing the deliverable is the <see cref="TechnicalLead"/>'s.</summary>
    public static readonly Role DevelopmentOnCall = new("development-on-call", Words.Of(
        "Development on Call", "開発当番", "The developer whose turn it is to be called by support.", "サポートからの連絡を受ける、当番の開発者。"));

    private Role(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
