using System.Globalization;
using IssueResolution.Operating;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Cli.Portfolios;

/// <summary>Whose words the head of the firm reads this time, for a console.</summary>
internal static class PortfolioVoices
{
    private static readonly Phrase _title = new("Whom to listen to this time", "今回声を聞く案件");

    public static string Tell(Judgement<VoiceDigest> heard, CultureInfo language)
    {
        IEnumerable<string> lines =
        [
            string.Empty, _title.In(language), .. heard.Reasons.Select(reason => $"- {reason.Text.In(language)}"), .. heard.Value.Cases.Select(one => $"  {one.Id}"),
        ];
        return string.Concat(lines.Select(line => line + "\n"));
    }
}
