using System.Diagnostics;
using System.Runtime.InteropServices;

namespace IssueResolution.Benchmarks.Ratios;

/// <summary>Processor time of the calling thread where the system tells it, wall time elsewhere: a busy neighbour then does not count.</summary>
internal static partial class ThreadTime
{
    private const int ThreadCpuClock = 3;

    public static double Nanoseconds()
    {
        if (OperatingSystem.IsLinux() && Read(ThreadCpuClock, out TimeSpec time) == 0)
        {
            return (time.Seconds * 1e9) + time.Nanoseconds;
        }

        return Stopwatch.GetTimestamp() * (1e9 / Stopwatch.Frequency);
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int Read(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
