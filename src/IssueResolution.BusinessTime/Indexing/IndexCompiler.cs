using IssueResolution.BusinessTime.Compiling;

namespace IssueResolution.BusinessTime.Indexing;

/// <summary>Lays the open stretches of a rule out as an <see cref="OpenTimeIndex"/>.</summary>
internal static class IndexCompiler
{
    /// <summary>The UTC day at whose start every calendar's position is zero: 1 January 2020, amid the instants most asked about.</summary>
    /// <remarks>Only differences of positions mean anything; one fixed origin makes them the same whatever was asked first.</remarks>
    public const long AnchorDay = 18262;

    private const long SecondsPerDay = 24 * 60 * 60;

    /// <summary>Compiles whole UTC days, the anchor among them or at an end of them.</summary>
    public static OpenTimeIndex Compile(IOpenTime rule, long fromDay, long toDay)
    {
        OpenStretches stretches = rule.In(fromDay * SecondsPerDay, toDay * SecondsPerDay);
        OpenStart[] starts = Starts(stretches, toDay);
        DayTable days = new(fromDay, (int)(toDay - fromDay));
        days.Fill(stretches, starts);
        int sliceShift = SliceShift(starts);
        return new OpenTimeIndex(fromDay, days.Entries, days.Patterns, starts, Slices(starts, sliceShift), sliceShift);
    }

    /// <summary>The starts with their positions, and after them twice the end of what is covered.</summary>
    private static OpenStart[] Starts(OpenStretches stretches, long toDay)
    {
        OpenStart[] starts = new OpenStart[stretches.Count + OpenTimeIndex.Ends];
        long position = -OpenBeforeAnchor(stretches);
        for (int i = 0; i < stretches.Count; i++)
        {
            starts[i] = new OpenStart(stretches.Start(i) * TimeSpan.TicksPerSecond, position);
            position += (stretches.End(i) - stretches.Start(i)) * TimeSpan.TicksPerSecond;
        }

        starts.AsSpan(stretches.Count).Fill(new OpenStart(toDay * OpenTimeIndex.TicksPerDay, position));
        return starts;
    }

    private static long OpenBeforeAnchor(OpenStretches stretches)
    {
        const long anchor = AnchorDay * SecondsPerDay;
        long seconds = 0;
        for (int i = 0; i < stretches.Count && stretches.Start(i) < anchor; i++)
        {
            seconds += Math.Min(stretches.End(i), anchor) - stretches.Start(i);
        }

        return seconds * TimeSpan.TicksPerSecond;
    }

    /// <summary>Slices half as long as the mean stretch, as a power of two: then one step finds nearly every stretch.</summary>
    private static int SliceShift(OpenStart[] starts)
    {
        int count = starts.Length - OpenTimeIndex.Ends;
        long mean = count == 0 ? 1 : (starts[count].Position - starts[0].Position) / count;
        int shift = 0;
        while (2L << shift <= mean / 2)
        {
            shift++;
        }

        return shift;
    }

    private static int[] Slices(OpenStart[] starts, int shift)
    {
        int count = starts.Length - OpenTimeIndex.Ends;
        long open = starts[count].Position - starts[0].Position;
        if (open == 0)
        {
            return [];
        }

        int[] slices = new int[((open - 1) >> shift) + 1];
        int stretch = 0;
        for (int slice = 0; slice < slices.Length; slice++)
        {
            long position = starts[0].Position + ((long)slice << shift);
            while (starts[stretch + 1].Position <= position)
            {
                stretch++;
            }

            slices[slice] = stretch;
        }

        return slices;
    }
}
