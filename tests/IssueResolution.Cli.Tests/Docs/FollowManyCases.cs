using System.Globalization;
using System.Text.RegularExpressions;
using IssueResolution.Casework;
using IssueResolution.Cli.Tests.Sla;
using IssueResolution.Json;
using IssueResolution.Learning;
using IssueResolution.Reasoning;
using IssueResolution.Rendering;
using NodaTime;

namespace IssueResolution.Cli.Tests.Docs;

/// <summary>The blocks of docs/how-to/follow-many-cases.md: run again here, and compared.</summary>
public sealed class FollowManyCases
{
    private static readonly string _sample = Path.Combine(AppContext.BaseDirectory, "samples", "three-clients.cases.json");

    private static readonly string _page =
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "samples", "follow-many-cases.md")).ReplaceLineEndings("\n");

    [Fact]
    public async Task Each_block_of_the_page_stands_in_what_the_sample_gives()
    {
        ToolRun run = await ToolRun.Of("portfolio", _sample, "--at", "2026-03-04T15:00", "--listen", "20260304");
        string[] blocks = [.. Regex.Matches(_page, "```text\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value)];

        Assert.Equal(4, blocks.Length);
        Assert.All(blocks, block => Assert.Contains(block, run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public void A_host_asks_the_same_in_code()
    {
        WireValue file = WireValue.Parse(File.ReadAllText(_sample));
        CaseRules rules = new(ResolutionPolicy.ProfessionalServices, CalendarDefinitionJson.Read(file.Find("calendar")!, _ => throw new InvalidOperationException()).Calendar);
        IssueCase[] cases = [.. CaseFileJson.Read(file, "calendar").Select(one => Assert.IsType<Decision<IssueCase>.Granted>(one.Under(rules)).Value)];
        Instant at = Instant.FromUtc(2026, 3, 4, 15, 0);
        Instant since = Instant.FromUtc(2026, 3, 1, 0, 0);
        #region portfolio
        CasePortfolio portfolio = rules.PortfolioOf(cases, at);             // ids must differ

        Agenda agenda = portfolio.Agenda;                                   // of all of them, in one order
        ClientTrust acme = portfolio.TrustOf("Acme");                       // folded from all cases of the client
        Decision<Closure> close = portfolio.MayClose("acme-1");             // asks for the client's trust and for patterns too
        Judgement<CaseEscalation> stands = portfolio.EscalationOf("acme-3");// with the cell of every trigger that went off
        IndicatorSet indicators = portfolio.IndicatorsSince(since);
        string text = PortfolioText.Write(rules, portfolio, since, CultureInfo.GetCultureInfo("en"));
        #endregion

        Assert.Equal(23, agenda.Duties.Length);
        Assert.Equal("Acme: fragile", acme.ToString());
        Assert.IsType<Decision<Closure>.Refused>(close);
        Assert.Equal(2, stands.Value.Involved.Triggers.Length);
        Assert.Equal(17, indicators.All.Length);
        Assert.StartsWith("5 cases", text, StringComparison.Ordinal);
    }
}
