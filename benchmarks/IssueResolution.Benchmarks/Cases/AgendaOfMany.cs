using System.Diagnostics;
using System.Globalization;
using IssueResolution.BusinessTime;
using IssueResolution.Casework;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Benchmarks.Cases;

/// <summary>Makes random histories, folds each into a case, and asks once for the agenda of all of them.</summary>
internal sealed class AgendaOfMany
{
    private const int Count = 100_000;
    private const int CasesInAnEngagement = 10;
    private const int Seed = 20260302;

    private static readonly Instant _now = Instant.FromUtc(2026, 7, 1, 12, 0);

    private readonly CaseRules _rules = new(
        ResolutionPolicy.ProfessionalServices, BusinessCalendar.In("Europe/London").Open(Weekdays.MondayToFriday, "09:00-18:00").Build());

    /// <param name="output">Where the figures go.</param>
    /// <param name="progress">Where the way to them is told.</param>
    public void Report(TextWriter output, TextWriter progress)
    {
        IReadOnlyList<CaseEvent>[] histories = [.. Histories(progress)];
        int events = histories.Sum(history => history.Count);
        IssueCase[] cases = new IssueCase[Count];
        Stopwatch folding = Stopwatch.StartNew();
        for (int index = 0; index < Count; index++)
        {
            cases[index] = _rules.Replay($"C-{index}", $"E-{index / CasesInAnEngagement}", histories[index]) is Decision<IssueCase>.Granted granted
                ? granted.Value
                : throw new InvalidOperationException($"History {index} was refused: mend {nameof(RandomCases)}.");
            Tell(progress, "folded", index + 1);
        }

        folding.Stop();
        progress.WriteLine("asking for the agenda of all");
        Stopwatch asking = Stopwatch.StartNew();
        Agenda agenda = _rules.AgendaOf(cases, _now);
        asking.Stop();
        using Process process = Process.GetCurrentProcess();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"""
            cases                    {Count:N0} of {events / (double)Count:0.0} events, {CasesInAnEngagement} in an engagement
            folded                   {folding.Elapsed.TotalSeconds:0.0} s, {folding.Elapsed.TotalMicroseconds / Count:0} microseconds a case
            agenda of all, once      {asking.Elapsed.TotalSeconds:0.0} s, {asking.Elapsed.TotalMicroseconds / Count:0} microseconds a case
            duties                   {agenda.Duties.Length:N0}, {agenda.Overdue.Length:N0} of them overdue
            processor time           {process.TotalProcessorTime.TotalSeconds:0.0} s, the making of the histories included
            memory at the peak       {process.PeakWorkingSet64 / 1_000_000:N0} MB
            """));
    }

    private static IEnumerable<IReadOnlyList<CaseEvent>> Histories(TextWriter progress)
    {
        RandomCases random = new(Seed);
        for (int index = 0; index < Count; index++)
        {
            yield return random.Next();
            Tell(progress, "made", index + 1);
        }
    }

    private static void Tell(TextWriter progress, string what, int done)
    {
        if (done % (Count / 10) == 0)
        {
            progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what} {done:N0} of {Count:N0}"));
        }
    }
}
