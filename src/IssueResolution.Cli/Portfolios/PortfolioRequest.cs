using System.Globalization;

namespace IssueResolution.Cli.Portfolios;

/// <summary>What a run of <c>portfolio</c> was asked for, as it was written.</summary>
/// <param name="At">The instant of the question; null for the last event.</param>
/// <param name="Since">The beginning of the while for indicators; null for the beginning of the day of the first detection, or of the day before when that is its very instant.</param>
/// <param name="Html">Where the page is written to; null for none.</param>
/// <param name="Calendar">A calendar file; null for the calendar in the files.</param>
/// <param name="Policy">A file of overrides; null for none.</param>
/// <param name="Rows">How many rows a list has at most.</param>
/// <param name="Seed">From which the cases to listen to are drawn; null for no drawing.</param>
/// <param name="IsJson">Whether machines read the answer.</param>
/// <param name="Language">What people read.</param>
internal sealed record PortfolioRequest(
    string? At, string? Since, string? Html, string? Calendar, string? Policy, int Rows, ulong? Seed, bool IsJson, CultureInfo Language);
