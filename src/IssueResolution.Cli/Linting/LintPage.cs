using IssueResolution.Cli.Reporting;
using IssueResolution.Json;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Cli.Linting;

/// <summary>What the command <c>lint</c> shows: each finding with its place, its witness and what to do about it.</summary>
internal static class LintPage
{
    private static readonly Phrase _broken = new("broken", "違反");
    private static readonly Phrase _advice = new("advice", "助言");
    private static readonly Phrase _none = new("Nothing was found.", "指摘はない。");

    public static void Show(ConsolePage page, string name, PolicyFile file, LocalDate first, IReadOnlyList<Finding> findings)
    {
        string from = LocalDatePattern.Iso.Format(first);
        int policies = file.Policies.Rules.Length;
        page.Line(Phrase.Of(
            $"{name}: {policies} {(policies == 1 ? "policy" : "policies")}, a case opened every quarter of an hour for a year from {from}.",
            $"{name}：方針{policies}件。{from}から一年間、15分ごとに案件を開始して調べた。"));
        foreach (Finding finding in findings)
        {
            page.Line("");
            page.Line($"{(finding.Code.Blocks ? _broken : _advice).In(page.Language)}: {finding.Subject} ({finding.Code.Code})");
            page.Line($"  {finding.Message.In(page.Language)}");
            page.Line($"  {finding.Advice.In(page.Language)}");
        }

        page.Line("");
        page.Line(findings.Count == 0 ? _none : Totals(findings.Count(finding => finding.Code.Blocks), findings.Count(finding => !finding.Code.Blocks)));
    }

    private static Phrase Totals(int broken, int advice) => Phrase.Of(
        $"{broken} {(broken == 1 ? "law" : "laws")} broken, {advice} {(advice == 1 ? "piece" : "pieces")} of advice.", $"違反{broken}件、助言{advice}件。");
}
