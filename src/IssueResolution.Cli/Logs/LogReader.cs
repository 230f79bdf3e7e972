using CsvHelper;
using IssueResolution.Cli.Inputs;
using IssueResolution.Cli.Setups;
using IssueResolution.Json;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Cli.Logs;

/// <summary>Reads a log row by row and keeps of each row only its instant, its status's effect and its priority.</summary>
internal sealed class LogReader
{
    private const int RowsBetweenReports = 4096;

    private readonly LogFile _file;
    private readonly SlaSetup _setup;
    private readonly RowColumns _columns;
    private readonly RowTimestamps _timestamps;
    private readonly Utf8Table<ClockEffect> _effects = new();
    private readonly Utf8Table<string> _priorities = new();
    private readonly Utf8Table<bool> _responses = new();
    private readonly Utf8Table<LoggedIssue> _byId = new();
    private readonly List<LoggedIssue> _issues = [];
    private readonly ResponseSightings? _sightings;
    private int _withoutOpening;
    private Instant _end = Instant.MinValue;

    private LogReader(LogFile file, SlaSetup setup)
    {
        _file = file;
        _setup = setup;
        _columns = RowColumns.In(file, setup.Layout);
        _timestamps = new RowTimestamps(file, setup.Layout);
        _sightings = setup.Layout.Responses is ResponseRule.ValueIn values ? new ResponseSightings(values) : null;
    }

    /// <summary>Reads the whole log.</summary>
    /// <param name="file">The log, not yet read from.</param>
    /// <param name="setup">How to read it.</param>
    /// <param name="report">Told from time to time how much is read, from 0 to 1.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="InputException">Something in the log cannot be read; names file, line and column.</exception>
    public static IssueLog Read(LogFile file, SlaSetup setup, Action<double> report, CancellationToken cancellation)
    {
        LogReader reader = new(file, setup);
        int rows = 0;
        while (file.Next())
        {
            if (++rows % RowsBetweenReports == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                report(file.Fraction);
            }

            reader.Add(file.Rows);
        }

        report(1);
        if (rows == 0)
        {
            throw new InputException($"{file.Name}: there is a header line and no row below it. Export the log again.");
        }

        reader._sightings?.Check(file.Name);
        return new IssueLog(reader._issues, rows, reader._end, reader._timestamps.Repairs(reader._withoutOpening));
    }

    private void Add(CsvReader row)
    {
        Instant at = _timestamps.Updated(row.GetSpan(_columns.Updated), _columns.Updated);
        LoggedIssue issue = Issue(row, at);
        _end = Instant.Max(_end, Instant.Max(at, issue.Opened));
        issue.Add(new StatusEvent(at, Effect(row), Responds(row), Priority(row)));
    }

    private LoggedIssue Issue(CsvReader row, Instant firstRow)
    {
        ReadOnlySpan<byte> id = row.GetSpan(_columns.Issue);
        Instant? opened = _columns.Opened is { } column ? _timestamps.Opened(row.GetSpan(column), column) : null;
        if (_byId.TryGet(id, out LoggedIssue issue))
        {
            _timestamps.Compare(issue, opened);
            return issue;
        }

        string name = row.GetString(_columns.Issue);
        if (string.IsNullOrWhiteSpace(name))
        {
            throw _file.FieldFault(_columns.Issue, "The issue has no id. Every row must say which issue it belongs to.");
        }

        _withoutOpening += opened is null ? 1 : 0;
        issue = new LoggedIssue(name, opened ?? firstRow);
        _timestamps.CountOpening(opened is not null);
        _byId.Add(id, issue);
        _issues.Add(issue);
        return issue;
    }

    private ClockEffect Effect(CsvReader row)
    {
        ReadOnlySpan<byte> text = row.GetSpan(_columns.State);
        if (_effects.TryGet(text, out ClockEffect effect))
        {
            return effect;
        }

        string state = row.GetString(_columns.State);
        effect = _setup.Layout.Statuses.Find(state)
            ?? throw _file.FieldFault(
                _columns.State,
                $"The state \"{Excerpt.Of(state)}\" is not in the setup. Add it to \"states\" under \"run\", \"pause\" or \"stop\"; "
                + $"known are {_setup.Layout.Statuses}.");
        _effects.Add(text, effect);
        return effect;
    }

    private string Priority(CsvReader row)
    {
        ReadOnlySpan<byte> text = row.GetSpan(_columns.Priority);
        if (_priorities.TryGet(text, out string priority))
        {
            return priority;
        }

        priority = row.GetString(_columns.Priority);
        if (!_setup.Targets.Has(priority))
        {
            throw _file.FieldFault(
                _columns.Priority,
                $"The priority \"{Excerpt.Of(priority)}\" has no targets in the setup. Give it a line in the targets; "
                + $"known are {string.Join(", ", _setup.Targets.Priorities.Select(known => $"\"{known}\""))}.");
        }

        _priorities.Add(text, priority);
        return priority;
    }

    private bool Responds(CsvReader row)
    {
        ReadOnlySpan<byte> text = row.GetSpan(_columns.Response);
        if (!_responses.TryGet(text, out bool responds))
        {
            string value = row.GetString(_columns.Response);
            responds = _setup.Layout.Responses.Responds(value);
            _sightings?.See(value);
            _responses.Add(text, responds);
        }

        return responds;
    }
}
