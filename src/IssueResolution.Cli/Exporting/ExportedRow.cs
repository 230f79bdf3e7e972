using IssueResolution.BusinessTime;

namespace IssueResolution.Cli.Exporting;

/// <summary>A row of the export as text: three whole numbers of ticks, instants since the Unix epoch.</summary>
internal static class ExportedRow
{
    public const string Header = "open_from,open_to,position_before";

    public static string Of(CompiledPeriod period, string separator) => string.Join(
        separator, Number(period.OpenFrom.ToUnixTimeTicks()), Number(period.OpenTo.ToUnixTimeTicks()), Number(period.PositionBefore.BclCompatibleTicks));

    private static string Number(long number) => FormattableString.Invariant($"{number}");
}
