#if NETSTANDARD_ASSET
using System.Reflection;
using System.Runtime.Versioning;
using IssueResolution.BusinessTime.Tests.Generators;
using NodaTime;

namespace IssueResolution.BusinessTime.Tests.Assets;

/// <summary>All that the build of the package beside this code answers about one generated calendar, as text that crosses load contexts.</summary>
internal sealed class AssetAnswers
{
    private const int Rows = 24;

    private readonly BusinessCalendar _calendar;
    private readonly long[] _at = new long[Rows];
    private readonly long[] _other = new long[Rows];
    private readonly long[] _amounts = new long[Rows];
    private readonly List<string> _lines;

    private AssetAnswers(int seed)
    {
        Random random = new(seed);
        CalendarQuestion question = CalendarQuestions.Make(random);
        _calendar = question.Sketch.Build();
        _lines = [question.ToString()];
        bool isFar = random.Next(8) == 0;
        for (int row = 0; row < Rows; row++)
        {
            _at[row] = isFar && random.Next(2) == 0 ? Far(random) : Near(question, random);
            _other[row] = random.Next(4) == 0 ? Near(question, random) : _at[row] + (Amount(question, random) % (100 * TimeSpan.TicksPerDay));
            _amounts[row] = isFar && random.Next(4) == 0 ? FarAmount(random) : Amount(question, random);
        }
    }

    /// <summary>What the package was built for.</summary>
    public static string Framework => typeof(BusinessCalendar).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName;

    /// <summary>The calendar of a seed, then one line an answer.</summary>
    public static string[] To(int seed)
    {
        AssetAnswers answers = new(seed);
        answers.AskInTicks();
        answers.AskInInstants();
        answers.AskInColumns();
        return [.. answers._lines];
    }

    private static long Near(CalendarQuestion question, Random random) => question.At.ToUnixTimeTicks() + random.Next(4) switch
    {
        0 => random.Next(-1, 2),
        1 => TimeSpan.TicksPerMinute * random.Next(-5_000, 5_000),
        _ => random.NextInt64(-30 * TimeSpan.TicksPerDay, 30 * TimeSpan.TicksPerDay),
    };

    /// <summary>Anywhere, at the ends of what calendars know, or one tick beyond; costs both builds an index of up to three hundred years.</summary>
    private static long Far(Random random) => random.Next(2) == 0
        ? random.NextInt64(BusinessCalendar.Earliest.ToUnixTimeTicks(), BusinessCalendar.Latest.ToUnixTimeTicks())
        : (random.Next(2) == 0 ? BusinessCalendar.Earliest : BusinessCalendar.Latest).ToUnixTimeTicks() + random.Next(-1, 2);

    private static long Amount(CalendarQuestion question, Random random) => random.Next(6) switch
    {
        0 => random.Next(-1, 2),
        1 => TimeSpan.TicksPerHour * random.Next(-200, 200),
        2 => -question.Seconds * TimeSpan.TicksPerSecond,
        _ => (question.Seconds * TimeSpan.TicksPerSecond) + random.Next(100),
    };

    private static long FarAmount(Random random) => random.Next(4) switch
    {
        0 => long.MinValue,
        1 => long.MaxValue,
        _ => random.NextInt64(-40_000 * TimeSpan.TicksPerDay, 40_000 * TimeSpan.TicksPerDay),
    };

    private void AskInTicks()
    {
        for (int row = 0; row < Rows; row++)
        {
            (long at, long other, long amount) = (_at[row], _other[row], _amounts[row]);
            Note("add", row, () => _calendar.AddTicks(at, amount));
            Note("between", row, () => _calendar.BetweenTicks(at, other));
            Note("position", row, () => _calendar.PositionOfTicks(at));
            Note("inverse", row, () => _calendar.AtPositionTicks(_calendar.PositionOfTicks(at) + (amount % TimeSpan.TicksPerDay)));
        }
    }

    /// <summary>The same in NodaTime's types, with parts of a tick.</summary>
    private void AskInInstants()
    {
        for (int row = 0; row < Rows; row++)
        {
            Instant at = Instant.FromUnixTimeTicks(_at[row]);
            Instant other = Instant.FromUnixTimeTicks(_other[row]);
            Duration amount = Duration.FromTicks(_amounts[row]) + Duration.FromNanoseconds(row - 12L);
            Note("Add", row, () => _calendar.Add(at, amount));
            Note("Subtract", row, () => _calendar.Subtract(at, amount));
            Note("Between", row, () => _calendar.Between(at, other));
            Note("PositionOf", row, () => _calendar.PositionOf(at));
            Note("AtPosition", row, () => _calendar.AtPosition(_calendar.PositionOf(at) + (amount / 1_000)));
        }
    }

    /// <summary>Whole columns; what stands before an element that throws is compared too.</summary>
    private void AskInColumns()
    {
        for (int length = 1; length <= Rows; length += length)
        {
            int rows = length;
            Note("add column", results => _calendar.AddTicks(_at.AsSpan(0, rows), _amounts.AsSpan(0, rows), results), rows);
            Note("add one amount", results => _calendar.AddTicks(_at.AsSpan(0, rows), _amounts[rows - 1], results), rows);
            Note("between column", results => _calendar.BetweenTicks(_at.AsSpan(0, rows), _other.AsSpan(0, rows), results), rows);
            long[] sorted = [.. _at.Take(rows).Order()];
            Note("add ascending", results => _calendar.AddAscendingTicks(sorted, _amounts[rows - 1], results), rows);
            Note("position column", results => _calendar.PositionOfTicks(_at.AsSpan(0, rows), results), rows);
            Note("inverse column", results => _calendar.AtPositionTicks(_amounts.AsSpan(0, rows), results), rows);
            Note("add instants", results => AddInstants(rows, results), rows);
        }
    }

    private void AddInstants(int rows, long[] results)
    {
        Instant[] ends = new Instant[rows];
        _calendar.Add([.. _at.Take(rows).Select(Instant.FromUnixTimeTicks)], [.. _amounts.Take(rows).Select(Duration.FromTicks)], ends);
        ends.Select(end => end.ToUnixTimeTicks()).ToArray().CopyTo(results, 0);
    }

    private void Note<T>(string question, int row, Func<T> answer) => _lines.Add($"{question} {row} = {Try(() => $"{answer()}")}");

    private void Note(string question, Action<long[]> answer, int rows)
    {
        long[] results = new long[rows];
        string outcome = Try(() =>
        {
            answer(results);
            return "done";
        });
        _lines.Add($"{question} of {rows}: {outcome}");
        _lines.AddRange(results.Select((result, row) => $"{question} of {rows}, {row} = {result}"));
    }

    /// <summary>A refusal is an answer: both builds must refuse in the same words.</summary>
    private static string Try(Func<string> answer)
    {
        try
        {
            return answer();
        }
        catch (Exception refusal) when (refusal is ArgumentException or OpenTimeExhaustedException)
        {
            return $"{refusal.GetType().Name}: {refusal.Message}";
        }
    }
}
#endif
